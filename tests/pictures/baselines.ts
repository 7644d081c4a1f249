import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { PNG } from 'pngjs';
import type { Pictures } from './camera.js';
import { difference } from './compare.js';
import type { Changed } from './report.js';
import { reduced, smallPng } from './small-png.js';

const folder = path.join(import.meta.dirname, 'baselines');
const fileOf = (name: string): string => path.join(folder, `${name}.png`);
const notes = path.join(folder, 'made-with.json');

/** Name of the picture by which a machine is known; see `calibration.ts`. */
export const CALIBRATED = 'calibration';

/** Names of all accepted pictures. */
export const acceptedNames = (): string[] =>
  existsSync(folder) ? readdirSync(folder).flatMap((file) => (file.endsWith('.png') ? [path.basename(file, '.png')] : [])) : [];

/** An accepted picture; null when there is none of that name. */
export const accepted = (name: string): PNG | null => (existsSync(fileOf(name)) ? PNG.sync.read(readFileSync(fileOf(name))) : null);

/** The Chromium that drew the accepted pictures. */
export const madeWith = (): string => (existsSync(notes) ? (JSON.parse(readFileSync(notes, 'utf8')) as { readonly chromium: string }).chromium : 'nothing yet');

/** Every picture that is not as it was accepted: other, new, or gone. @param coarse see `difference`. */
export function changes(now: Pictures, coarse: boolean): Changed[] {
  const differing = [...now].flatMap(([name, after]): Changed[] => {
    const before = accepted(name);
    if (!before) return [{ name, why: 'new', before, after, overlay: null }];
    const found = difference(before, reduced(after), coarse);
    return found ? [{ name, before, after, ...found }] : [];
  });
  const gone = acceptedNames().filter((name) => !now.has(name) && !name.startsWith(CALIBRATED));
  return [...differing, ...gone.map((name): Changed => ({ name, why: 'gone', before: accepted(name), after: null, overlay: null }))];
}

/** Makes what is shown now what is accepted: writes what differs and takes away what is gone, of the names that begin so. */
export function accept(changed: readonly Changed[], chromium: string, beginning = ''): string[] {
  mkdirSync(folder, { recursive: true });
  const chosen = changed.filter(({ name }) => name.startsWith(beginning));
  for (const { name, after } of chosen) {
    if (after) writeFileSync(fileOf(name), smallPng(after));
    else rmSync(fileOf(name));
  }
  writeFileSync(notes, `${JSON.stringify({ chromium }, null, 2)}\n`);
  return chosen.map(({ name }) => name);
}
