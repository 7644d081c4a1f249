import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { syllable } from 'syllable';
import { CERTAINTY, relationCounts, relationsEntry, trendEntry } from '@trendbeeld/data';
import { checkReadability, dutchSyllables, formatIssues, readStudy } from '@trendbeeld/data/folder';
import { readFolder } from '@trendbeeld/data/node';
import { study } from '@trendbeeld/study-steden-2013';
import { describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('..', import.meta.url));
const read = readStudy(readFolder(root));
const DOMAINS = ['fysiek', 'economie', 'sociaal', 'bestuur'];
const numbered = (prefix: string, count: number, width = 0): string[] =>
  Array.from({ length: count }, (_, i) => `${prefix}${String(i + 1).padStart(width, '0')}`);

/** The full list of ids, as the inventory of the study counts them. */
const IDS = {
  domains: DOMAINS,
  trends: [...numbered('T2.', 7), ...numbered('T3.', 6), ...numbered('T4.', 7), ...numbered('T5.', 6)],
  statements: numbered('K', 39, 2),
  directions: numbered('D', 23, 2),
  relations: [...numbered('R', 24, 2), ...numbered('RX', 26, 2)],
  lists: numbered('S', 9),
  cautions: numbered('A', 14),
} as const;

describe('the content', () => {
  it('has no issues, and is what the build wrote', () => {
    expect(formatIssues(read.issues)).toBe('');
    const { outcomes: _, indicators: __, comparisons: ___, ...content } = study;
    // The build fills the headlines with values of outcomes; all else is as it is typed.
    const withoutHeadlines = (of: unknown): unknown => JSON.parse(JSON.stringify(of, (key, value: unknown) => (key === 'headline' ? undefined : value)));
    expect(withoutHeadlines(read.content)).toEqual(withoutHeadlines(content));
  });

  it('reads easily in both languages', () => {
    expect(formatIssues(checkReadability(study, { nl: dutchSyllables, en: syllable }).issues)).toBe('');
  });

  it('knows how sure every statement is', () => {
    for (const s of study.statements)
      expect(
        s.certainty.some((q) => CERTAINTY[q].about === 'standing'),
        s.ref,
      ).toBe(true);
  });

  it('names the schema in the first line of every file', () => {
    const files = readFolder(root).filter((f) => f.path.endsWith('.yaml'));
    expect(files.length).toBeGreaterThan(30);
    for (const { path, text } of files) {
      const [, schema = ''] = /^# yaml-language-server: \$schema=(\S+)\n/.exec(text) ?? [];
      expect(existsSync(new URL(schema, new URL(path, new URL('../', import.meta.url)))), `${path}: ${schema}`).toBe(true);
    }
  });

  it.each(Object.entries(IDS))('holds all %s of the study and no other', (part, ids) => {
    expect(study[part as keyof typeof IDS].map((e) => e.ref).toSorted()).toEqual([...ids].toSorted());
  });

  it('names a place in the study for every entry', () => {
    const places = new Set(study.places.map((p) => p.id));
    for (const part of Object.keys(IDS) as (keyof typeof IDS)[]) {
      for (const entry of study[part]) {
        expect(entry.places.length, entry.ref).toBeGreaterThan(0);
        for (const id of entry.places) expect(places.has(id), `${entry.ref} ${id}`).toBe(true);
      }
    }
    expect(study.places.filter((p) => p.id.startsWith('H'))).toHaveLength(41);
  });

  it('has a chart for the 13 trends that carry one, and none for the others', () => {
    const charts = study.trends.filter((t) => t.form === 'chart').map((t) => t.ref);
    expect(charts).toEqual(['T2.1', 'T2.3', 'T2.4', 'T2.7', 'T3.1', 'T3.2', 'T3.3', 'T3.4', 'T3.5', 'T3.6', 'T4.4', 'T4.5', 'T4.6']);
    for (const trend of study.trends.filter((t) => t.form !== 'chart')) {
      expect(
        trend.graphics.some((f) => ['bars', 'range-bars', 'grid'].includes(f.kind)),
        trend.ref,
      ).toBe(false);
    }
  });

  it('gives the counted lists as many items as the study counts', () => {
    expect(study.lists.map((l) => l.items.length)).toEqual([4, 2, 4, 3, 7, 3, 8, 7, 5]);
  });

  it.each([
    ['K02', { low: 50e9, high: null }, 'euro', 'meer-dan'],
    ['K06', { low: 0.14, high: 0.14 }, 'procent-per-jaar', 'voorspelling'],
    ['K10', { low: 1, high: 1 }, 'procent-per-jaar', 'vuistregel'],
    ['K14', { low: 1, high: 1.5 }, 'procent-per-jaar', 'van-tot'],
    ['K15', { low: 1, high: 1.5 }, 'procent-per-jaar', 'niet-meer-dan'],
    ['K16', { low: 2.7, high: 2.7 }, 'procent-per-jaar', 'gemeten'],
    ['K17', { low: 0.1, high: 0.1 }, 'procent-per-jaar', 'voorlopig'],
    ['K18', { low: 700_000, high: null }, 'personen', 'ruim'],
    ['K19', { low: 9, high: 9 }, 'procent', 'ongeveer'],
    ['K20', { low: -800_000, high: -800_000 }, 'personen', 'voorspelling'],
    ['K25', { low: 100_000, high: null }, 'voltijdbanen', 'meer-dan'],
    ['K28', { low: 5, high: 10 }, 'procent-per-jaar', 'van-tot'],
    ['K29', { low: 50_000, high: 80_000 }, 'plaatsen', 'van-tot'],
    ['K31', { low: 400_000, high: 400_000 }, 'jongeren-en-of-huishoudens', 'ongeveer'],
    ['K33', { low: 1e6, high: 1.25e6 }, 'huishoudens', 'van-tot'],
  ] as const)('keeps %s as the study has it', (ref, value, unit, qualifier) => {
    const statement = study.statements.find((s) => s.ref === ref)!;
    expect(statement.value).toEqual(value);
    expect(statement.unit).toBe(unit);
    expect(statement.certainty).toContain(qualifier);
  });

  it('keeps horizons of one subject apart (A2) and the caution with the trend', () => {
    const [k05, k06] = ['K05', 'K06'].map((ref) => study.statements.find((s) => s.ref === ref)!);
    expect([k05!.period.from, k05!.period.to]).toEqual([2013, 2043]);
    expect([k06!.period.from, k06!.period.to]).toEqual([2013, 2063]);
    expect(trendEntry(study, 'T2.1').cautions.map((c) => c.ref)).toContain('A2');
    expect(trendEntry(study, 'T3.2').cautions.map((c) => c.ref)).toContain('A11');
    expect(trendEntry(study, 'T4.5').cautions.map((c) => c.ref)).toContain('A4');
  });

  it('counts the relations of chapter 6 as the inventory does', () => {
    const counts = relationCounts(
      study.relations.filter((r) => !r.ref.startsWith('RX')),
      DOMAINS,
    );
    expect(counts).toEqual([
      [2, 3, 0, 0],
      [4, 0, 3, 0],
      [2, 3, 3, 3],
      [5, 4, 12, 1],
    ]);
  });
});

describe('relations', () => {
  const { counts, relations } = relationsEntry(study);

  it('are all there, each once, in the order of the matrix', () => {
    expect(relations.map((r) => r.ref).toSorted()).toEqual(study.relations.map((r) => r.ref).toSorted());
    const starts = (r: (typeof relations)[number]): string[] => [...r.path.slice(0, -1), ...(r.mutual ? r.path.slice(1) : [])].flat();
    const first = relations.map((r) => Math.min(...starts(r).map((d) => DOMAINS.indexOf(d))));
    expect(first).toEqual(first.toSorted((a, b) => a - b));
  });

  it('count at least those of chapter 6 in each pair', () => {
    const six = relationCounts(
      study.relations.filter((r) => !r.ref.startsWith('RX')),
      DOMAINS,
    );
    for (const [i, row] of six.entries()) for (const [j, count] of row.entries()) expect(counts[i]![j]).toBeGreaterThanOrEqual(count);
  });

  it('stand with the trends that they name, and with no other', () => {
    const refs = (trend: string): string[] => trendEntry(study, trend).related.map((r) => r.ref);
    expect(refs('T4.7')).toEqual(['RX21', 'RX23']);
    for (const trend of study.trends) for (const r of trendEntry(study, trend.ref).related) expect(r.trends, r.ref).toContain(trend.slug);
    // Set right after a fact-checker found them hung on a trend by a locator that happened to match, or on none.
    expect(refs('T4.1')).toEqual(['R13', 'R14', 'R15', 'R24', 'RX17']);
    expect(refs('T4.2')).toEqual([]);
    expect(refs('T4.5')).toEqual(['R03', 'R15', 'RX11']);
    expect(refs('T5.5')).toEqual(['R01', 'R06', 'RX24']);
    // No relation of the study is about mobility, and none about the order in time.
    expect(study.trends.filter((t) => refs(t.ref).length === 0).map((t) => t.ref)).toEqual(['T2.7', 'T4.2']);
  });
});

const inventory = fileURLToPath(new URL('../../../../shared/study/inventory.md', import.meta.url));
describe.runIf(existsSync(inventory))('beside the inventory of the study', () => {
  it('has the same ids', () => {
    const listed = new Set([...readFileSync(inventory, 'utf8').matchAll(/^\| ((?:T\d\.|K|D|RX?|S|A)\d+) \|/gm)].map((m) => m[1]!));
    const ours = new Set(
      Object.values(IDS)
        .flat()
        .filter((id) => /^[A-Z]/.test(id)),
    );
    expect([...listed].toSorted()).toEqual([...ours].toSorted());
  });
});
if (!existsSync(inventory)) console.warn('shared/study/inventory.md does not lie beside this checkout: the comparison with it is passed over.');
