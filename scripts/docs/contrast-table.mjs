import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { judge, ourTheme, themeFrom, THEME_NAMES } from '../../packages/themes/dist/index.js';
import { apart } from '../../packages/themes/test/seen.mjs';

const file = (name) => new URL(`../../packages/themes/test/${name}`, import.meta.url);
const json = (name) => JSON.parse(readFileSync(file(name), 'utf8'));
const require = createRequire(file('contrast.test.ts'));
const modules = require.resolve('culori/package.json').replace(/culori\/package\.json$/, '');

/** Every theme of the table: ours, house styles as they are published on npm, and what a host may come up with. */
const themes = () => [
  ...THEME_NAMES.map((name) => ({ name: `\`${name}\``, text: ourTheme(name) })),
  ...json('house-styles.json').map(({ name, file: path }) => ({ name, text: readFileSync(`${modules}${path}`, 'utf8') })),
  ...json('accents.json').map(({ name, accent, background, color }) => ({
    name: `${name} \`${accent}\`${background ? ` on \`${background}\`` : ''}`,
    text: `:root{--trendbeeld-document-accent-color:${accent};${background ? `--trendbeeld-document-background-color:${background};--trendbeeld-document-color:${color};` : ''}}`,
  })),
];

const MARKS = ['text', 'subtle', 'accent', 'expected', 'link', 'heading', 'focus'];

/** The table of contrast as Markdown: the least of page and quiet area, cut to one decimal; and how far the two colours of a graphic lie apart. */
export function contrastTable() {
  const rows = themes().flatMap(({ name, text }) => {
    const theme = themeFrom(text);
    const judged = judge(theme);
    return Object.entries(theme.colours).map(([scheme, colours]) => {
      const least = (mark) => Math.min(...judged.filter((j) => j.scheme === scheme && j.mark === mark).map(({ ratio }) => ratio));
      const { eye, distance } = apart(colours.accent, colours.expected);
      const cells = MARKS.map((mark) => (Math.floor(least(mark) * 10) / 10).toFixed(1));
      return `| ${name} | ${scheme} | ${cells.join(' | ')} | ${distance.toFixed(2)} (${eye}) |`;
    });
  });
  return [
    `| theme | page | text | quiet text | what happened | what was expected | links | headline | focus | happened from expected |`,
    `| --- | --- | ${MARKS.map(() => '--: |').join(' ')} --- |`,
    ...rows,
  ].join('\n');
}
