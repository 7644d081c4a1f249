// Builds the demo: Vite bundles the site's own style and script, Node writes every page as static HTML.
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { bundleFiles } from '@trendbeeld/cli';
import { build } from 'vite';
import { examplesIn } from './src/examples.mjs';
import { articlePage } from './src/pages/article.mjs';
import { comparisonsPage } from './src/pages/comparisons.mjs';
import { domainPage, trendsPage } from './src/pages/domain.mjs';
import { graphicsPage } from './src/pages/graphics.mjs';
import { homePage } from './src/pages/home.mjs';
import { choosePage, notFoundPage } from './src/pages/outside.mjs';
import { newsroomFiles, newsroomPage } from './src/pages/newsroom.mjs';
import { outcomesPage } from './src/pages/outcomes.mjs';
import { ownFiguresPage } from './src/pages/own-figures.mjs';
import { relationsPage } from './src/pages/relations.mjs';
import { publishStudies } from './src/published.mjs';
import { address, CITIES, DOMAINS, LANGUAGES, PAGES } from './src/site-map.mjs';
import { study } from './src/study.mjs';
import { TEXTS } from './src/texts.mjs';

const root = import.meta.dirname;
const dist = path.join(root, 'dist');
const started = performance.now();

const MAKERS = {
  home: homePage,
  ...Object.fromEntries(DOMAINS.map(({ ref }) => [ref, domainPage])),
  trends: trendsPage,
  outcomes: outcomesPage,
  comparisons: comparisonsPage,
  relations: relationsPage,
  graphics: graphicsPage,
  article: articlePage,
  newsroom: newsroomPage,
  own: ownFiguresPage,
};

const assets = await bundle();
copyTrendbeeld();
writeExamples();
await publishStudies(dist);
const count = writePages(assets);
console.log(`demo: ${count} pages in ${((performance.now() - started) / 1000).toFixed(1)} s`);

/** The site's own style and script, under names that change with their content. */
async function bundle() {
  await build({
    root,
    configFile: false,
    logLevel: 'warn',
    build: {
      outDir: dist,
      emptyOutDir: true,
      manifest: 'manifest.json',
      modulePreload: false,
      assetsInlineLimit: 0,
      // The same browsers as the elements: `light-dark()` stays as it is written.
      target: ['chrome123', 'firefox120', 'safari17.5'],
      rollupOptions: { input: path.join(root, 'src/site.js') },
    },
  });
  const manifest = path.join(dist, 'manifest.json');
  const entry = JSON.parse(readFileSync(manifest, 'utf8'))['src/site.js'];
  rmSync(manifest);
  return { js: `/${entry.file}`, css: entry.css.map((file) => `/${file}`) };
}

/** The one script that draws the graphics, with its data beside it. Its style is part of the site's own; it lies there for other hosts. */
function copyTrendbeeld() {
  for (const [name, read] of bundleFiles(study)) write(`assets/trendbeeld/${name}`, read());
}

function writeExamples() {
  for (const language of LANGUAGES) {
    const { csv, json } = examplesIn(language);
    for (const { src, file } of [csv, json]) write(src, file);
    for (const { wide, tall } of newsroomFiles(language)) for (const { src, picture } of [wide, tall]) write(src, picture.svg);
  }
}

function writePages(files) {
  const total = CITIES.length * LANGUAGES.length * PAGES.length + 2;
  let done = 0;
  for (const city of CITIES) {
    for (const language of LANGUAGES) {
      for (const page of PAGES) {
        write(`${address(language, city, page)}index.html`, MAKERS[page]({ language, city, page, t: TEXTS[language], assets: files }));
        done += 1;
      }
    }
    progress(`demo: ${done} of ${total} pages (${city.name})`);
  }
  write('index.html', choosePage(files));
  write('404.html', notFoundPage(files));
  if (process.stdout.isTTY) process.stdout.write('\r\u001b[K');
  return total;
}

function write(name, content) {
  const file = path.join(dist, name);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, content instanceof Uint8Array ? content : String(content));
}

/** One line that changes on a terminal; a line for every city elsewhere. */
function progress(line) {
  if (process.stdout.isTTY) process.stdout.write(`\r\u001b[K${line}`);
  else console.log(line);
}
