/** What stands in a theme's file: values by name of custom property, and those for a dark page where it has them. */
export interface ThemeFile {
  readonly values: ReadonlyMap<string, string>;
  readonly dark: ReadonlyMap<string, string>;
  /** The one scheme that it has, where it says so (`color-scheme: light`). Default: by its ground. */
  readonly scheme?: 'light' | 'dark';
}

/**
 * Reads a theme: a style sheet with custom properties, or tokens in the DTCG format (JSON). What stands in a condition (`@media`) is passed over;
 * a name that is set twice has its last value.
 *
 * @throws {SyntaxError} for JSON that is none. @throws {RangeError} where nothing in it is a token.
 */
export function readThemeFile(text: string): ThemeFile {
  const file = /^\s*\{/.test(text) ? fromJson(JSON.parse(text) as Tree) : fromCss(text);
  if (file.values.size === 0)
    throw new RangeError('no tokens found. Expected custom properties (--trendbeeld-document-accent-color: #a80a2d;) or tokens in the DTCG format.');
  return file;
}

function fromCss(text: string): ThemeFile {
  const plain = text.replaceAll(/\/\*[^]*?\*\//g, '').replaceAll(/@(?:media|supports|container)[^{}]*\{(?:[^{}]*\{[^{}]*\})*[^{}]*\}/g, '');
  const [, scheme] = /[\s;{]color-scheme:\s*(light|dark)\s*(?:!important)?\s*[;}]/.exec(plain) ?? [];
  return {
    ...(scheme && { scheme: scheme as 'light' }),
    values: new Map([...plain.matchAll(/(--[\w-]+)\s*:\s*([^;{}]+)/g)].map(([, name, value]) => [name!, value!.trim()])),
    dark: new Map(),
  };
}

interface Tree {
  readonly [name: string]: unknown;
}

function fromJson(tree: Tree): ThemeFile {
  const [values, dark] = [new Map<string, string>(), new Map<string, string>()];
  const walk = (node: Tree, path: readonly string[]): void => {
    const value = node['$value'] ?? (typeof node['value'] === 'object' ? undefined : node['value']);
    if (value !== undefined) {
      const name = `--${path.join('-')}`;
      values.set(name, textOf(value));
      const own = ((node['$extensions'] as Tree | undefined)?.['nl.trendbeeld'] as Tree | undefined)?.['dark'];
      if (own !== undefined) dark.set(name, textOf(own));
      return;
    }
    for (const [name, child] of Object.entries(node))
      if (!name.startsWith('$') && child !== null && typeof child === 'object') walk(child as Tree, [...path, name]);
  };
  walk(tree, []);
  return { values, dark };
}

/** A value of a token as CSS; another token (`{color.blue}`) as the property that it becomes. */
function textOf(value: unknown): string {
  if (Array.isArray(value)) return value.map((part) => (/[^\w-]/.test(String(part)) ? `'${String(part)}'` : String(part))).join(', ');
  if (value !== null && typeof value === 'object') {
    const { hex, components, value: number, unit } = value as { hex?: string; components?: readonly number[]; value?: number; unit?: string };
    if (hex) return hex;
    if (components) return `rgb(${components.map((c) => Math.round(c * 255)).join(' ')})`;
    return `${number ?? ''}${unit ?? ''}`;
  }
  return String(value).replaceAll(/\{([\w.-]+)\}/g, (_, path: string) => `var(--${path.replaceAll('.', '-')})`);
}

/** Where a `var(…)` ends that begins at a place: behind its parenthesis, or at the end of a text that does not close it. */
export function endOfVar(text: string, start: number): number {
  let open = 0;
  let end = start + 3;
  do {
    if (text[end] === '(') open += 1;
    if (text[end] === ')') open -= 1;
    end += 1;
  } while (open > 0 && end < text.length);
  return end;
}

/** A value with every `var()` in it followed; null where one leads nowhere. */
export function followed(value: string, values: ReadonlyMap<string, string>, depth = 0): string | null {
  const start = value.indexOf('var(');
  if (start < 0) return value.trim();
  if (depth > 30) return null;
  const end = endOfVar(value, start);
  const inside = value.slice(start + 4, end - 1);
  const comma = inside.indexOf(',');
  const name = (comma < 0 ? inside : inside.slice(0, comma)).trim();
  const found = values.get(name) ?? (comma < 0 ? null : inside.slice(comma + 1));
  return found === null ? null : followed(value.slice(0, start) + found + value.slice(end), values, depth + 1);
}
