// What a page with one card loads, in bytes: the embed script, the style sheet and the data of one trend, plain, gzip and
// brotli. Fails where a budget is exceeded. `npm run size` builds first.
import { readFileSync, readdirSync } from 'node:fs';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { trendCardHtml } from '../packages/elements/dist/server/server.js';

const embed = new URL('../packages/elements/embed/', import.meta.url);
const read = (name) => readFileSync(new URL(name, embed));
const size = (bytes) => ({
  plain: bytes.length,
  gzip: gzipSync(bytes, { level: 9 }).length,
  brotli: brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length,
});
const gzipped = (file) => size(read(file)).gzip;
const largest = (folder) => readdirSync(new URL(folder, embed)).toSorted((a, b) => gzipped(`${folder}${b}`) - gzipped(`${folder}${a}`))[0];

const trend = largest('data/figures/nl/t/');
const rows = [
  { what: 'trendbeeld.js (all elements, with Lit)', ...size(read('trendbeeld.js')), budget: 20_000 },
  { what: 'trendbeeld.css (static figures)', ...size(read('trendbeeld.css')), budget: 4000 },
  { what: `figure of the largest trend (${trend}), only without a static figure`, ...size(read(`data/figures/nl/t/${trend}`)), budget: 12_000 },
  { what: 'own-figures.js, only for cards with own figures', ...size(read('own-figures.js')), budget: 17_500 },
  { what: 'municipality.js, only for cards of a municipality without a static figure', ...size(read('municipality.js')), budget: 18_000 },
  { what: 'sound.js, only when a reader listens', ...size(read('sound.js')), budget: 1500 },
  { what: 'map.js, only when a reader opens a map', ...size(read('map.js')), budget: 9000 },
  { what: 'map.json, the shapes of 342 municipalities, with it', ...size(read('data/map.json')), budget: 60_000 },
  {
    what: 'HTML of one card (werkloosheid), complete without script',
    ...size(Buffer.from(trendCardHtml({ trend: 'werkloosheid', language: 'nl' }))),
    budget: 15_000,
  },
];

const line = (cells) => cells.map((c, i) => (i === 0 ? String(c).padEnd(70) : String(c).padStart(9))).join('');
console.log(line(['bytes', 'plain', 'gzip', 'brotli', 'budget']));
for (const r of rows) console.log(line([r.what, r.plain, r.gzip, r.brotli, r.budget]) + (r.gzip > r.budget ? '  too large' : ''));

const over = rows.filter((r) => r.gzip > r.budget);
console.log(`\nA page with one card that holds its figure loads ${rows[0].gzip} bytes of JavaScript (gzip), ${rows[0].brotli} (brotli), and no data.`);
if (over.length > 0) {
  console.error(`Over budget (gzip): ${over.map((r) => r.what).join('; ')}.`);
  process.exit(1);
}
