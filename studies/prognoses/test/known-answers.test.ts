import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { study } from '@trendbeeld/study-prognoses';
import { describe, expect, it } from 'vitest';

// What is published, so what the build computed of the shipped figures.
const { outcomes } = study.outcomes;
const of = (ref: string) => outcomes.find((o) => o.ref === ref)!;
const statement = (ref: string) => study.statements.find((s) => s.ref === ref)!;
const editionOf = (ref: string) => study.places.find((p) => p.id === statement(ref).places[0])!;
const charts = outcomes.flatMap((o) => (o.chart?.kind === 'editions' ? [{ ref: o.ref, chart: o.chart }] : []));

describe('what came of the forecasts', () => {
  it.each([
    ['A14', 'went-otherwise'],
    ['A16', 'went-otherwise'],
    ['A17', 'went-otherwise'],
    ['A18', 'went-otherwise'],
    ['A19', 'came-true'],
    ['A20', 'went-otherwise'],
    ['A21', 'went-otherwise'],
    ['A22', 'came-true'],
    ['A23', 'came-true'],
    ['Z11', 'came-true'],
    ['H04', 'went-otherwise'],
    ['H08', 'went-otherwise'],
    ['H10', 'went-otherwise'],
    ['H11', 'went-otherwise'],
    ...['G19', 'G20', 'G21', 'G22', 'G23', 'G24', 'T20', 'T24', 'L17', 'L18', 'L21', 'L22', 'W30', 'O08', 'O10', 'V18', 'P08'].map(
      (ref) => [ref, 'too-early'] as const,
    ),
  ])('%s: %s', (ref, verdict) => {
    expect(of(ref).verdict).toBe(verdict);
  });

  it.each([
    ['A14', '2024'],
    ['Z11', '2016'],
    ['H04', '2016'],
    ['H08', '2021'],
    ['H10', '2022'],
  ])('%s: the number was passed in %s', (ref, year) => {
    expect(of(ref).values.passed!.period).toBe(year);
  });

  /** The distances that the facts name, in % of the figure. */
  it.each([
    ['W06', -2.2, 'went-otherwise'],
    ['W08', -1.7, 'went-otherwise'],
    ['W18', 0.1, 'came-true'],
    ['S06', 0.8, 'came-true'],
    ['S08', -2.3, 'went-otherwise'],
    ['S15', -0.1, 'came-true'],
    ['S18', 0.5, 'came-true'],
  ])('%s lies %d per cent off: %s', (ref, off, verdict) => {
    expect(Number(of(ref).values.off!.value.toFixed(1))).toBe(off);
    expect(of(ref).verdict).toBe(verdict);
  });

  it('are told as they are: what a text says of all of them is counted here', () => {
    const verdicts = (refs: readonly string[]) => refs.map((ref) => of(ref).verdict);
    const [homes, alone] = [verdicts(['W06', 'W08', 'W18']), verdicts(['S06', 'S08', 'S15', 'S18'])];
    const right = (all: readonly string[]): number => all.filter((v) => v === 'came-true').length;
    const { headline, text } = study.domains.find((d) => d.ref === 'wie')!;
    expect([homes.length - right(homes), homes.length]).toEqual([2, 3]);
    expect(headline.nl).toContain('twee van de drie');
    expect([right(alone), alone.length]).toEqual([3, 4]);
    expect(study.trends.find((t) => t.slug === 'alleenwonenden')!.headline!.nl).toContain('drie van de vier');
    expect([right(homes) + right(alone), homes.length + alone.length]).toEqual([4, 7]);
    expect(text.nl).toContain('zeven getallen voor 2020. Vier daarvan');
    // Those that were not right were all too low, by about 2 per cent.
    for (const ref of ['W06', 'W08', 'S08']) expect(Math.round(of(ref).values.off!.value)).toBe(-2);
    const missed = of('W06').values.then!.value - statement('W06').value!.low!;
    expect([Math.floor(missed / 1000), missed % 1000 > 0]).toEqual([177, true]);
    expect(study.trends.find((t) => t.slug === 'huishoudens')!.text.nl).toContain('ruim 177.000 huishoudens');
  });

  it.each(study.trends)('$slug: the verdict that its card opens with is that of most of what it says and that can be judged', ({ lead, statements }) => {
    const judged = outcomes.filter((o) => statements.includes(o.ref) && o.verdict !== 'too-early').map((o) => o.verdict);
    const same = judged.filter((v) => v === of(lead!.outcome!).verdict).length;
    expect(same * 2).toBeGreaterThanOrEqual(judged.length);
  });

  it('came twenty years before the year that was expected in 2014', () => {
    expect(statement('A14').period.to! - Number(of('A14').values.passed!.period)).toBe(20);
    expect(study.source.headline!.nl).toContain('twintig jaar eerder dan het CBS in 2014');
    expect(study.source.headline!.en).toContain('twenty years earlier than CBS expected in 2014');
  });
});

describe('the editions that are drawn', () => {
  it('are all that are known, where the year of the 18 or 19 millionth inhabitant is told', () => {
    const years = (ref: string) => charts.find((c) => c.ref === ref)!.chart.editions.map((e) => [e.published.slice(0, 4), e.year]);
    expect(years('A14')).toEqual([
      ['2014', 2044],
      ['2016', 2034],
      ['2017', 2031],
      ['2018', 2029],
      ['2019', 2024],
      ['2020', 2026],
      ['2021', 2025],
      ['2022', 2024],
      ['2023', 2024],
    ]);
    expect(years('G24').map(([, year]) => year)).toEqual([2039, 2038, 2036, 2034, 2037, 2037]);
  });

  it('are five charts, of all three forms', () => {
    expect(charts.map(({ chart }) => chart.as).toSorted()).toEqual(['fan', 'values', 'values', 'years', 'years']);
  });

  it.each(charts)('$ref: stand in the order of their dates, and none before its own', ({ chart }) => {
    const dates = chart.editions.map((e) => e.published);
    expect(dates).toEqual(dates.toSorted());
    for (const edition of chart.editions) {
      expect(edition.published).toBe(editionOf(edition.ref).published);
      expect(edition.year).toBeGreaterThanOrEqual(Number(edition.published.slice(0, 4)));
    }
  });
});

describe('every statement', () => {
  it.each(study.statements)('$ref names an edition or a report with its address', ({ places }) => {
    for (const id of places) expect(study.places.find((p) => p.id === id)?.address).toMatch(/^https?:/);
  });
});

// The facts lie beside the project, not in it.
const facts = fileURLToPath(new URL('../../../../shared/second-study/', import.meta.url));
const isThere = existsSync(facts);
if (!isThere) console.warn('../shared/second-study is not there: the statements are NOT held against the facts.');

/** What a table of facts says, row by row, each with its address. */
const rowsOf = (path: string): string[][] =>
  readFileSync(path, 'utf8')
    .trim()
    .split('\n')
    .slice(1)
    .map((line) => line.split(','));
const factsOf = (path: string) => {
  let address = '';
  return rowsOf(path).map((r) => {
    const page = r.at(-1)!;
    address = page === 'same' ? address : page.replace(/ \(.*/, '');
    return { edition: r[0]!, published: r[1]!, what: r[2]!, value: Number(r[3]), unit: r[4]!, year: Number(r[5]), address };
  });
};
/** Editions that the facts lack, and pages of CBS itself for some that they have; the date is that on which the edition appeared. */
const readSince = factsOf(fileURLToPath(new URL('read-since.csv', import.meta.url)));

describe('what was read since the facts', () => {
  it('stands in the study, with its address', () => {
    for (const { address, year, published } of readSince)
      expect(
        study.statements.some((s) => editionOf(s.ref).address === address && editionOf(s.ref).published === published && s.period.to === year),
        `${address} ${year}`,
      ).toBe(true);
  });
});

describe.skipIf(!isThere)('against the facts of ../shared/second-study', () => {
  const rows = (file: string): string[][] => rowsOf(`${facts}${file}`);

  it('what was read since says the same where the facts have it too', () => {
    for (const { edition, what, value, unit, year } of readSince)
      for (const fact of isThere ? factsOf(`${facts}forecasts.csv`) : [])
        if (fact.edition === edition && fact.what === what) expect(fact).toMatchObject({ value, unit, year });
  });

  it('all numbers of households are those of the tables', () => {
    const table = isThere ? rows('household-forecasts.csv') : [];
    for (const [refs, column] of [
      [['W06', 'W08', 'W18'], 3],
      [['S06', 'S08', 'S15', 'S18'], 4],
    ] as const)
      for (const ref of refs) {
        const edition = editionOf(ref).published!;
        const row = table.find((r) => r[1]!.startsWith(edition) && r[2] === '2020')!;
        expect(statement(ref).value!.low, ref).toBe(Number(row[column]));
        expect(editionOf(ref).address).toContain(row[0]!);
      }
  });

  it('all years and numbers of people are those of the editions, at their addresses', () => {
    const whole = [...readSince, ...(isThere ? factsOf(`${facts}forecasts.csv`) : [])];
    const expected = study.statements.filter((s) => !/^[WS]\d\d$/.test(s.ref) || s.ref === 'W30');
    expect(expected.length).toBeGreaterThan(20);
    for (const s of expected) {
      const edition = editionOf(s.ref);
      const size = s.unit === 'procent' ? 1 : 1_000_000;
      const fits = whole.filter((f) => f.address === edition.address && f.year === s.period.to && f.unit === (s.unit === 'procent' ? '%' : 'million'));
      const { low, high } = s.value!;
      expect(
        fits.some((f) => f.value * size === (s.ref === 'L18' ? 18_600_000 : (high ?? low)!)),
        `${s.ref}: ${JSON.stringify(fits)}`,
      ).toBe(true);
      if (edition.kind === 'edition')
        expect(
          fits.map((f) => f.published),
          s.ref,
        ).toContain(edition.published);
    }
  });
});
