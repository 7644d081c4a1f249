import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { run } from '@trendbeeld/cli';

/**
 * Where the published pages say that they lie: absolute, as canonical addresses and oEmbed answers are. Their links are relative, so
 * the folder also works under another address; whoever serves the demo elsewhere sets `TRENDBEELD_BASE` for the build.
 */
const BASE = process.env.TRENDBEELD_BASE || 'http://localhost:4173/trends/';

/** The studies that are published side by side, by the folder beside that of the base: each with pages of its own. */
const STUDIES = {
  trends: { study: '@trendbeeld/study-steden-2013', more: ['--edition', newestMonth()] },
  prognoses: { study: '@trendbeeld/study-prognoses', more: ['--municipality', 'GM0344', '--municipality', 'GM0796'] },
};

/**
 * Runs `trendbeeld publish` for each study, into a folder of its own below the site, with pictures as SVG: of the first one the cities that
 * made it, live and as one edition.
 *
 * @param {string} site the folder of the site.
 * @throws {Error} where the command ends with a fault; it has said why.
 */
export async function publishStudies(site) {
  for (const [name, { study, more }] of Object.entries(STUDIES)) await publish(path.join(site, name), new URL(`../${name}/`, BASE).href, study, more);
}

async function publish(folder, base, study, more) {
  const io = {
    out: (text) => process.stdout.write(text),
    err: (text) => process.stderr.write(text),
    tty: process.stderr.isTTY,
    columns: process.stderr.columns ?? 80,
    cwd: folder,
  };
  const code = await run(['publish', '--draft', '--study', study, '--out', folder, '--base', base, '--pictures', 'svg', ...more], io);
  if (code !== 0) throw new Error(`trendbeeld publish ended with code ${code}`);
}

/** The month of the newest figures: an edition is named after what it holds, not after the day on which it was made. */
function newestMonth() {
  const folder = path.dirname(fileURLToPath(import.meta.resolve('@trendbeeld/data/indicators/population.json')));
  const sources = readdirSync(folder).map((file) => JSON.parse(readFileSync(path.join(folder, file), 'utf8')).source);
  const days = sources.flatMap(({ modified, retrieved }) => [modified, retrieved]).filter(Boolean);
  return days.reduce((newest, day) => (day > newest ? day : newest)).slice(0, 7);
}
