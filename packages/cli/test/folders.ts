import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Indicator, MunicipalIndicators, Municipality } from '@trendbeeld/data/figures';
import { run, type Io } from '../src/main.js';

/** The figures that ship. */
export const SHIPPED = fileURLToPath(new URL('../../data/figures/', import.meta.url));
/** The folder of a study, as its maker wrote it. */
export const STUDY = fileURLToPath(new URL('../../../studies/steden-2013/', import.meta.url));
/** Recorded data beside the checkout; it is no part of the project. */
export const RECORDED = fileURLToPath(new URL('../../../../shared/data/', import.meta.url));
export const hasRecorded = existsSync(join(RECORDED, 'cbs-odata-v4'));
if (!hasRecorded) console.warn(`cli: no recorded data at ${RECORDED}: tests that replay it are passed over; tests of the shipped figures run.`);

const read = (path: string): unknown => JSON.parse(readFileSync(join(SHIPPED, path), 'utf8'));
export const national = (id: string): Indicator => read(`national/${id}.json`) as Indicator;
export const municipality = (code: string): Municipality => read(`municipalities/${code}.json`) as Municipality;
export const shared = (): MunicipalIndicators => read('municipal-indicators.json') as MunicipalIndicators;

/** Runs the command and reads along. */
export async function trendbeeld(...args: readonly string[]): Promise<{ readonly code: number; readonly out: string; readonly err: string }> {
  let [out, err] = ['', ''];
  const io: Io = { out: (t) => (out += t), err: (t) => (err += t), tty: false, columns: 80, cwd: process.cwd() };
  const code = await run(args, io);
  return { code, out, err };
}

/** A new folder that is gone after `use`. */
export async function inFolder<T>(use: (folder: string) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'trendbeeld-'));
  try {
    return await use(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
