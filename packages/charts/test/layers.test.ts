import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

/**
 * The order of the layers, from bottom to top. A module imports from its own folder and from folders that stand before it here,
 * never from one that stands after it. A type-only import counts as an import. `errors.ts` lies below all, `index.ts` above all.
 */
const LAYERS = ['errors.ts', 'markup', 'scene', 'scales', 'labels', 'describe', 'guides', 'marks', 'charts', 'index.ts'];

const src = fileURLToPath(new URL('../src/', import.meta.url));
const modules = readdirSync(src, { recursive: true, encoding: 'utf8' })
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => path.endsWith('.ts') && !path.endsWith('.test.ts'))
  .toSorted();

/** The modules of this package that a module imports or exports from, as paths below `src`. */
function importsOf(module: string): string[] {
  const text = readFileSync(join(src, module), 'utf8');
  return [...text.matchAll(/(?:from|import)\s*\(?\s*'(\.[^']+)\.js'/g)].map(([, path]) =>
    relative(src, join(src, dirname(module), `${path}.ts`)).replaceAll('\\', '/'),
  );
}

const layerOf = (module: string): number => LAYERS.indexOf(module.split('/')[0] ?? '');
const arrows = modules.flatMap((from) => importsOf(from).map((to) => ({ from, to })));

/** The first circle of imports that a walk from a module comes upon; null when there is none. */
function circleFrom(module: string, way: readonly string[], done: Set<string>): readonly string[] | null {
  if (way.includes(module)) return [...way.slice(way.indexOf(module)), module];
  if (done.has(module)) return null;
  for (const next of importsOf(module)) {
    const circle = circleFrom(next, [...way, module], done);
    if (circle) return circle;
  }
  done.add(module);
  return null;
}

describe('the layers of the package', () => {
  it('holds every module in a layer that is named', () => {
    expect(modules.filter((m) => layerOf(m) < 0)).toEqual([]);
  });

  it('reads the imports of each module', () => {
    expect(arrows.length).toBeGreaterThan(modules.length);
    expect(arrows.filter(({ to }) => !modules.includes(to))).toEqual([]);
  });

  it('has no import that runs upward', () => {
    expect(arrows.filter(({ from, to }) => layerOf(to) > layerOf(from)).map(({ from, to }) => `${from} imports ${to}`)).toEqual([]);
  });

  it('has no circle of imports', () => {
    const done = new Set<string>();
    const circle = modules.map((m) => circleFrom(m, [], done)).find((found) => found !== null);
    expect(circle?.join(' imports ')).toBeUndefined();
  });
});
