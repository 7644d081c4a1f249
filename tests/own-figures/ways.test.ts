// Every case on every way in that is no browser's: CSV in four spellings, a workbook, the command. Tables of pages: ways.browser.test.ts.
import { Buffer } from 'node:buffer';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { opened, readSheets, type Reading } from '@trendbeeld/data/own';
import { sheetsOf } from '@trendbeeld/data/workbook';
import { writeXlsx } from 'hucre/xlsx';
import { afterAll, describe, expect, it } from 'vitest';
import { run } from '../../packages/cli/src/main.js';
import { answerOf, CASES, cellsOf, GIVEN, valuesOf, type OwnCase } from './cases.js';

const quoted = (cell: string, delimiter: string): string => (cell.includes(delimiter) || cell.includes('"') ? `"${cell.replaceAll('"', '""')}"` : cell);
const csv = (one: OwnCase, delimiter: string, end = '\r\n'): string =>
  cellsOf(one)
    .map((cells) => cells.map((cell) => quoted(cell, delimiter)).join(delimiter) + end)
    .join('');
/** Bytes of Windows-1252, for texts that are in Latin-1; others stay UTF-8. */
const windows = (text: string): Uint8Array => Buffer.from(text, /^[\u0000-\u00ff]*$/.test(text) ? 'latin1' : 'utf8');

const WAYS: Readonly<Record<string, (one: OwnCase) => Uint8Array | Promise<Uint8Array>>> = {
  'CSV with ";" in Windows-1252': (one) => windows(csv(one, ';')),
  'CSV with "," in UTF-8 with its mark': (one) => Buffer.from(`\ufeff${csv(one, ',', '\n')}`),
  'text with tabs in UTF-16, as Excel saves Unicode': (one) => Buffer.from(`\ufeff${csv(one, '\t')}`, 'utf16le'),
  'CSV with sep=': (one) => Buffer.from(`sep=;\r\n${csv(one, ';')}`),
  'a workbook of texts': async (one) => writeXlsx({ sheets: [{ name: 'Blad1', rows: cellsOf(one) }] }),
};

const read = async (bytes: Uint8Array, one: OwnCase): Promise<Reading> => {
  const file = await opened(bytes, sheetsOf);
  if (!file || !('sheets' in file)) throw new Error('not opened');
  return readSheets(file.sheets, { ...GIVEN, ...one.known });
};

it('has at least eighty cases, each with its own name', () => {
  expect(new Set(CASES.map(({ name }) => name)).size).toBe(CASES.length);
  expect(CASES.length).toBeGreaterThanOrEqual(80);
});

describe.each(Object.entries(WAYS))('%s', (_, bytesOf) => {
  it.each(CASES.map((one) => [one.name, one] as const))('%s', async (__, one) => {
    const { data, faults, told } = await read(await bytesOf(one), one);
    expect(data ? valuesOf(data) : faults.map(({ code }) => code)).toEqual(data ? one.right : expect.arrayContaining([one.fault]));
    if (!data) return;
    const all = [data.observations, ...(data.beside ?? []).map((b) => b.observations)].flat();
    expect(all.filter((o) => o.status === 'provisional').map((o) => o.period)).toEqual(one.provisional ?? []);
    expect(told.map(({ code }) => code)).toEqual(expect.arrayContaining([...(one.told ?? [])]));
  });
});

describe('the command', () => {
  const folder = mkdtempSync(join(tmpdir(), 'trendbeeld-ways-'));
  afterAll(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  it.each(CASES.map((one, i) => [one.name, one, i] as const))('%s', async (_, one, i) => {
    const [file, map] = [join(folder, `${i}.csv`), join(folder, `${i}.json`)];
    writeFileSync(file, csv(one, ';'));
    const { language: __, ...given } = GIVEN;
    writeFileSync(map, JSON.stringify({ ...given, ...one.known }));
    let [out, err] = ['', ''];
    const io = { out: (t: string) => void (out += t), err: (t: string) => void (err += t), tty: false, columns: 80, cwd: folder };
    const code = await run(['join', file, '--mapping', map], io);
    if (one.fault) {
      expect([code, out]).toEqual([2, '']);
      expect(err).toContain('er is niets geschreven');
    } else {
      expect([code, err.includes('fout')]).toEqual([0, false]);
      expect(valuesOf(JSON.parse(out) as Parameters<typeof valuesOf>[0])).toEqual(one.right);
    }
    // The check judges as the command does.
    out = '';
    expect(await run(['check', file, '--mapping', map], io)).toBe(code);
    expect(answerOf(one)).toBeDefined();
  });
});
