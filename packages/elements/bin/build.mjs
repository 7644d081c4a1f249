// Builds what the compiler does not: the style sheet of static cards, the embed folder and the manifest. The cards of a study are no
// part of it: whoever publishes a study writes them beside it (`packedCards` of @trendbeeld/cards).
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, transform } from 'esbuild';
import { OURS } from '@trendbeeld/cards/tags';
import { privateName, TOKENS } from '@trendbeeld/themes';
import { behaviourCss } from '../dist/styles/behaviour-css.js';
import { cardCss } from '../dist/styles/card-css.js';
import { listCss } from '../dist/styles/list-css.js';
import { narrowCss } from '../dist/styles/narrow-css.js';
import { themesCss } from '../dist/styles/theme-css.js';
import { themeCss } from '../dist/styles/tokens.js';

const root = fileURLToPath(new URL('..', import.meta.url));
const data = dirname(fileURLToPath(import.meta.resolve('@trendbeeld/data/map.json')));
const embed = join(root, 'embed');

// The style sheet of static cards: the element's own look, for the card in the page.
const TARGET = ['chrome123', 'firefox120', 'safari17.5'];
// An element or a quote that bears no figure yet holds the place of one, so that nothing moves when it comes. A quote gives it back where
// none has come in the time that a graphic has, as a table or a list may keep it a quote.
const EMPTY = `:is(${OURS}):not(:defined,:has(.trendbeeld))`;
const QUOTE = 'blockquote.trend-card:not(:is(nav,li,td,dd) *)';
const places = (size) => `${EMPTY},${QUOTE}{min-block-size:${size}}`;
// Paper shows no address behind a link.
const paper = '@media print{blockquote.trend-card>p>a[href]::after{content:" (" attr(href) ")";overflow-wrap:anywhere}}';
const place = `${paper}@media screen and (scripting:enabled){${places('36rem')}@media (max-width:28rem){${places('45rem')}}${QUOTE}{animation:trendbeeld-place 1ms 10s forwards}}@keyframes trendbeeld-place{to{min-block-size:0}}`;
const css = `${OURS}{display:block;inline-size:100%;min-inline-size:180px;box-sizing:border-box}${narrowCss(`:is(${OURS}) `)}${place}${themeCss((condition) => `:is(${OURS})${condition}`)}\n${cardCss}${listCss}`;
const code = await smallCss(css);
writeFileSync(join(root, 'dist/trendbeeld.css'), code);
/** The place alone, for pages that have the site script and no static cards. */
const placeCode = await smallCss(`${OURS}{display:block}${place}`);

// The embed folder: scripts, style sheet and data, to be served from any host.
rmSync(embed, { recursive: true, force: true });
mkdirSync(embed, { recursive: true });
const LICENCE = '/* Trendbeeld, EUPL-1.2. Contains Lit (BSD-3-Clause) and D3 modules (ISC). */\n';
/** Of the site script, which holds neither. */
const OWN_LICENCE = '/* Trendbeeld, EUPL-1.2 */\n';
// What few pages use is a file apart, loaded when it is needed: own figures, several series of them, what is wrong in them, a workbook of them, a municipality, all of them beside it, the map, a list to
// choose from, what tables do, the sound. A part that loads another comes after it.
const PARTS = [
  { from: 'own-figures/several.js', name: 'own-several' },
  { from: 'own-figures/sentence.js', name: 'own-words' },
  { from: 'own-figures/workbook.js', name: 'workbook' },
  { from: 'own-figures/shown.js', name: 'own-figures' },
  { from: 'parts/municipality.js', name: 'municipality' },
  { from: 'parts/municipalities.js', name: 'municipalities' },
  { from: 'parts/map.js', name: 'map' },
  { from: 'parts/choose.js', name: 'choose' },
  { from: 'parts/list-look.js', name: 'list-look' },
  { from: 'parts/theme-look.js', name: 'theme-look' },
  { from: 'sound/play-series.js', name: 'sound' },
  { from: 'behaviour/tables.js', name: 'tables' },
];
const hash = (text) => createHash('sha256').update(text).digest('hex').slice(0, 10);
const integrity = {};
const written = {};
const write = (file, text) => {
  writeFileSync(join(embed, file), text);
  written[file] = Buffer.byteLength(text);
};
/** A file whose name changes with its content, with the value that a page may hold it to. */
const writeHashed = (name, text) => {
  const file = `${name}.${hash(text)}.js`;
  write(file, text);
  integrity[file] = `sha384-${createHash('sha384').update(text).digest('base64')}`;
  return file;
};

// Each part under a stable name, for the shared module, and under one with its hash, for the self-contained script.
const stable = {};
const hashed = {};
for (const { from, name } of PARTS) {
  write(`${name}.js`, LICENCE + (await bundle(from, stable)));
  hashed[from] = writeHashed(name, LICENCE + (await bundle(from, hashed)));
  stable[from] = `${name}.js`;
}
write('trendbeeld.js', siteScript(await bundle('site/trendbeeld.js', { 'site/elements.js': 'trendbeeld.elements.js' }), OWN_LICENCE));
write('trendbeeld.elements.js', LICENCE + (await bundle('site/elements.js', stable)));
writeHashed('trendbeeld', siteScript(await bundle('site/trendbeeld.js', hashed)));
write('page.js', pageScript(await bundle('page-script/page.js', stable)));
write('assistant.js', LICENCE + (await bundle('assistant/assistant.js', { ...stable, 'site/elements.js': 'trendbeeld.elements.js' })));
write('docx.js', LICENCE + (await bundle('press/docx.js')));
write('council.js', LICENCE + (await bundle('press/council.js', { 'press/docx.js': 'docx.js' })));
write('zip.js', LICENCE + (await bundle('press/zip.js')));
write('press.js', LICENCE + (await bundle('press/press.js', { 'press/zip.js': 'zip.js' })));
write('locked-facts.js', LICENCE + (await bundle('builder/locked-facts.js')));
write(
  'builder.js',
  LICENCE +
    (await bundle('builder/builder.js', {
      ...stable,
      'site/elements.js': 'trendbeeld.elements.js',
      'builder/locked-facts.js': 'locked-facts.js',
      'press/press.js': 'press.js',
    })),
);
write('theme-maker.js', LICENCE + (await bundle('theme-maker/start.js', { ...stable, 'site/elements.js': 'trendbeeld.elements.js' })));
write('integrity.json', `${JSON.stringify(integrity, null, 2)}\n`);
writeFileSync(join(embed, 'trendbeeld.css'), code);
writeFileSync(join(embed, 'place.css'), placeCode);
// The font of pictures, for those that are made in a browser (SIL Open Font License).
mkdirSync(join(embed, 'fonts'), { recursive: true });
const fonts = dirname(fileURLToPath(import.meta.resolve('@fontsource/fira-sans/LICENSE')));
for (const weight of [400, 700]) cpSync(join(fonts, `files/fira-sans-latin-${weight}-normal.woff2`), join(embed, `fonts/fira-sans-${weight}.woff2`));
cpSync(join(fonts, 'LICENSE'), join(embed, 'fonts/LICENSE'));
for (const name of ['municipalities', 'municipality-names.json', 'municipality-successors.json', 'municipal-indicators.json', 'comparisons', 'map.json'])
  cpSync(join(data, name), join(embed, 'data', name), { recursive: true });
// The manifest: tags, attributes, events and custom properties for editors and documentation.
const cem = fileURLToPath(import.meta.resolve('@custom-elements-manifest/analyzer/cem.js'));
execFileSync(
  process.execPath,
  [
    cem,
    'analyze',
    '--litelement',
    '--globs',
    'src/**/*.ts',
    '--exclude',
    'src/**/*.test.ts',
    'src/**/*.stories.ts',
    'src/**/*.examples.ts',
    '--outdir',
    '.',
    '--quiet',
  ],
  { cwd: root, stdio: 'inherit' },
);
console.log(
  `elements: ${Object.entries(written)
    .map(([file, bytes]) => `${file} ${bytes}`)
    .join(', ')}, trendbeeld.css ${code.length} bytes`,
);

/** A module of dist/ with all that it imports. @param apart what stays a file of its own: path in dist/ → name in the embed folder. */
async function bundle(from, apart = {}) {
  const { outputFiles } = await build({
    entryPoints: [join(root, 'dist', from)],
    bundle: true,
    minify: true,
    format: 'esm',
    target: TARGET,
    legalComments: 'none',
    write: false,
    // Elements make their content of nodes: of Lit they need the class, not the templates.
    alias: { lit: '@lit/reactive-element' },
    plugins: [cssAsText(), keepApart(apart)],
  });
  return outputFiles[0].text;
}

/**
 * A bundle without exports as a classic script. It knows its own address, and imports by it: a classic script of another origin has
 * none to resolve against.
 *
 * @param before what stands before it. @param address gives the address.
 */
function classic(text, before, address, licence = LICENCE) {
  const own = text.replaceAll('import.meta.url', address).replaceAll(/import\("(\.\/[^"]+)"\)/g, `import(new URL("$1",${address}))`);
  if (/^(?:im|ex)port\b|import\("|\bimport\.meta/m.test(own)) throw new Error('This bundle cannot be a classic script.');
  return `${licence}(()=>{"use strict";${before}${own.trim()}})();\n`;
}
/** The script of pages lies in their own folder. */
function pageScript(text) {
  return classic(text, 'const __address=document.currentScript.src;', '__address');
}
/** That of other sites finds its folder (`site/folder.ts`); `trendbeeld publish` writes its address in place of the empty text. */
function siteScript(text, licence) {
  return classic(text, 'const __trendbeeld={script:document.currentScript,published:""};', '__trendbeeld.folder()', licence);
}

/** Keeps a dynamic import as a request of its own, under another name. */
function keepApart(apart) {
  return {
    name: 'keep-apart',
    setup: (b) =>
      b.onResolve({ filter: /^\.{1,2}\// }, ({ path, resolveDir, kind }) => {
        const file = kind === 'dynamic-import' && apart[relative(join(root, 'dist'), join(resolveDir, path))];
        return file ? { path: `./${file}`, external: true } : undefined;
      }),
  };
}

/** Minifies the style sheets of elements inside the scripts, as they are text there. */
function cssAsText() {
  const text = (b, filter, name, make) => b.onLoad({ filter }, async () => ({ contents: `export const ${name}=${await make()};` }));
  return {
    name: 'css-as-text',
    setup: (b) => {
      text(b, /styles[/\\]card-css\.js$/, 'cardCss', async () => JSON.stringify((await smallCss(cardCss)).trim()));
      text(b, /styles[/\\]behaviour-css\.js$/, 'behaviourCss', async () => JSON.stringify((await smallCss(behaviourCss)).trim()));
      text(b, /styles[/\\]list-css\.js$/, 'listCss', async () => JSON.stringify((await smallCss(listCss)).trim()));
      text(b, /styles[/\\]theme-css\.js$/, 'themesCss', async () => JSON.stringify((await smallCss(themesCss)).trim()));
    },
  };
}

/** Without white space, and with private names of custom properties of one or two letters: the same in every file of the folder. */
async function smallCss(text) {
  const small = await transform(text, { loader: 'css', minify: true, target: TARGET });
  return small.code.replaceAll(/--_(raw-)?[a-z-]+/g, (name, raw = '') => {
    const at = TOKENS.findIndex((token) => privateName(token) === name.replace('raw-', ''));
    if (name === '--_host') return name;
    if (at < 0) throw new Error(`${name} is no token`);
    return `--_${raw && '0'}${at.toString(36)}`;
  });
}
