// A thousand tables made from known series, as people and programs write them: what is read is the series, or there is a question or a
// refusal. Never another figure.
import { Buffer } from 'node:buffer';
import { opened, readSheets, type Known, type Reading } from '@trendbeeld/data/own';
import { sheetsOf } from '@trendbeeld/data/workbook';
import { writeXlsx } from 'hucre/xlsx';
import { expect, it } from 'vitest';

/** Numbers from 0 to 1 that are the same in each run. @source mulberry32, a public-domain generator by Tommy Ettinger */
function randomOf(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

interface Random {
  readonly chance: (share: number) => boolean;
  readonly whole: (from: number, to: number) => number;
  readonly one: <T>(all: readonly T[]) => T;
  readonly shuffled: <T>(all: readonly T[]) => T[];
}

function random(seed: number): Random {
  const next = randomOf(seed);
  const whole = (from: number, to: number): number => from + Math.floor(next() * (to - from + 1));
  const shuffled = <T>(all: readonly T[]): T[] =>
    all
      .map((value) => [next(), value] as const)
      .toSorted((a, b) => a[0] - b[0])
      .map(([, value]) => value);
  return { chance: (share) => next() < share, whole, one: (all) => all[whole(0, all.length - 1)]!, shuffled };
}

interface Truth {
  readonly period: string;
  readonly value: number | null;
  readonly provisional: boolean;
}

const MONTHS = ['januari', 'februari', 'maart', 'april', 'mei', 'juni', 'juli', 'augustus', 'september', 'oktober', 'november', 'december'];
const two = (n: number): string => String(n).padStart(2, '0');

/** Kinds of periods: the ids of a run, and the ways in which each is written. */
const KINDS = {
  year: {
    ids: (from: number, n: number) => Array.from({ length: n }, (_, i) => String(from + i)),
    ways: [(id: string) => id, (id: string) => `${id}JJ00`, (id: string) => `1-1-${id}`],
  },
  quarter: {
    ids: (from: number, n: number) => Array.from({ length: n }, (_, i) => `${from + Math.floor(i / 4)}-Q${(i % 4) + 1}`),
    ways: [
      (id: string) => id,
      (id: string) => `${id.slice(0, 4)} ${id.slice(6)}e kwartaal`,
      (id: string) => `${id.slice(6)}e kwartaal ${id.slice(0, 4)}`,
      (id: string) => `Q${id.slice(6)} ${id.slice(0, 4)}`,
    ],
  },
  month: {
    ids: (from: number, n: number) => Array.from({ length: n }, (_, i) => `${from + Math.floor(i / 12)}-${two((i % 12) + 1)}`),
    ways: [
      (id: string) => id,
      (id: string) => `${MONTHS[Number(id.slice(5)) - 1]!} ${id.slice(0, 4)}`,
      (id: string) => `${MONTHS[Number(id.slice(5)) - 1]!.slice(0, 3)}-${id.slice(2, 4)}`,
      (id: string) => `${id.slice(0, 4)}MM${id.slice(5)}`,
      (id: string) => `1-${Number(id.slice(5))}-${id.slice(0, 4)}`,
    ],
  },
  school: {
    ids: (from: number, n: number) => Array.from({ length: n }, (_, i) => `${from + i}/${two((from + i + 1) % 100)}`),
    ways: [
      (id: string) => id,
      (id: string) => id.replace('/', '-'),
      (id: string) => `${id.slice(0, 4)}-${Number(id.slice(0, 4)) + 1}`,
      (id: string) => `${id.slice(0, 4)}/'${id.slice(5)}`,
    ],
  },
} as const;

/** A number as it is written in a language, with a mark for thousands. */
function writtenAs(value: number, decimals: number, mark: ',' | '.', thousands: string): string {
  const [whole = '', part] = Math.abs(value).toFixed(decimals).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, thousands);
  return `${value < 0 ? '-' : ''}${grouped}${part ? mark + part : ''}`;
}

interface Table {
  readonly cells: readonly (readonly string[])[];
  readonly truth: readonly Truth[];
  readonly known: Known;
}

/** What is measured may have decimals; what is counted has none. */
const MEASURED = ['% van de inwoners', 'euro per inwoner', 'graden Celsius', 'index (2015 = 100)', 'per 1.000 inwoners'] as const;
const COUNTED = ['inwoners', 'woningen', 'bezoeken', 'bomen'] as const;

function tableOf(r: Random): Table {
  const name = r.one(['year', 'year', 'quarter', 'month', 'school'] as const);
  const kind = KINDS[name];
  const isMeasured = r.chance(0.5);
  const decimals = isMeasured ? r.whole(0, 4) : 0;
  const size = 10 ** r.whole(0, isMeasured ? 4 : 7);
  const ids = kind.ids(r.whole(1995, 2018), r.whole(1, 14));
  const truth = ids.map((period): Truth => {
    const value = Number(((r.whole(1, 9999) / 1000) * size * (isMeasured && r.chance(0.1) ? -1 : 1)).toFixed(decimals));
    return { period, value: r.chance(0.06) ? null : value, provisional: r.chance(0.1) };
  });
  const mark = r.one([',', ',', '.'] as const);
  const thousands = r.one(['', '', mark === ',' ? '.' : ',', ' ', '\u202f', '\u00a0', "'"]);
  const way = r.one(kind.ways);
  const nothing = r.one(['', '.', 'x', '<5', 'onbekend']);
  const hasStatus = r.chance(0.2);
  const hasPlace = r.chance(0.2);
  const isMerged = hasPlace && r.chance(0.3);
  const remark = r.chance(0.2);
  const extra = r.chance(0.2);
  const star = hasStatus ? '' : r.one(['*', '**', ' voorlopig']);
  const starAt = star === ' voorlopig' || r.chance(0.5) ? 'period' : 'value';
  const mine = (r.chance(0.3) ? r.shuffled(truth) : truth).map(({ period, value, provisional }, i) => {
    const written = value === null ? nothing : writtenAs(value, decimals, mark, thousands);
    return [
      ...(hasPlace ? [isMerged && i > 0 ? '' : 'GM0344'] : []),
      way(period) + (provisional && starAt === 'period' ? star : ''),
      written + (provisional && starAt === 'value' && value !== null ? star : ''),
      ...(hasStatus ? [provisional ? 'voorlopig' : ''] : []),
      ...(extra ? [writtenAs(r.whole(1, 999) / 8, 3, mark, thousands)] : []),
      ...(remark ? [r.one(['', 'nieuwe telling'])] : []),
    ];
  });
  // Another municipality with other figures.
  const others =
    hasPlace && !isMerged ? mine.map(([, period = '', ...rest]) => ['GM0014', period, ...rest.map((cell) => (/^\d/.test(cell) ? '7' : cell))]) : [];
  const head = [
    ...(hasPlace ? ['Gemeente'] : []),
    r.one(['Periode', 'Perioden', name === 'month' ? 'Maand' : 'Jaar']),
    'Waarde',
    ...(hasStatus ? ['Status'] : []),
    ...(extra ? ['Andere'] : []),
    ...(remark ? ['Opmerking'] : []),
  ];
  const above = r.chance(0.3) ? [[r.one(['Cijfers over de stad', 'Bevolking; ontwikkeling, 2000 tot nu', 'Tabel 3.1'])], ['']].slice(0, r.whole(1, 2)) : [];
  const below = r.chance(0.3) ? r.shuffled([['Bron: CBS'], ['* voorlopig'], ['© CBS, 2024'], ['']]).slice(0, r.whole(1, 3)) : [];
  const total = r.chance(0.1) && !hasPlace ? [['Totaal', '99', ...head.slice(2).map(() => '')]] : [];
  const body = [head, ...mine, ...others, ...total];
  const isTurned = r.chance(0.12) && !hasPlace && !hasStatus && !extra && !remark && ids.length > 1 && total.length === 0;
  const cells = [...above, ...(isTurned ? head.map((_, c) => body.map((row) => row[c] ?? '')) : body), ...below];
  const unit = isMeasured ? r.one(MEASURED) : r.one(COUNTED);
  return {
    cells,
    truth,
    known: {
      title: 'Cijfers',
      unit,
      source: { publisher: 'Gemeente' },
      language: r.one(['nl', 'nl', 'en'] as const),
      ...(hasPlace ? { municipality: r.one(['GM0344', '0344', '344']) } : {}),
    },
  };
}

/** A file of the table, as one of the programs writes it. */
async function fileOf({ cells }: Table, r: Random): Promise<Uint8Array> {
  if (r.chance(0.15)) return writeXlsx({ sheets: [{ name: 'Blad1', rows: cells.map((row) => [...row]) }] });
  const delimiter = r.one([';', ';', '\t', ',', '|']);
  const quoted = (cell: string): string => (cell.includes(delimiter) || cell.includes('"') || r.chance(0.02) ? `"${cell.replaceAll('"', '""')}"` : cell);
  const end = r.one(['\n', '\r\n']);
  const text = cells.map((row) => row.map(quoted).join(delimiter)).join(end) + (r.chance(0.9) ? end : '');
  const isLatin = Buffer.from(text, 'latin1').toString('latin1') === text;
  return r.one<() => Uint8Array>([
    () => Buffer.from(text),
    () => Buffer.from(`\ufeff${text}`),
    () => Buffer.from(`\ufeff${text}`, 'utf16le'),
    () => Buffer.from(text, isLatin ? 'latin1' : 'utf8'),
  ])();
}

const TABLES = 1000;

it('reads a thousand tables right, asks, or refuses: never a wrong figure', async () => {
  const outcome = { right: 0, asked: 0 };
  const wrong: unknown[] = [];
  for (let seed = 1; seed <= TABLES; seed++) {
    const r = random(seed);
    const table = tableOf(r);
    const file = await opened(await fileOf(table, r), sheetsOf);
    const reading: Reading =
      file && 'sheets' in file ? readSheets(file.sheets, table.known) : { data: null, faults: [{ code: 'no-table' }], told: [], heads: [], columns: null };
    if (!reading.data) {
      expect(reading.faults.length, `seed ${seed}`).toBeGreaterThan(0);
      outcome.asked++;
      continue;
    }
    const found = reading.data.observations
      .map(({ period, value, status }) => [period, value, status === 'provisional'])
      .toSorted((a, b) => (a[0]! < b[0]! ? -1 : 1));
    const truth = table.truth.map(({ period, value, provisional }) => [period, value, provisional]).toSorted((a, b) => (a[0]! < b[0]! ? -1 : 1));
    // A mark of what is provisional stands with a value; where there is none, nothing can bear it.
    const same =
      JSON.stringify(found.map(([p, v, s]) => [p, v, v === null ? null : s])) === JSON.stringify(truth.map(([p, v, s]) => [p, v, v === null ? null : s]));
    if (same && !reading.data.beside) outcome.right++;
    else wrong.push({ seed, found, truth, cells: table.cells, unit: table.known.unit });
  }
  expect(wrong).toEqual([]);
  // Most are read: a reader that refuses everything is never wrong either.
  expect(outcome.right).toBeGreaterThan(0.7 * TABLES);
  console.log(`own figures: of ${TABLES} tables ${outcome.right} were read right, ${outcome.asked} were asked about or refused`);
});
