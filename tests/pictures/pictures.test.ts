/**
 * The card of every trend, every kind of graphic and every chart, at the width of a phone and of a column, against the pictures that were
 * accepted. `npm run pictures:accept` accepts what is shown now.
 */
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { accept, accepted, acceptedNames, CALIBRATED, changes, madeWith } from './baselines.js';
import { CALIBRATION } from './calibration.js';
import { chromium, openCamera, WIDTHS, type Camera } from './camera.js';
import { difference } from './compare.js';
import { writeReport, type Changed } from './report.js';
import { reduced } from './small-png.js';
import { subjects } from './subjects.js';

const ACCEPT = 'npm run pictures:accept';
const report = path.resolve(import.meta.dirname, '../../.cache/pictures');
/** Set by scripts/pictures.mjs: accepts what begins so; an empty one accepts all. */
const wanted = process.env['TRENDBEELD_ACCEPT_PICTURES'];

describe.runIf(chromium)('pictures', () => {
  let camera: Camera;
  let found: Changed[];
  let shown: ReadonlyMap<string, string>;
  let coarse = false;

  beforeAll(async () => {
    camera = await openCamera();
    shown = await subjects();
    const name = `${CALIBRATED}-${WIDTHS[1]}`;
    const mark = (await camera.take(new Map([[CALIBRATED, CALIBRATION]]), WIDTHS[1])).get(name)!;
    const before = accepted(name);
    const otherwise = before ? difference(before, reduced(mark)) : null;
    coarse = otherwise !== null && wanted === undefined;
    if (coarse)
      console.warn(
        `THIS MACHINE DRAWS LETTERS AND LINES OTHERWISE than the one that made the baselines (${otherwise!.why}): here ${camera.version}, there ${madeWith()}. Only sizes and flat colours are compared.`,
      );
    const pictures = new Map([...(await camera.take(shown, WIDTHS[0])), ...(await camera.take(shown, WIDTHS[1]))]);
    found = changes(pictures, coarse);
    if (wanted === undefined) return;
    // A machine that draws otherwise makes all anew.
    if (!before || otherwise) found = [{ name, why: 'calibration', before, after: mark, overlay: null }, ...[...pictures].map(([of, after]) => ({ name: of, why: 'anew', before: null, after, overlay: null })), ...found.filter(({ after }) => !after)];
    console.log(`accepted: ${accept(found, camera.version, otherwise ? '' : wanted).join(', ') || 'nothing, all is as it was'}`);
    found = changes(pictures, false);
  });
  afterAll(() => camera?.close());

  it('are of every trend, kind and chart, at both widths', () => {
    expect(shown.size).toBeGreaterThan(60);
    expect(acceptedNames().filter((name) => !name.startsWith(CALIBRATED))).toHaveLength(shown.size * WIDTHS.length);
  });

  it('are drawn as on the machine that made the baselines; where not, only sizes and flat colours are compared', ({ skip }) => {
    skip(coarse, `this machine draws letters otherwise: ${camera.version}, baselines by ${madeWith()}`);
  });

  it('are as they were accepted', () => {
    const lines = found.map(({ name, why }) => `${name}: ${why}`);
    if (found.length > 0) {
      const page = writeReport(report, found, ACCEPT);
      lines.push(`Look at ${page}; if all is as it should be: ${ACCEPT}`);
    }
    expect(lines).toEqual([]);
  });
});
