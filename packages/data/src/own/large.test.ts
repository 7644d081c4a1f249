import { describe, expect, it } from 'vitest';
import { opened, readSheets } from './index.js';

const HEAD = '# titel: Inwoners\n# eenheid: personen\n# bron: Telpunt\n';
const month = (i: number): string => `${1500 + Math.floor(i / 12)}-${String(1 + (i % 12)).padStart(2, '0')}`;
const rows = (count: number, row: (i: number) => string): string => Array.from({ length: count }, (_, i) => row(i)).join('\n');

/** Files that grow in one direction. */
const GROWING: Record<string, (count: number) => string> = {
  'rows of one series': (count) => `${HEAD}periode;waarde\n${rows(count, (i) => `${month(i % 6000)};${i}`)}\n`,
  'rows with a name each': (count) => `${HEAD}naam;periode;waarde\n${rows(count, (i) => `n${i};2020;${i}`)}\n`,
  'rows with a municipality each': (count) => `${HEAD}gemeente;periode;waarde\n${rows(count, (i) => `g${i};2020;${i}`)}\n`,
  'rows without any figure': (count) => `${HEAD}periode;waarde\n${rows(count, () => '2020;')}\n`,
  'rows of words': (count) => rows(count, (i) => `a${i};b`),
  'notes below the figures': (count) => `${HEAD}periode;waarde\n2020;1\n${rows(count, (i) => `noot ${i}`)}\n`,
  columns: (count) => `${HEAD}periode;${rows(count, (i) => `w${i}`).replaceAll('\n', ';')}\n2020;${rows(count, String).replaceAll('\n', ';')}\n`,
  'columns of periods': (count) => `${HEAD};${rows(count, (i) => month(i % 6000)).replaceAll('\n', ';')}\nx;${rows(count, String).replaceAll('\n', ';')}\n`,
};

async function timeOf(text: string): Promise<number> {
  const bytes = new TextEncoder().encode(text);
  const start = performance.now();
  const file = await opened(bytes, () => Promise.resolve(null));
  if (file && 'sheets' in file) readSheets(file.sheets, { language: 'nl' });
  return performance.now() - start;
}

describe('large files of own figures', () => {
  it.each(Object.keys(GROWING))('%s: time grows with the file, not with its square', async (name) => {
    const file = GROWING[name]!;
    await timeOf(file(500));
    const small = await timeOf(file(1500));
    const large = await timeOf(file(24_000));
    // Sixteen times as much; its square would be 256.
    expect(large).toBeLessThan(Math.max(small, 15) * 80);
  });

  it('more rows than a function may have arguments', async () => {
    expect(await timeOf(rows(300_000, () => '1;2'))).toBeGreaterThan(0);
  });
});
