// npm run new-element -- <tag-name>: writes a new element with its card from templates, and registers it. docs/how-to/add-an-element.md
// says what each file is for, and tests/how-to.test.ts runs this in a copy of the repository.
import { inList, lineAfterLast, lineBefore, namesOf, run, write } from './lib/new-files.mjs';

run((given) => {
  const names = namesOf(given, 'npm run new-element -- <tag-name>, for example trend-list.');
  const { name, camel, pascal } = names;
  const folder = `packages/elements/src/${name}`;
  const card = `packages/cards/src/overview/${name}.ts`;
  write({
    names,
    files: [
      [card, 'element/card.ts.txt'],
      [`${folder}/${name}.ts`, 'element/element.ts.txt'],
      [`${folder}/define.ts`, 'element/define.ts.txt'],
      [`${folder}/${name}.examples.ts`, 'element/examples.ts.txt'],
      [`${folder}/${name}.stories.ts`, 'element/stories.ts.txt'],
    ],
    lines: [
      ['packages/cards/src/tags.ts', lineBefore(/^export const TAGS/, /^\} as const/, `  '${name}': { level: 2, folder: '' },`)],
      [
        'packages/cards/src/html.ts',
        lineAfterLast(/^import .* from '\.\/overview\//, `import { ${camel}Card } from './overview/${name}.js';`),
        lineBefore(
          /^\/\*\* The cards that elements of a tag load/,
          /./,
          `/**
 * \`<${name}>\` with its static card inside.
 *
 * @example
 * const html = ${camel}Html(study, { language: 'en' });
 */
export function ${camel}Html(study: Study, options: Omit<HtmlDress, 'municipality'> = {}): string {
  return element('${name}', '', options, ${camel}Card(study, options.language ?? NL), '${name}');
}
`,
        ),
        lineBefore(/^const PACKED/, /^\};/, `  '${name}': (study, language) => [['${name}', ${camel}Card(study, language)]],`),
      ],
      ['packages/cards/src/index.ts', lineBefore(/^ {2}packedCards,$/, /^ {2}type /, `  ${camel}Html,`)],
      [
        'packages/elements/src/classes.ts',
        lineAfterLast(/^import /, `import { ${pascal} } from './${name}/${name}.js';`),
        lineBefore(/^export const CLASSES/, /^\};/, `  '${name}': ${pascal},`),
        inList(/^(export \{ [\w, ]+)( \};)$/m, pascal),
      ],
      ['packages/elements/src/index.ts', inList(/^(export \{ CLASSES[\w, ]+)( \} from '\.\/classes\.js';)$/m, pascal)],
    ],
  });
  console.log(`It compiles, and lists the trends of the study. What is left for you:
  1. Show what it is for: change ${card}.
  2. Say what it is for: the docstring of ${folder}/${name}.ts becomes the manifest.
  3. Add its examples to the browser test packages/elements/src/trend-card/trend-card.browser.test.ts.
  4. npm run storybook, look at it in both languages, dark, and at 320 px.
  5. npm test`);
});
