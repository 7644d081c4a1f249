import { parsePeriod } from '../model/period.js';
import { columnsOf, headsOf, joinedPeriod, nameOf, unitOf, type Columns } from './columns.js';
import { alike, textAt, type Grid, type Row } from './grid.js';
import { periodRun, writtenPeriod, type WrittenPeriod } from './periods.js';
import type { Fault, Known, ObservationData, Reading, SeriesData, Told } from './reading.js';
import { sameMunicipality } from './same-municipality.js';
import { PERIOD_NAMES, shapeOf, type Shape } from './shape.js';
import { dashMeaning, decimalMark, writtenNumber, type Mark, type PlacedNumber } from './written-number.js';
import { sdmxStatus, writtenStatus } from './written-status.js';

/** Rows of these texts above the figures say what they are, in Dutch or English. */
const SAID = {
  title: ['title', 'titel'],
  unit: ['unit', 'eenheid'],
  source: ['source', 'bron'],
  example: ['example', 'voorbeeld'],
  numbers: ['decimaalteken', 'decimal mark', 'decimals'],
  dash: ['streepje', 'dash'],
} as const;

/**
 * Reads figures from cells: the one reader for element, table, caption link, builder, `join` and `check`. The file is judged as a whole,
 * step by step: shape (head, figures, notes) → columns → periods → numbers. What can be read in two ways is a fault with its choices, and
 * never guessed; `told` says what was taken and what was left.
 *
 * @param known what is known beforehand: answers, and the language of who reads.
 */
export function readFigures(grid: Grid, known: Known): Reading {
  const shape = shapeOf(grid, known.columns?.period);
  const refused = (faults: readonly Fault[], heads: readonly string[] = [], taken: Reading['columns'] = null): Reading => ({
    data: null,
    faults,
    told: [],
    heads,
    columns: taken,
  });
  if (grid.broken !== null) return refused([{ code: 'broken-row', at: grid.broken }]);
  if (!shape) return refused([known.columns?.period ? { code: 'missing-column', found: known.columns.period, choices: headsIn(grid) } : { code: 'no-table' }]);
  const heads = Array.from({ length: shape.width }, (_, i) => nameOf(shape, i));
  const { columns, faults } = columnsOf(shape, known);
  if (!columns) return refused(faults, heads);

  const taken = namesOf(columns, heads);
  const chosen = rowsOf(shape, columns, known);
  const told: Told[] = [];
  if (grid.delimiter) told.push({ code: 'delimiter', found: grid.delimiter });
  if (shape.isTurned) told.push({ code: 'turned' });
  told.push({ code: 'columns', period: heads[columns.period]!, value: columns.values.map((i) => heads[i]!).join(', ') }, ...chosen.told);
  if (grid.hidden > 0) told.push({ code: 'hidden', count: grid.hidden });
  if (shape.totals.length > 0) told.push({ code: 'totals', found: shape.totals.map((row) => row.at) });
  if (shape.notes.length > 0) told.push({ code: 'notes', found: shape.notes.map(lineOf) });
  if (columns.others.length > 0) told.push({ code: 'ignored', found: columns.others.map((i) => heads[i]!) });
  if (chosen.faults.length > 0) return { ...refused(chosen.faults, heads, taken), told };

  const facts = factsOf(shape, columns, known, told);
  const rows = chosen.rows.filter((row) => [columns.period, ...figureColumns(columns)].some((i) => textAt(row, i) !== ''));
  const cells = cellFaults(shape, columns, rows);
  const mark = markOf(shape, columns, facts, known, told);
  const groups = groupsOf(columns, rows);
  const read = groups.map((group) => ({ ...group, periods: periodsOf(shape, columns, group.rows, known, told) }));
  const names = read.flatMap(({ name }) =>
    columns.values.map((i) => [name, columns.values.length > 1 || name === null ? seriesName(shape, i) : ''].filter(Boolean).join(', ')),
  );
  if (names.length > (isOneMoment(read) ? MOST.bars : MOST.lines))
    return { ...refused([{ code: 'many-series', found: String(names.length), choices: names }], heads, taken), told };

  const number = (column: number, of: readonly Row[]): Numbers => numbersIn(shape, { column, power: columns.power }, of, facts, mark.mark, told);
  const status = statusOf(shape, columns, rows);
  const sure = new Map(rows.map((row, i) => [row, status.states[i]]));
  const series = read.flatMap(({ rows: own, periods }) =>
    columns.values.map((column) => {
      const { values, faults: wrong } = number(column, own);
      const observations = own.flatMap((row, i): ObservationData[] => {
        // A row of a forecast has no figure of its own.
        if (textAt(row, column) === '' && [columns.forecast, columns.target].some((c) => c >= 0 && textAt(row, c) !== '')) return [];
        const isProvisional = sure.get(row) === 'provisional' || periods.provisional[i] || values[i]!.provisional;
        return [{ period: periods.ids[i] ?? '', value: values[i]!.value, status: isProvisional ? 'provisional' : 'definitive' }];
      });
      return { observations, faults: wrong };
    }),
  );
  const beyond = beyondOf(shape, columns, read[0]!, number, known, told);
  const all = [
    ...cells,
    ...chosenFaults(shape, columns, rows),
    ...read.flatMap(({ periods }) => periods.faults),
    ...mark.faults,
    ...series.flatMap((one) => one.faults),
    ...signFaults(shape, columns, rows, facts.unit ?? ''),
    ...status.faults,
    ...beyond.faults,
  ];
  if (all.length > 0) return { ...refused(all, heads, taken), told };
  const [first, ...others] = series.map(({ observations }, i) => ({ name: names[i]!, observations }));
  if (others.length > 0) told.push({ code: 'series', found: names });
  const { mark: _, dash: __, ...said } = facts;
  const isMore = others.length > 0 || beyond.forecast !== undefined || beyond.target !== undefined;
  return {
    data: {
      ...said,
      ...(isMore ? { version: 2 } : {}),
      ...(others.length > 0 ? { name: first!.name } : {}),
      observations: first!.observations,
      ...(others.length > 0 ? { beside: others } : {}),
      ...(beyond.forecast ? { forecast: beyond.forecast } : {}),
      ...(beyond.target ? { target: beyond.target } : {}),
    },
    faults: [],
    told,
    heads,
    columns: taken,
  };
}

/** How many series a drawing tells apart: lines, and bars of one moment. */
const MOST = { lines: 4, bars: 20 } as const;

interface Group {
  /** Null where rows are not told apart. */
  readonly name: string | null;
  readonly rows: readonly Row[];
}

/** Rows by the text of the column that tells series apart. */
const groupsOf = ({ by }: Columns, rows: readonly Row[]): readonly Group[] =>
  by < 0 ? [{ name: null, rows }] : distinct(rows, by).map((name) => ({ name, rows: rows.filter((row) => alike(textAt(row, by)) === alike(name)) }));

/** Whether all series have one period, the same: bars of one moment. */
const isOneMoment = (read: readonly { readonly periods: Periods }[]): boolean => new Set(read.flatMap(({ periods }) => periods.ids)).size === 1;

/** The name of a series: that of its column, without the unit behind it. */
const seriesName = (shape: Shape, column: number): string =>
  nameOf(shape, column).replace(unitOf(shape, column) === null ? /^$/ : / *\([^()]+\)$/, '') || nameOf(shape, column);

/** All columns of which cells are numbers that are drawn. */
const figureColumns = ({ values, forecast, low, high, target }: Columns): number[] => [...values, forecast, low, high, target].filter((i) => i >= 0);

/** The heads of the columns that were taken. */
function namesOf(columns: Columns, heads: readonly string[]): Known['columns'] {
  const values = columns.values.map((i) => heads[i]!);
  const named = (['status', 'municipality', 'forecast', 'low', 'high', 'target'] as const).flatMap((role) =>
    columns[role] < 0 ? [] : [[role, heads[columns[role]]!]],
  );
  return { period: heads[columns.period]!, value: values.length > 1 ? values : values[0]!, ...Object.fromEntries(named) };
}

const lineOf = (row: Row): string =>
  row.cells
    .map((cell) => cell.text)
    .filter(Boolean)
    .join(' ');

const headsIn = (grid: Grid): string[] => {
  const widest = grid.rows.toSorted((a, b) => b.cells.length - a.cells.length)[0];
  return widest?.cells.map((cell) => cell.text).filter(Boolean) ?? [];
};

/** Figures of the rows that were asked for: one municipality, one text of a column. */
function rowsOf(
  shape: Shape,
  columns: Columns,
  known: Known,
): { readonly rows: readonly Row[]; readonly faults: readonly Fault[]; readonly told: readonly Told[] } {
  const told: Told[] = [];
  let rows = shape.figures;
  for (const [column, texts] of columns.only) {
    const same = rows.filter((row) => texts.some((text) => alike(textAt(row, column)) === alike(text)));
    told.push({ code: 'only', column: nameOf(shape, column), found: texts.join(', '), count: same.length, of: rows.length });
    const gone = texts.find((text) => !same.some((row) => alike(textAt(row, column)) === alike(text)));
    if (gone !== undefined)
      return { rows: [], told, faults: [{ code: 'no-municipality', column: nameOf(shape, column), found: gone, choices: distinct(rows, column) }] };
    rows = same;
  }
  const { municipality } = columns;
  if (municipality < 0) return { rows, faults: [], told };
  const column = nameOf(shape, municipality);
  const places = distinct(rows, municipality);
  const empty = rows.filter((row) => textAt(row, municipality) === '');
  if (empty.length > 0 && places.length > 0)
    return { rows, told, faults: [{ code: 'empty-municipality', at: empty.map((row) => row.at).join(', '), column, found: String(empty.length) }] };
  if (known.municipality === undefined)
    return places.length > 1 ? { rows, told, faults: [{ code: 'which-municipality', column, choices: places }] } : { rows, faults: [], told };
  const isSame = known.isSame ?? sameMunicipality;
  const own = rows.filter((row) => isSame(textAt(row, municipality), known.municipality!));
  if (own.length === 0) return { rows, told, faults: [{ code: 'no-municipality', column, found: known.municipality, choices: places }] };
  if (own.length < rows.length)
    told.push({
      code: 'municipalities',
      count: rows.length - own.length,
      of: rows.length,
      found: places.filter((place) => !isSame(place, known.municipality!)),
    });
  return { rows: own, faults: [], told };
}

const distinct = (rows: readonly Row[], column: number): string[] => [...new Set(rows.map((row) => textAt(row, column)))].filter(Boolean);

/** Cells that fell apart: more than the head has, or fewer than the value needs. */
function cellFaults(shape: Shape, columns: Columns, rows: readonly Row[]): Fault[] {
  const merged = [...figureColumns(columns), columns.status].flatMap((i) =>
    rows.flatMap((row): Fault[] => (row.cells[i]?.copied && textAt(row, i) !== '' ? [{ code: 'merged', at: row.at, found: textAt(row, i) }] : [])),
  );
  const head = Math.max(0, ...shape.head.map((row) => row.cells.length));
  if (head === 0 || merged.length > 0) return merged;
  return rows
    .filter((row) => row.cells.length <= Math.max(columns.period, ...columns.values) || row.cells.slice(head).some((cell) => cell.text !== ''))
    .map((row) => ({ code: 'cells', at: row.at, found: lineOf(row), beside: String(head) }));
}

/** Columns that are passed over though their values differ between the rows that are taken: they may carry the meaning. */
function chosenFaults(shape: Shape, columns: Columns, rows: readonly Row[]): Fault[] {
  const known = new Set([
    columns.period,
    columns.part,
    columns.power,
    columns.by,
    ...figureColumns(columns),
    columns.status,
    columns.municipality,
    ...columns.ignored,
    ...columns.only.map(([i]) => i),
  ]);
  return Array.from({ length: shape.width }, (_, i) => i)
    .filter((i) => !known.has(i) && new Set(rows.map((row) => alike(textAt(row, i)))).size > 1)
    .map((i) => ({ code: 'column-differs', column: nameOf(shape, i), choices: distinct(rows, i).slice(0, 12) }));
}

interface Periods {
  readonly ids: readonly string[];
  readonly provisional: readonly boolean[];
  readonly faults: readonly Fault[];
}

function periodsOf(shape: Shape, columns: Columns, rows: readonly Row[], known: Known, told: Told[]): Periods {
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
  const faults = ids.flatMap((id, i): Fault[] => {
    const time = parsePeriod(id)!.time;
    return ids.findIndex((other) => parsePeriod(other)!.time === time) < i ? [{ code: 'twice', at: rows[i]!.at, column, found: read[i]!.text }] : [];
  });
  return { ids, provisional: run.map((p) => p.provisional), faults };
}

interface Facts extends Omit<SeriesData, 'observations'> {
  readonly mark: Mark | null;
  readonly dash: 'zero' | 'missing' | null;
}

/** Title, unit, source and ways of writing: as they were given, else as the file says them. */
function factsOf(
  { said, titles, notes, ...shape }: Shape,
  columns: Columns,
  known: Known,
  told: Told[],
): Omit<SeriesData, 'observations'> & Pick<Facts, 'mark' | 'dash'> {
  const line = (keys: readonly string[]): string | undefined => keys.map((key) => said.get(key)).find(Boolean);
  const whole = { said, titles, notes, ...shape } as Shape;
  const found = (code: 'title' | 'unit' | 'source', text: string | undefined): string | undefined => {
    if (text) told.push({ code, found: text });
    return text;
  };
  const unitCell = unitOf(whole, columns.values[0]!) ?? undefined;
  const headIsUnit = known.headIsUnit && columns.values.length === 1;
  const title = known.title ?? line(SAID.title) ?? found('title', titles[0]);
  const unit = known.unit ?? line(SAID.unit) ?? (headIsUnit ? (unitCell ?? nameOf(whole, columns.values[0]!)) : found('unit', unitCell));
  const noted = notes
    .map(lineOf)
    .flatMap((text) => /^(?:bron|source)\s*:\s*(.+?)[\s.]*$/i.exec(text)?.[1] ?? /^©\s*(.+?)(?:,? \S*\d.*)?$/.exec(text)?.[1] ?? [])[0];
  const publisher = line(SAID.source) ?? (known.source === undefined ? found('source', noted) : undefined);
  const mark = line(SAID.numbers);
  const dash = line(SAID.dash);
  const version = said.get('version');
  return {
    ...(version ? { version: Number(version) } : {}),
    title,
    unit,
    ...(known.source !== undefined
      ? { source: known.source }
      : publisher
        ? { source: { publisher, ...picked(said, 'table', 'url', 'retrieved', 'licence') } }
        : {}),
    ...(known.example || /^(ja|yes|true)$/i.test(line(SAID.example) ?? '') ? { example: true } : {}),
    mark: known.numbers
      ? known.numbers === 'nl'
        ? 'comma'
        : 'point'
      : mark && /komma|comma|,/i.test(mark)
        ? 'comma'
        : mark && /punt|point|\./i.test(mark)
          ? 'point'
          : null,
    dash:
      known.dash ??
      (dash
        ? /nul|0|zero|nihil/i.test(dash)
          ? 'zero'
          : 'missing'
        : (notes.map((row) => dashMeaning(lineOf(row))).find(Boolean) ?? titles.map(dashMeaning).find(Boolean) ?? null)),
  };
}

const picked = (map: ReadonlyMap<string, string>, ...keys: string[]): Record<string, string> =>
  Object.fromEntries(keys.flatMap((key) => (map.get(key) ? [[key, map.get(key)!]] : [])));

interface Numbers {
  readonly values: readonly { readonly value: number | null; readonly provisional: boolean }[];
  readonly faults: readonly Fault[];
}

const DUTCH = /\b(?:jaar|periode|perioden|waarde|aantal|kwartaal|maand|gemeente|eenheid|bron|titel|inwoners|personen|woningen|leerlingen|regio|voorlopig)\b/i;
const ENGLISH = /\b(?:year|period|value|number|quarter|month|municipality|unit|source|title|inhabitants|persons|people|region|provisional)\b/i;

/** The mark of decimals, by all numbers of all columns of the file; comma where that is the question. */
function markOf(
  shape: Shape,
  columns: Columns,
  facts: ReturnType<typeof factsOf>,
  known: Known,
  told: Told[],
): { readonly mark: Mark | null; readonly faults: readonly Fault[] } {
  const placed = [...figureColumns(columns), ...columns.others].flatMap((c) =>
    shape.figures.flatMap((row): PlacedNumber[] => {
      const cell = row.cells[c];
      const number = cell && writtenNumber(cell);
      return number && number.none === null && cell.exact === undefined ? [{ at: row.at, column: c, text: cell.text, number }] : [];
    }),
  );
  const words = [...shape.head.map(lineOf), facts.title, facts.unit, ...shape.titles].join(' ');
  const language = DUTCH.test(words) ? 'nl' : ENGLISH.test(words) ? 'en' : known.language;
  const answer = decimalMark(placed, [facts.unit, facts.title].join(' '), language, facts.mark);
  if ('contradicts' in answer) {
    const [a, b] = answer.contradicts;
    return { mark: null, faults: [{ code: 'marks', at: b.at, column: nameOf(shape, b.column), found: b.text, beside: a === b ? (facts.mark ?? '') : a.text }] };
  }
  if ('twoWays' in answer) {
    const { at, text, number, column: c } = answer.twoWays;
    return { mark: null, faults: [{ code: 'two-ways', at, column: nameOf(shape, c), found: text, choices: [String(number.comma), String(number.point)] }] };
  }
  if (placed.some(({ text }) => /[.,]/.test(text))) told.push({ code: 'mark', mark: answer.mark, because: answer.because });
  return { mark: answer.mark, faults: [] };
}

/** The numbers of a column. @param mark null where it is the question: then no cell is wrong for its mark. */
function numbersIn(
  shape: Shape,
  { column: columnAt, power: powerAt }: { readonly column: number; readonly power: number },
  rows: readonly Row[],
  facts: ReturnType<typeof factsOf>,
  mark: Mark | null,
  told: Told[],
): Numbers {
  const column = nameOf(shape, columnAt);
  const faults: Fault[] = [];
  const secret: string[] = [];
  const values = rows.map((row) => {
    const cell = row.cells[columnAt] ?? { text: '' };
    const number = writtenNumber(cell);
    const fault = (code: Fault['code']): void => void faults.push({ code, at: row.at, column, found: cell.text });
    const value = number?.[mark ?? 'comma'];
    if (number?.none === 'secret') secret.push(row.at);
    if (number?.none === 'dash' && !facts.dash) fault('dash');
    if (!number || (number.none === null && value === undefined && mark)) fault('number');
    const nought = number?.none === 'dash' && facts.dash === 'zero' ? 0 : null;
    const power = powerAt < 0 ? 0 : Number(textAt(row, powerAt) || '0');
    if (!Number.isInteger(power) || Math.abs(power) > 12)
      faults.push({ code: 'number', at: row.at, column: nameOf(shape, powerAt), found: textAt(row, powerAt) });
    return { value: value === undefined ? nought : times(value, power), provisional: number?.provisional ?? false };
  });
  if (secret.length > 0) told.push({ code: 'secret', found: secret });
  return { values, faults };
}

/** How sure each row is by its own column; null for what is not understood. */
function statusOf(
  shape: Shape,
  columns: Columns,
  rows: readonly Row[],
): { readonly states: readonly ('definitive' | 'provisional' | null)[]; readonly faults: readonly Fault[] } {
  if (columns.status < 0) return { states: rows.map(() => 'definitive' as const), faults: [] };
  const column = nameOf(shape, columns.status);
  const read = /^obs_(?:status|flag)$/.test(alike(column)) ? sdmxStatus : writtenStatus;
  const states = rows.map((row) => read(textAt(row, columns.status)));
  return {
    states,
    faults: rows.flatMap((row, i): Fault[] => (states[i] === null ? [{ code: 'status', at: row.at, column, found: textAt(row, columns.status) }] : [])),
  };
}

/** What lies beyond the figures: a forecast with its band, a target. */
function beyondOf(
  shape: Shape,
  columns: Columns,
  { rows, periods }: Group & { readonly periods: Periods },
  number: (column: number, rows: readonly Row[]) => Numbers,
  known: Known,
  told: Told[],
): Pick<SeriesData, 'forecast' | 'target'> & { readonly faults: readonly Fault[] } {
  const faults: Fault[] = [];
  const valuesOf = (column: number): readonly (number | null)[] => {
    if (column < 0) return rows.map(() => null);
    const { values, faults: wrong } = number(column, rows);
    faults.push(...wrong);
    return values.map(({ value }) => value);
  };
  const [values, low, high, targets] = [columns.forecast, columns.low, columns.high, columns.target].map(valuesOf) as [
    readonly (number | null)[],
    readonly (number | null)[],
    readonly (number | null)[],
    readonly (number | null)[],
  ];
  const expected = periods.ids
    .map((period, i) => ({ period, value: values[i]!, low: low[i]!, high: high[i]! }))
    .filter((o) => [o.value, o.low, o.high].some((v) => v !== null));
  const head = columns.forecast < 0 ? '' : headsOf(shape, columns.forecast).join(' ');
  const made = known.made ?? shape.said.get('prognose van') ?? shape.said.get('forecast made') ?? /\b((?:19|20)\d\d)\b/.exec(head)?.[1];
  if (expected.length > 0 && made === undefined) faults.push({ code: 'forecast-date', found: head || nameOf(shape, Math.max(columns.low, columns.high)) });
  if (expected.length > 0 && made !== undefined) told.push({ code: 'forecast', found: head || nameOf(shape, Math.max(columns.low, columns.high)), made });
  const filled = targets.flatMap((value, i) => (value === null ? [] : [{ period: periods.ids[i]!, value }]));
  const target = filled.toSorted((a, b) => (parsePeriod(a.period)?.time ?? 0) - (parsePeriod(b.period)?.time ?? 0)).at(-1);
  if (new Set(filled.map((t) => t.value)).size > 1)
    faults.push({ code: 'column-differs', column: nameOf(shape, columns.target), choices: [...new Set(filled.map((t) => String(t.value)))] });
  if (target) told.push({ code: 'target', found: nameOf(shape, columns.target) });
  return { ...(expected.length > 0 && made !== undefined ? { forecast: { made, observations: expected } } : {}), ...(target ? { target } : {}), faults };
}

/** A value times a power of ten, without the noise of binary numbers: 8.811 × 1000 is 8811. */
const times = (value: number, power: number): number => (power === 0 ? value : Number((value * 10 ** power).toPrecision(15)));

/** Signs in cells that are not those of the unit, or that only some cells have. */
function signFaults(shape: Shape, columns: Columns, rows: readonly Row[], unit: string): Fault[] {
  const all = figureColumns(columns).flatMap((column) =>
    rows.flatMap((row) => {
      const cell = row.cells[column];
      const number = cell && writtenNumber(cell);
      return number && number.none === null ? [{ at: row.at, column: nameOf(shape, column), text: cell.text, sign: number.sign }] : [];
    }),
  );
  const bearing = all.find(({ sign }) => sign !== '');
  if (!bearing) return [];
  const other = all.find(({ sign }) => sign !== bearing.sign);
  if (other) return [{ code: 'signs', at: other.at, column: other.column, found: other.text, beside: bearing.text }];
  const fits = { '%': /%|procent|percent/i, '‰': /‰|promille|per 1[. ]?000/i, '€': /€|euro/i }[bearing.sign];
  return unit === '' || fits?.test(unit) ? [] : [{ code: 'sign', at: bearing.at, column: bearing.column, found: bearing.text, beside: unit }];
}
