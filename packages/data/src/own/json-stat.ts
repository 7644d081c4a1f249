import type { Cell, Grid, Row } from './grid.js';

/** What a category is measured in; values are to be multiplied by ten to the power of `multiplier`. */
interface Unit {
  readonly label?: string;
  readonly base?: string;
  readonly multiplier?: number;
}

/** A dimension of JSON-stat 2.0, as far as it is read here. */
interface Dimension {
  readonly label?: string;
  readonly category?: {
    readonly index?: readonly string[] | Readonly<Record<string, number>>;
    readonly label?: Readonly<Record<string, string>>;
    readonly unit?: Readonly<Record<string, Unit>>;
  };
}

/** A dataset of JSON-stat 2.0, as far as it is read here. @source https://json-stat.org/full/ */
export interface JsonStat {
  readonly class: 'dataset';
  readonly label?: string;
  readonly source?: string;
  readonly id: readonly string[];
  readonly size: readonly number[];
  readonly role?: { readonly time?: readonly string[]; readonly geo?: readonly string[]; readonly metric?: readonly string[] };
  readonly dimension: Readonly<Record<string, Dimension>>;
  readonly value: readonly (number | null)[] | Readonly<Record<string, number | null>>;
  readonly status?: string | readonly (string | null)[] | Readonly<Record<string, string>>;
}

type Fields = Readonly<Record<string, unknown>>;
const isObject = (value: unknown): value is Fields => typeof value === 'object' && value !== null && !Array.isArray(value);

/** More cells than any series has: they are not laid out. */
const MOST = 100_000;

/** Whether plain data is a dataset of JSON-stat 2.0. */
export const isJsonStat = (data: unknown): data is JsonStat =>
  isObject(data) && data['class'] === 'dataset' && Array.isArray(data['id']) && Array.isArray(data['size']) && isObject(data['dimension']) && 'value' in data;

/** Codes of a dimension in their order; those without an index are their labels' keys. */
function codesOf({ category }: Dimension): readonly string[] {
  const index = category?.index;
  if (Array.isArray(index)) return index as readonly string[];
  if (isObject(index)) return Object.keys(index).toSorted((a, b) => (index[a] as number) - (index[b] as number));
  return Object.keys(category?.label ?? {});
}

/**
 * A dataset as cells: a row for each value, a column for each dimension that has more than one category, then the value and its status.
 * The label is the title, the source a line of its own, and dimensions of one category lines above. Periods and places are codes where
 * they read as such, other categories their labels. Null for a dataset that contradicts itself. Never throws.
 */
export function jsonStatGrid(data: JsonStat): Grid | null {
  const dimensions = data.id.map((id) => ({ id, ...data.dimension[id], codes: codesOf(data.dimension[id] ?? {}) }));
  const cells = data.size.reduce((product, size) => product * size, 1);
  if (data.id.length !== data.size.length || dimensions.some(({ codes }, i) => codes.length !== data.size[i]) || cells > MOST || cells < 1) return null;
  const at = <T>(list: readonly (T | null)[] | Readonly<Record<string, T | null>> | undefined, i: number): T | null =>
    (list as Readonly<Record<string, T | null>> | undefined)?.[String(i)] ?? null;
  const isTime = (id: string): boolean => data.role?.time?.includes(id) ?? false;
  const isPlace = (id: string): boolean => data.role?.geo?.includes(id) ?? false;
  const text = (d: (typeof dimensions)[number], code: string): string => (isTime(d.id) || isPlace(d.id) ? code : (d.category?.label?.[code] ?? code));
  const shown = dimensions.filter((d) => d.codes.length > 1 || isTime(d.id));
  const name = (d: (typeof dimensions)[number]): string => (isTime(d.id) ? 'periode' : isPlace(d.id) ? 'gemeente' : (d.label ?? d.id));
  const measured = dimensions.flatMap((d) => (d.codes.length === 1 ? (d.category?.unit?.[d.codes[0]!] ?? []) : []))[0];
  const unit = measured?.label ?? measured?.base;
  const rows = Array.from({ length: cells }, (_, i): Row => {
    let left = i;
    const places = data.size.map((_size, d) => {
      const step = data.size.slice(d + 1).reduce((product, size) => product * size, 1);
      const place = Math.floor(left / step);
      left %= step;
      return place;
    });
    const value = at(data.value, i);
    const status = typeof data.status === 'string' ? data.status : at(data.status, i);
    return {
      at: String(i + 2),
      cells: [
        ...shown.map((d): Cell => ({ text: text(d, d.codes[places[dimensions.indexOf(d)]!]!) })),
        value === null ? { text: '' } : { text: String(value), exact: value },
        { text: status ?? '' },
        { text: String(measured?.multiplier ?? 0) },
      ],
    };
  });
  const lines = [...(data.label ? [['titel', data.label]] : []), ...(unit ? [['eenheid', unit]] : []), ...(data.source ? [['bron', data.source]] : [])];
  return {
    rows: [
      ...lines.map(([key, line]) => ({ at: '1', cells: [{ text: `# ${key}: ${line}` }] })),
      { at: '1', cells: [...shown.map((d) => ({ text: name(d) })), { text: 'waarde' }, { text: 'obs_status' }, { text: 'unit_mult' }] },
      ...rows,
    ],
    delimiter: null,
    hidden: 0,
    broken: null,
  };
}
