/** A line is broken when it would be longer than this; the `printWidth` of the repository. */
const WIDTH = 160;

/**
 * JSON with sorted keys, an element a line where it does not fit on one: the same value gives the same bytes on every machine,
 * and a revised figure is one changed line. As Prettier would lay it out, so that formatting the repository changes nothing.
 * Ends with a line break. Undefined properties are left out.
 */
export function stableJson(value: unknown): string {
  return `${write(value, '', 0)}\n`;
}

/** @param used columns of the line that are taken: what stands before the value, and a comma behind it. */
function write(value: unknown, indent: string, used: number): string {
  const flat = inline(value);
  const fits = used + flat.length <= WIDTH && !hasRecords(value);
  if (fits || typeof value !== 'object' || value === null) return flat;
  const inner = `${indent}  `;
  const items: [string, unknown][] = Array.isArray(value)
    ? value.map((item) => ['', item])
    : entriesOf(value).map(([key, item]) => [`${JSON.stringify(key)}: `, item]);
  const lines = items.map(([key, item], i) => `${inner}${key}${write(item, inner, inner.length + key.length + (i < items.length - 1 ? 1 : 0))}`);
  const [open, close] = Array.isArray(value) ? ['[', ']'] : ['{', '}'];
  return lines.length === 0 ? `${open}${close}` : `${open}\n${lines.join(',\n')}\n${indent}${close}`;
}

/** Whether a list of several objects with several properties stands somewhere in it: such a list has an element a line. */
function hasRecords(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  const items: unknown[] = Object.values(value);
  const several = (item: unknown): boolean => typeof item === 'object' && item !== null && Object.keys(item).length > 1;
  return (Array.isArray(value) && items.length > 1 && items.every(several)) || items.some(hasRecords);
}

function inline(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(inline).join(', ')}]`;
  if (typeof value === 'object' && value !== null) {
    const inner = entriesOf(value).map(([key, item]) => `${JSON.stringify(key)}: ${inline(item)}`);
    return inner.length === 0 ? '{}' : `{ ${inner.join(', ')} }`;
  }
  return JSON.stringify(value);
}

/** Properties in order of their names by code unit. */
function entriesOf(value: object): [string, unknown][] {
  return Object.entries(value)
    .filter(([, item]) => item !== undefined)
    .toSorted(([a], [b]) => (a < b ? -1 : 1));
}
