// npm run size: what a page loads, in bytes, plain and gzip. Fails where a budget is exceeded. Builds first.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gzipSync } from 'node:zlib';

const root = path.resolve(import.meta.dirname, '..');
const embed = path.join(root, 'packages/elements/embed');
const gzip = (file) => gzipSync(readFileSync(file), { level: 9 }).length;
const plain = (file) => readFileSync(file).length;

/** A row of the table: files that are loaded together, and what they may weigh together. */
const together = (what, budget, files) => ({ what, budget, plain: sum(files.map(plain)), gzip: sum(files.map(gzip)) });
const sum = (numbers) => numbers.reduce((a, b) => a + b, 0);
const embedded = (what, budget, ...names) =>
  together(
    what,
    budget,
    names.map((name) => path.join(embed, name)),
  );
/** The largest of many. */
const largest = (rows) => rows.reduce((most, row) => (row.gzip > most.gzip ? row : most));

const selfContained = readdirSync(embed).find((name) => /^trendbeeld\.[0-9a-f]{10}\.js$/.test(name));

const scripts = [
  // It also finds its folder however a host treats it, keeps places that a style sheet holds and sees to what is printed: docs/decisions/0025.
  embedded('site script, before a graphic comes near', 4400, 'trendbeeld.js'),
  embedded('any graphic of the study, by the site script', 26_000, 'trendbeeld.js', 'trendbeeld.elements.js'),
  embedded('the same, self-contained, with its hash', 26_000, selfContained),
  embedded('with a map', 45_000, 'trendbeeld.js', 'trendbeeld.elements.js', 'map.js'),
  embedded('with the figures of a municipality', 45_000, 'trendbeeld.js', 'trendbeeld.elements.js', 'municipality.js'),
  embedded('the same, and its place among all municipalities', 47_000, 'trendbeeld.js', 'trendbeeld.elements.js', 'municipalities.js'),
  // Its reader takes every shape that offices write, or refuses: docs/decisions/ says what that weighs.
  embedded('with own figures', 58_000, 'trendbeeld.js', 'trendbeeld.elements.js', 'own-figures.js'),
  embedded('more, where own figures are several series', 20_000, 'own-several.js'),
  embedded('more, where something is wrong in them', 9000, 'own-words.js'),
  embedded('more, where they are an Excel workbook', 40_000, 'workbook.js'),
  embedded('assistant for own figures, on a page of its own', 34_000, 'assistant.js'),
  embedded('builder for editors, on a page of its own', 12_500, 'builder.js'),
  embedded('editor of themes, on a page of its own', 10_500, 'theme-maker.js'),
  embedded('more, where an element is an overview or a list', 1700, 'list-look.js'),
  embedded('more, where an element has a theme of its own', 1500, 'theme-look.js'),
  // The painter of the published pictures, with every kind of graphic; asked for when an editor opens that part.
  embedded('more, when an editor makes a picture', 90_000, 'press.js'),
  embedded('more, when a reader opens tables', 4000, 'tables.js'),
  embedded('more, when a reader listens', 1500, 'sound.js'),
  // It brings the look of what answers a reader, which no page holds, and finds a clear place for the sentence at a point. A page
  // paints without it; it waits for a reader or an idle moment.
  // Of these, 250 bytes are for the buttons that copy an address and a quote, 250 for whose headline it is and the theme of frames.
  embedded('published page, once it is complete', 9350, 'page.js'),
];

/** What elements load of a study, as the command writes it. @param folder of the published study. */
function studyData(folder) {
  const cards = path.join(folder, 'data/figures/nl/t');
  return [
    largest(readdirSync(cards).map((name) => together(`card of the largest trend (${path.parse(name).name})`, 12_000, [path.join(cards, name)]))),
    embedded('shapes of 342 municipalities, with the map', 60_000, 'data/map.json'),
  ];
}

/** Every page of a trend or domain, as the command writes it, with its style in it; and what elements load. */
function published() {
  const folder = mkdtempSync(path.join(tmpdir(), 'trendbeeld-size-'));
  try {
    const main = path.join(root, 'packages/cli/bin/trendbeeld.mjs');
    const { status, stderr } = spawnSync(
      process.execPath,
      [main, 'publish', '--draft', '--out', folder, '--base', 'https://trends.example/', '--municipality', 'GM0796', '--pictures', 'none'],
      { encoding: 'utf8' },
    );
    if (status !== 0) throw new Error(stderr);
    const pages = readdirSync(folder, { recursive: true }).filter((name) => /^(nl|en)[/\\][td][/\\][^/\\]+[/\\](GM\d{4}[/\\])?index\.html$/.test(name));
    if (pages.length < 60) throw new Error(`only ${pages.length} pages were written`);
    const page = (kind) => (name) =>
      together(`published page of a ${kind}: HTML with its style (${path.dirname(name)})`, kind === 'trend' ? 14_600 : 44_000, [path.join(folder, name)]);
    const of = (kind) => pages.filter((name) => name.split(/[/\\]/)[1] === kind);
    return { pages: [largest(of('t').map(page('trend'))), largest(of('d').map(page('domain')))], data: studyData(folder) };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const line = (cells) => cells.map((c, i) => (i === 0 ? String(c).padEnd(84) : String(c).padStart(9))).join('');
const { pages, data } = published();
const over = [];
for (const [title, rows] of Object.entries({
  'JavaScript that a page loads': scripts,
  'Data that a script loads': data,
  'Pages without any JavaScript': pages,
})) {
  console.log(line([title, 'plain', 'gzip', 'budget']));
  for (const row of rows) {
    const tooLarge = row.gzip > row.budget;
    if (tooLarge) over.push(row.what);
    console.log(line([`  ${row.what}`, row.plain, row.gzip, row.budget]) + (tooLarge ? '  too large' : ''));
  }
}
if (over.length > 0) {
  console.error(`Over budget (gzip): ${over.join('; ')}.`);
  process.exitCode = 1;
}
