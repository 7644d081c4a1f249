// Builds what the compiler does not: the style sheet of static figures, the embed folder and the manifest.
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, transform } from 'esbuild';
import { packedFigures } from '../dist/server/server.js';
import { figureCss } from '../dist/styles/figure-css.js';

const root = fileURLToPath(new URL('..', import.meta.url));
const data = dirname(fileURLToPath(import.meta.resolve('@trendbeeld/data/study.json')));
const embed = join(root, 'embed');

// The style sheet of static figures: the element's own look, for the figure in the page.
const css = `trend-card,domain-overview,trend-outcomes,trend-relations,trend-map{display:block;inline-size:100%;min-inline-size:256px;box-sizing:border-box}\n${figureCss}`;
const { code } = await transform(css, { loader: 'css', minify: true, target: ['chrome123', 'firefox120', 'safari17.5'] });
writeFileSync(join(root, 'dist/trendbeeld.css'), code);

// The embed folder: script, style sheet and data, to be served from any host.
rmSync(embed, { recursive: true, force: true });
mkdirSync(embed, { recursive: true });
// What few pages use is a file apart, loaded when it is needed: own figures, a municipality, the map, the sound.
const APART = [
  { from: 'own-figures/read.js', file: 'own-figures.js' },
  { from: 'figure/municipality-section.js', file: 'municipality.js' },
  { from: 'figure/map-part.js', file: 'map.js' },
  { from: 'sound/play-series.js', file: 'sound.js' },
];
const shared = { bundle: true, minify: true, target: ['chrome123', 'firefox120', 'safari17.5'], legalComments: 'none' };
const { outputFiles } = await build({
  ...shared,
  entryPoints: [join(root, 'dist/embed.js')],
  format: 'iife',
  write: false,
  define: { 'import.meta.url': 'document.baseURI' },
  plugins: [smallCss(), ...APART.map(({ from, file }) => apart(`../${from}`, `./${file}`))],
});
// A second copy on a page does nothing: under trusted types Lit could not even load twice.
const script = `/* Trendbeeld, EUPL-1.2. Contains Lit (BSD-3-Clause) and D3 modules (ISC). */\n(()=>{if(customElements.get('trend-card'))return;${outputFiles[0].text.trim()}})();\n`;
writeFileSync(join(embed, 'trendbeeld.js'), script);
for (const { from, file } of APART) await build({ ...shared, entryPoints: [join(root, 'dist', from)], outfile: join(embed, file), format: 'esm' });
writeFileSync(join(embed, 'trendbeeld.css'), code);
for (const name of ['municipalities', 'municipal-indicators.json', 'comparisons', 'map.json'])
  cpSync(join(data, name), join(embed, 'data', name), { recursive: true });
// Figures are made once, here: an element without a static figure loads it ready made.
const comparisons = readdirSync(join(data, 'comparisons')).map((name) => JSON.parse(readFileSync(join(data, 'comparisons', name), 'utf8')));
for (const language of ['nl', 'en']) {
  for (const [name, figure] of packedFigures(language, comparisons)) {
    const file = join(embed, 'data/figures', language, `${name}.json`);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, JSON.stringify(figure));
  }
}

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
console.log(`elements: trendbeeld.js ${script.length} bytes, trendbeeld.css ${code.length} bytes`);

/** Keeps a dynamic import as a request of its own, under another name. */
function apart(path, to) {
  return { name: 'apart', setup: (b) => b.onResolve({ filter: new RegExp(`^${path.replaceAll('.', '\\.')}$`) }, () => ({ path: to, external: true })) };
}

/** Minifies the figure's style sheet inside the script, as it is text there. */
function smallCss() {
  return {
    name: 'small-css',
    setup: (b) =>
      b.onLoad({ filter: /figure-css\.js$/ }, async () => {
        const { code: small } = await transform(figureCss, { loader: 'css', minify: true, target: shared.target });
        return { contents: `export const figureCss=${JSON.stringify(small.trim())};` };
      }),
  };
}
