import { describe, expect, it } from 'vitest';
import { baseAddress, followedLink, queryText, tableAddress } from '../../src/cbs/address.js';
import { readStatus, joinKey } from '../../src/cbs/codes.js';
import { and, contains, couldMatch, eq, filterText, ge, isIn, le, or, startsWith } from '../../src/cbs/filter.js';
import { groupPath } from '../../src/cbs/groups.js';
import { parsePeriodCode } from '../../src/cbs/period-code.js';
import { backoff, PATIENCE, retryAfterMs } from '../../src/cbs/retry.js';
import { parseUnit } from '../../src/cbs/unit.js';
import { v3Cell } from '../../src/cbs/v3-rows.js';

describe('units', () => {
  it.each([
    ['x 1 000', 'aantal', 1000],
    ['x 1000', 'aantal', 1000],
    ['x1000', 'aantal', 1000],
    ['x 1\u00a0000', 'aantal', 1000],
    ['Aantal', 'aantal', 1],
    ['', 'aantal', 1],
    ['1 000 euro', 'euro', 1000],
    ['1 000 000 euro', 'euro', 1e6],
    ['x 1 000 banen', 'banen', 1000],
    ['1 000 arbeidsjaren', 'arbeidsjaren', 1000],
    ['mln euro', 'euro', 1e6],
    ['mld euro', 'euro', 1e9],
    ['mln kWh', 'kWh', 1e6],
    ['euro (x 1 000)', 'euro', 1000],
    ['x 100', 'aantal', 100],
    ['x 1', 'aantal', 1],
    ['x 10 000', 'aantal', 1e4],
    ['x 100 000', 'aantal', 1e5],
    ['x 1 000 000', 'aantal', 1e6],
    ['x 1 mln', 'aantal', 1e6],
    ['x 1 mln euro', 'euro', 1e6],
    ['x\u00a01\u2009000', 'aantal', 1000],
    ['1\u202f000 euro', 'euro', 1000],
    ['1.000 euro', 'euro', 1000],
    ['1000euro', 'euro', 1000],
    ['100 kg', 'kg', 100],
    ['x 1 000 kg', 'kg', 1000],
    ['1 000 ton', 'ton', 1000],
    ['1 000 m²', 'm²', 1000],
    ['1 000 banen', 'banen', 1000],
    ['1 000 %', '%', 1000],
    ['mln. euro', 'euro', 1e6],
    ['mln uren', 'uren', 1e6],
    ['mln', 'aantal', 1e6],
    ['miljoen euro', 'euro', 1e6],
    ['in mln euro', 'euro', 1e6],
    ['mld. euro', 'euro', 1e9],
    ['x 1 miljard', 'aantal', 1e9],
    ['1 000 mln euro', 'euro', 1e9],
    ['aantal (x 1 000)', 'aantal', 1000],
    ['euro x 1 000', 'euro', 1000],
    ['euro (mln)', 'euro', 1e6],
    ['1 000 euro per 1 000 inwoners', 'euro per 1 000 inwoners', 1000],
    ['%', '%', 1],
    ['2020=100', '2020 = 100', 1],
    ['2021 = 100', '2021 = 100', 1],
    ['index 2015=100', '2015 = 100', 1],
    ['index (2015 = 100)', '2015 = 100', 1],
    ['december 2010=100', 'december 2010 = 100', 1],
    ['per 1 000 inwoners', 'per 1 000 inwoners', 1],
    ['per 1 000 woningen', 'per 1 000 woningen', 1],
    ['per 100 000 inwoners', 'per 100 000 inwoners', 1],
    ['per mln inwoners', 'per mln inwoners', 1],
    ['euro/1 000 kg', 'euro/1 000 kg', 1],
    ['personen per 1 huishouden', 'personen per 1 huishouden', 1],
    ['‰', '‰', 1],
    ['in % van het verbruik', 'in % van het verbruik', 1],
    ['% van 15 tot 75 jaar', '% van 15 tot 75 jaar', 1],
    ['megawatt', 'megawatt', 1],
    ['m3', 'm3', 1],
    ['kg CO2', 'kg CO2', 1],
    ['gemiddelde saldo van de deelvragen', 'gemiddelde saldo van de deelvragen', 1],
    ['saldo positieve en negatieve antwoorden', 'saldo positieve en negatieve antwoorden', 1],
    ['aantal inwoners per km²', 'aantal inwoners per km²', 1],
    ['Coëfficiënt', 'Coëfficiënt', 1],
  ])('%s is %s with factor %d', (text, unit, factor) => {
    expect(parseUnit(text)).toEqual({ text, unit, factor });
  });

  it.each([
    'x 12 000',
    'x 1 00',
    'x 10 0000',
    '5 000 euro',
    '1,000',
    'x 0,001',
    '10^6 kWh',
    '10e6 kWh',
    'x 10³',
    '1 huishouden',
    'biljoen euro',
    'x tienduizend',
  ])('%s has a multiplier that is not understood: never factor 1', (text) => {
    expect(parseUnit(text)).toEqual({ text, unit: text, factor: null });
  });

  it('reads each size alike before each unit, with and without a times sign, whatever the spaces', () => {
    const sizes = { '100': 100, '1 000': 1e3, '10 000': 1e4, '100 000': 1e5, '1 000 000': 1e6, mln: 1e6, '1 mln': 1e6, mld: 1e9 };
    for (const [size, factor] of Object.entries(sizes))
      for (const unit of ['euro', 'kWh', 'm3', 'kg per inwoner', 'personen (15 tot 75 jaar)'])
        for (const times of ['', 'x ', 'x'])
          for (const space of [' ', '\u00a0', '\u2009', '  ']) {
            const text = `${times}${size} ${unit}`.replaceAll(' ', space);
            expect([text, parseUnit(text).factor, parseUnit(text).unit]).toEqual([text, factor, unit]);
          }
  });
});

describe('period codes', () => {
  it.each([
    ['2013JJ00', 'year', 2013],
    ['2013KW02', 'quarter', 2013.25],
    ['2013MM07', 'month', 2013.5],
    ['20130101', 'day', 2013],
    ['20200701', 'day', 2020 + 182 / 366],
    ['2020W101', 'week', 2020],
    ['2013X000', 'other', 2013],
    ['2012SJ00', 'other', 2012],
    ['2013JJ00  ', 'year', 2013],
  ])('%s is a %s', (code, grain, time) => {
    expect(parsePeriodCode(code)).toMatchObject({ grain, time, code: code.trim() });
  });

  it.each(['', '2013', '2013KW05', '2013MM13', '2013JJ01', '20130231', '20131301', 'NL01', '2013-04'])('%j is no period code', (code) => {
    expect(parsePeriodCode(code)).toBeNull();
  });
});

describe('statuses and keys', () => {
  it('takes no status for unknown, never for definitive', () => {
    expect(['Definitief', 'Voorlopig', 'NaderVoorlopig', null, '', 'Snelle raming'].map(readStatus)).toEqual([
      'definitive',
      'provisional',
      'provisional',
      'unknown',
      'unknown',
      'unknown',
    ]);
  });

  it('trims keys for joining', () => {
    expect(joinKey('NL01  ')).toBe('NL01');
  });

  it('cuts a circle of groups', () => {
    const path = groupPath([
      { Id: 'a', Title: 'A', ParentId: 'b' },
      { Id: 'b', Title: 'B', ParentId: 'a' },
    ]);
    expect(path('a')).toEqual(['B', 'A']);
    expect(path(null)).toEqual([]);
    expect(path('x')).toEqual([]);
  });
});

describe('filters', () => {
  const columns = ['RegioS', 'Perioden'];
  const text = (filter: Parameters<typeof filterText>[0], version: 'v3' | 'v4' = 'v4'): string => filterText(filter, version, 'T', columns);

  it('writes each comparison', () => {
    expect(text(eq('RegioS', 'NL01  '))).toBe("RegioS eq 'NL01  '");
    expect(text(and(ge('Perioden', '2019JJ00'), le('Perioden', '2020JJ00')))).toBe("Perioden ge '2019JJ00' and Perioden le '2020JJ00'");
    expect(text(startsWith('RegioS', 'GM'))).toBe("startswith(RegioS,'GM')");
    expect(text(contains('Perioden', 'JJ'))).toBe("contains(Perioden,'JJ')");
    expect(text(contains('Perioden', 'JJ'), 'v3')).toBe("substringof('JJ',Perioden)");
  });

  it('brackets a combination within another, also through a combination of one', () => {
    const either = isIn('RegioS', ['GM0344', 'GM0014']);
    expect(text(and(eq('Perioden', 'x'), either))).toBe("Perioden eq 'x' and (RegioS eq 'GM0344' or RegioS eq 'GM0014')");
    expect(text(and(eq('Perioden', 'x'), or(either)))).toBe("Perioden eq 'x' and (RegioS eq 'GM0344' or RegioS eq 'GM0014')");
  });

  it('keeps a value within its quotes', () => {
    expect(text(eq('RegioS', "' or 1 eq 1 or RegioS eq '"))).toBe("RegioS eq ''' or 1 eq 1 or RegioS eq '''");
    expect(queryText({ $filter: "a eq 'b&$top=1#é'" })).toBe("?$filter=a%20eq%20'b%26%24top%3D1%23%C3%A9'");
  });

  it('refuses a column that the table does not have, and a combination of nothing', () => {
    expect(() => text(eq('Regio', 'x'))).toThrow('cbs T: unknown column in filter: "Regio". Expected one of: RegioS, Perioden.');
    expect(() => text(isIn('RegioS', []))).toThrow('empty filter');
  });

  it('knows which codes could pass', () => {
    const filter = and(startsWith('RegioS', 'GM'), or(eq('Perioden', '2013JJ00'), contains('Perioden', 'KW')));
    expect(['GM0344', 'NL01'].filter((code) => couldMatch(filter, 'RegioS', code))).toEqual(['GM0344']);
    expect(['2013JJ00', '2014JJ00', '2014KW01'].filter((code) => couldMatch(filter, 'Perioden', code))).toEqual(['2013JJ00', '2014KW01']);
    expect(couldMatch(or(eq('RegioS', 'x'), eq('Perioden', 'y')), 'RegioS', 'z')).toBe(true);
  });
});

describe('addresses', () => {
  const from = 'https://datasets.cbs.nl/odata/v1/CBS/T/Observations?$skip=1';

  it('follows relative and absolute links on the same host', () => {
    expect(followedLink('Observations?$skip=2', from, 'T')).toBe('https://datasets.cbs.nl/odata/v1/CBS/T/Observations?$skip=2');
    expect(followedLink('https://datasets.cbs.nl/x?$format=json&$skip=10', from, 'T')).toBe('https://datasets.cbs.nl/x?$format=json&$skip=10');
  });

  it.each([
    'https://example.org/',
    '//example.org/x',
    'http://datasets.cbs.nl/x',
    'https://datasets.cbs.nl:8443/x',
    'https://datasets.cbs.nl@example.org/',
    'https://me:word@datasets.cbs.nl/',
    String.raw`\\example.org\x`,
    'https://datasets.cbs.nl.example.org/',
    'file:///etc/passwd',
    'https://[',
  ])('refuses %s', (link) => {
    expect(() => followedLink(link, from, 'T')).toThrow('link to another host refused');
  });

  it('never changes a table id, and refuses one that leads elsewhere', () => {
    expect(tableAddress('https://x', '80590ned')).toBe('https://x/80590ned');
    expect(() => tableAddress('https://x', '../80590ned')).toThrow('invalid table id');
    expect(() => tableAddress('https://x', '')).toThrow('invalid table id');
  });

  it('takes a base address with or without a slash, and nothing that is not one', () => {
    expect(baseAddress('https://x.nl/odata/')).toBe('https://x.nl/odata');
    expect(() => baseAddress('ftp://x.nl')).toThrow('invalid base address');
    expect(() => baseAddress('https://x.nl/?a=1')).toThrow('invalid base address');
  });
});

describe('pauses', () => {
  it('double, are capped, and lose up to a half by chance', () => {
    expect([1, 2, 3].map((n) => backoff(n, PATIENCE, () => 0))).toEqual([500, 1000, 2000]);
    expect(backoff(20, PATIENCE, () => 0)).toBe(30_000);
    expect(backoff(1, PATIENCE, () => 0.999)).toBeCloseTo(250, 0);
  });

  it('reads Retry-After as seconds or as a date', () => {
    const now = Date.parse('2026-11-01T12:00:00Z');
    expect(retryAfterMs('7', now)).toBe(7000);
    expect(retryAfterMs('Sun, 01 Nov 2026 12:00:30 GMT', now)).toBe(30_000);
    expect(retryAfterMs('Sun, 01 Nov 2026 11:00:00 GMT', now)).toBe(0);
    expect(['', null, 'soon', '-5', '1.5'].map((text) => retryAfterMs(text, now))).toEqual([null, null, null, null, null]);
  });
});

describe('cells of v3', () => {
  it.each([
    ['   135.5', 135.5, null, null, null],
    ['     -41', -41, null, null, null],
    ['  1.2**', 1.2, null, '**', null],
    [0, 0, null, null, null],
    ['       .', null, 'missing', '.', null],
    ['        ', null, 'impossible', null, null],
    ['       x', null, 'confidential', 'x', null],
    [null, null, 'unknown', null, null],
    ['1,5', null, 'unknown', null, '1,5'],
    ['Utrecht   ', null, 'unknown', null, 'Utrecht'],
    ['constructor', null, 'unknown', null, 'constructor'],
  ])('%j', (cell, value, reason, mark, text) => {
    expect(v3Cell(cell)).toEqual({ value, reason, mark, text });
  });

  it('is no cell when the column is gone', () => {
    expect(v3Cell(undefined)).toBeNull();
  });
});
