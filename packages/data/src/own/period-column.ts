import { parsePeriod } from '../model/period.js';
import { headsOf, joinedPeriod, nameOf, type Columns } from './columns.js';
import { alike, textAt, type Row } from './grid.js';
import { periodRun, writtenPeriod, type WrittenPeriod } from './periods.js';
import type { Fault, Known, Told } from './reading.js';
import { PERIOD_NAMES, type Shape } from './shape.js';

/** Periods of rows, in their order. */
export interface Periods {
  readonly ids: readonly string[];
  readonly provisional: readonly boolean[];
  readonly faults: readonly Fault[];
}

/** The periods of rows as a run; ids are empty where they have a fault. */
export function periodsOf(shape: Shape, columns: Columns, rows: readonly Row[], known: Known, told: Told[]): Periods {
  const head = headsOf(shape, columns.period).join(' ');
  // The corner of a table that was turned names its rows.
  const heads = known.periods === 'months' ? 'maand' : known.periods ? 'schooljaar' : shape.isTurned && !PERIOD_NAMES.test(alike(head)) ? '' : head;
  const column = nameOf(shape, columns.period);
  const written = rows.map((row) => {
    const text = textAt(row, columns.period);
    return columns.part < 0 ? { row, text } : { row, text: joinedPeriod(text, textAt(row, columns.part), nameOf(shape, columns.part)) };
  });
  const read = written.map(({ row, text }) => ({ row, text, period: writtenPeriod(text) }));
  const unread = read.filter(({ period }) => period === null).map(({ row, text }): Fault => ({ code: 'period', at: row.at, column, found: text }));
  const none: Periods = { ids: [], provisional: [], faults: unread };
  if (unread.length > 0) return none;
  const run = read.map(({ period }) => period as WrittenPeriod);
  const ids = periodRun(run, heads);
  if ('code' in ids) {
    const { row, text } = read[ids.index]!;
    return { ...none, faults: [{ code: ids.code, at: row.at, column, found: text, beside: read[0]!.text }] };
  }
  if (run.some((p, i) => p.id !== ids[i] && ids[i]!.includes('/'))) told.push({ code: 'school-years' });
  const times = new Map<number, number>();
  const faults = ids.flatMap((id, i): Fault[] => {
    const { time } = parsePeriod(id)!;
    const before = times.get(time) ?? 0;
    times.set(time, before + 1);
    return before === 1 ? [{ code: 'twice', at: rows[i]!.at, column, found: read[i]!.text }] : [];
  });
  return { ids, provisional: run.map((p) => p.provisional), faults };
}
