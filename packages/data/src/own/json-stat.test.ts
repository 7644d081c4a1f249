import { describe, expect, it } from 'vitest';
import { isJsonStat, jsonStatGrid, type JsonStat } from './json-stat.js';
import { opened, readSheets } from './open.js';

const stat = (more: Partial<JsonStat> = {}): JsonStat => ({
  class: 'dataset',
  label: 'Bomen',
  source: 'Telling',
  id: ['regio', 'tijd', 'maat'],
  size: [2, 2, 1],
  role: { time: ['tijd'], geo: ['regio'], metric: ['maat'] },
  dimension: {
    regio: { category: { index: { GM0344: 0, GM0014: 1 }, label: { GM0344: 'Utrecht', GM0014: 'Groningen' } } },
    tijd: { category: { index: ['2021', '2022'] } },
    maat: { category: { label: { aantal: 'Aantal' }, unit: { aantal: { label: 'bomen', multiplier: 3 } } } },
  },
  value: [1.5, 2, 98, 99],
  ...more,
});
const read = async (data: unknown): Promise<ReturnType<typeof readSheets>> => {
  const file = await opened(new TextEncoder().encode(JSON.stringify(data)), () => Promise.resolve(null));
  if (!file || !('sheets' in file)) throw new Error('not opened');
  return readSheets(file.sheets, { language: 'nl', municipality: '344' });
};

describe('JSON-stat', () => {
  it('is read by its roles, with title, unit, source and powers of ten', async () => {
    const { data, faults } = await read(stat());
    expect(faults).toEqual([]);
    expect(data).toEqual({
      title: 'Bomen',
      unit: 'bomen',
      source: { publisher: 'Telling' },
      observations: [
        { period: '2021', value: 1500, status: 'definitive' },
        { period: '2022', value: 2000, status: 'definitive' },
      ],
    });
  });

  it('keeps its flags: what is provisional, what is missing, and a break refuses', async () => {
    expect((await read(stat({ value: { 0: 1.5, 2: 9 }, status: { 0: 'p', 1: 'm' } }))).data?.observations).toEqual([
      { period: '2021', value: 1500, status: 'provisional' },
      { period: '2022', value: null, status: 'definitive' },
    ]);
    expect((await read(stat({ status: { 1: 'b' } }))).faults.map((f) => f.code)).toEqual(['status']);
  });

  it('asks where a dimension differs', async () => {
    const more = { maat: { label: 'Soort', category: { index: ['eik', 'beuk'] } } };
    const { faults } = await read(stat({ size: [2, 2, 2], dimension: { ...stat().dimension, ...more }, value: [1, 2, 3, 4, 5, 6, 7, 8] }));
    expect(faults[0]).toMatchObject({ code: 'column-differs', column: 'Soort', choices: ['eik', 'beuk'] });
  });

  it('is refused where it contradicts itself', () => {
    expect(jsonStatGrid(stat({ size: [2, 3, 1] }))).toBeNull();
    expect(jsonStatGrid(stat({ size: [2, 2] }))).toBeNull();
    expect(isJsonStat({ observations: [] })).toBe(false);
  });
});
