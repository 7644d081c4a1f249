import { describe, expect, it } from 'vitest';
import { csvToData } from './csv.js';
import { readSeries } from '../model/series.js';

const readCsv = (text: string): ReturnType<typeof readSeries> => readSeries(csvToData(text));

describe('csv', () => {
  const dutch =
    '\ufeff# titel: Fietsers: de brug;;\r\n# eenheid: per dag\r\n# bron: Meetpunt\r\nperiode;waarde;status\r\n2022;4.720,5;\r\n2023;"4.905";voorlopig\r\n2024;;\r\n';

  it('reads what a Dutch spreadsheet saves', () => {
    expect(readCsv(dutch).series).toEqual({
      title: 'Fietsers: de brug',
      unit: 'per dag',
      source: { publisher: 'Meetpunt' },
      example: false,
      observations: [
        { period: '2022', value: 4720.5, status: 'definitive' },
        { period: '2023', value: 4905, status: 'provisional' },
        { period: '2024', value: null, status: 'definitive' },
      ],
    });
  });

  it('reads commas with English numbers', () => {
    const { series } = readCsv('# title: Bikes\n# unit: a day\n# source: Counter\nperiod,value\n2022-Q1,4720.5\n2022-Q2,"4,905"\n');
    expect(series?.observations.map((o) => o.value)).toEqual([4720.5, 4905]);
  });

  it('keeps what is no number as text, so that the check names it', () => {
    const { issues } = readCsv('# title: a\n# unit: b\nperiod,value\n2022,many\n');
    expect(issues.map((i) => i.path)).toEqual(['observations[0].value']);
  });

  it.each(['', '\n\n', '# title: x', 'a,b,c', '{"a":1}', '[]', '"', '#', ';'])('gives issues and never throws: %j', (text) => {
    expect(() => csvToData(text)).not.toThrow();
    expect(readCsv(text).issues.length).toBeGreaterThan(0);
  });
});
