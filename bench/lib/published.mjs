// The folder that `trendbeeld publish` writes: for the pages that are measured, and to time the command itself.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';

const command = fileURLToPath(new URL('../../packages/cli/bin/trendbeeld.mjs', import.meta.url));

const trendbeeld = (args) => spawnSync(process.execPath, [command, ...args], { encoding: 'utf8', maxBuffer: 64e6 });

/** Runs the command. @throws {Error} with what it printed when it fails. @returns {number} seconds */
function publish(out, base, options) {
  const approvals = approved();
  const begun = performance.now();
  const run = trendbeeld(['publish', '--approvals', approvals, '--out', out, '--base', base, ...options]);
  if (run.status !== 0) throw new Error(`trendbeeld publish ${options.join(' ')}: ${run.stderr || run.stdout || run.error?.message}`);
  return (performance.now() - begun) / 1000;
}

let made;
/** A folder with an approval of every sheet: what readers get has no stamp. It is made for the measurement alone, and gone after it. */
function approved() {
  if (made) return made;
  made = mkdtempSync(join(tmpdir(), 'trendbeeld-approvals-'));
  process.once('exit', () => rmSync(made, { recursive: true, force: true }));
  for (const language of ['nl', 'en']) {
    const { stdout } = trendbeeld(['review', '--language', language, '--approvals', made]);
    const names = [...stdout.matchAll(/^[a-z]{2} +((?:trends|domains)\/\S+|study) /gm)].map(([, name]) => name.replace('trends/', ''));
    const run = trendbeeld(['review', '--approve', names.join(','), '--by', 'bench', '--language', language, '--approvals', made]);
    if (run.status !== 0) throw new Error(`trendbeeld review --approve: ${run.stderr || run.stdout}`);
  }
  return made;
}

/** A published folder for the pages, made anew; as small as it can be: one municipality. @param {string[]} [options] more of the command */
export function publishForPages(out, base, options = []) {
  rmSync(out, { recursive: true, force: true });
  publish(out, base, ['--municipality', 'GM0344', '--pictures', 'svg', ...options]);
}

/** The page of a trend that weighs most after gzip. @returns {{ path: string, bytes: number }} */
export function heaviestPage(folder) {
  const pages = readdirSync(folder, { recursive: true }).filter((path) => /^(nl|en)[/\\]t[/\\].*index\.html$/.test(path) && !path.includes('frame'));
  const weighed = pages.map((path) => ({ path, bytes: gzipSync(readFileSync(join(folder, path)), { level: 9 }).length }));
  return weighed.reduce((a, c) => (c.bytes > a.bytes ? c : a));
}

/** Gives files of a folder by their path; null for what is not there or lies outside it. */
export const filesOf = (folder) => (path) => {
  const file = normalize(join(folder, path));
  return file.startsWith(folder) && existsSync(file) && statSync(file).isFile() ? readFileSync(file) : null;
};

/**
 * Times the command: into an empty folder, and once more into the same one.
 *
 * @param {string[]} options of the command
 * @returns {{ seconds: number, again: number, files: number, bytes: number, kinds: Record<string, { files: number, bytes: number }> }}
 */
export function timePublish(out, options) {
  rmSync(out, { recursive: true, force: true });
  mkdirSync(out, { recursive: true });
  const base = 'https://trends.example/';
  const seconds = publish(out, base, options);
  const kinds = weigh(out);
  const again = publish(out, base, options);
  rmSync(out, { recursive: true, force: true });
  const sum = (what) => Object.values(kinds).reduce((total, kind) => total + kind[what], 0);
  return { seconds, again, files: sum('files'), bytes: sum('bytes'), kinds };
}

function weigh(folder) {
  const kinds = {};
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const kind = entry.name.includes('.') ? entry.name.split('.').at(-1) : 'other';
    kinds[kind] ??= { files: 0, bytes: 0 };
    kinds[kind].files++;
    kinds[kind].bytes += statSync(join(entry.parentPath, entry.name)).size;
  }
  return kinds;
}
