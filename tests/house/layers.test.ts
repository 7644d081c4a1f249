import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

/**
 * The packages from bottom to top, each with its rooms from bottom to top. A package imports only packages that stand before it, a
 * room only rooms that stand before it in its package. A type-only import counts as an import.
 */
const HOUSE: Readonly<Record<string, readonly string[]>> = {
  data: ['errors.ts', 'words', 'model', 'text', 'certainty', 'format', 'own', 'cbs', 'figures', 'study', 'outcomes', 'check', 'folder', 'index.ts'],
  charts: ['errors.ts', 'markup', 'scene', 'scales', 'labels', 'describe', 'guides', 'marks', 'charts', 'index.ts'],
  cards: [
    'tags.ts',
    'words',
    'parts',
    'newsroom',
    'block',
    'graphics',
    'card',
    'overview',
    'picture',
    'handout',
    'entries.ts',
    'snippet',
    'html.ts',
    'review',
    'browser',
    'index.ts',
  ],
  themes: ['token.ts', 'tokens.ts', 'guard.ts', 'css.ts', 'colour.ts', 'theme-file.ts', 'theme.ts', 'index.ts'],
  elements: [
    'words',
    'sound',
    'styles',
    'parts',
    'own-figures',
    'behaviour',
    'shared',
    'trend-card',
    'domain-overview',
    'trend-outcomes',
    'trend-relations',
    'trend-map',
    'study-overview',
    'classes.ts',
    'define-all.ts',
    'page-script',
    'site',
    'assistant',
    'press',
    'builder',
    'theme-maker',
    'index.ts',
  ],
  cli: [
    'errors.ts',
    'io.ts',
    'help.ts',
    'options.ts',
    'words',
    'report',
    'tables',
    'own',
    'figures',
    'study',
    'press',
    'publish',
    'review',
    'texts',
    'dev',
    'commands',
    'main.ts',
  ],
};

const packages = fileURLToPath(new URL('../../packages/', import.meta.url));
const isTest = (path: string): boolean => /\.(test|stories|examples)\.ts$|^shared\/(stories|examples)\.ts$/.test(path);

/** Paths of the modules of a package below its `src`. */
const modulesOf = (name: string): string[] =>
  readdirSync(join(packages, name, 'src'), { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => path.endsWith('.ts') && !isTest(path))
    .toSorted();

/** What a module imports or exports from, also where only a type is taken: as it is written. */
const importsOf = (name: string, module: string): string[] =>
  [...readFileSync(join(packages, name, 'src', module), 'utf8').matchAll(/(?:from|import)\s*\(?\s*'([^']+)'/g)].map(([, path]) => path!);

/** The modules of its own package that a module imports. */
function inside(name: string, module: string): string[] {
  const src = join(packages, name, 'src');
  return importsOf(name, module)
    .filter((path) => path.startsWith('.'))
    .map((path) => relative(src, join(src, dirname(module), path.replace(/\.js$/, '.ts'))).replaceAll('\\', '/'));
}

/** The first circle of imports that a walk from a module comes upon; null when there is none. */
function circleFrom(name: string, module: string, way: readonly string[], done: Set<string>): readonly string[] | null {
  if (way.includes(module)) return [...way.slice(way.indexOf(module)), module];
  if (done.has(module)) return null;
  for (const next of inside(name, module)) {
    const circle = circleFrom(name, next, [...way, module], done);
    if (circle) return circle;
  }
  done.add(module);
  return null;
}

const names = Object.keys(HOUSE);

describe.each(names)('the rooms of %s', (name) => {
  const modules = modulesOf(name);
  const rooms = HOUSE[name]!;
  const floor = (module: string): number => rooms.indexOf(module.split('/')[0]!);
  const arrows = modules.flatMap((from) => inside(name, from).map((to) => ({ from, to })));

  it('are all named, and hold something', () => {
    expect(modules.filter((m) => floor(m) < 0)).toEqual([]);
    expect(rooms.filter((room) => !existsSync(join(packages, name, 'src', room)))).toEqual([]);
  });

  it('import what is there', () => {
    expect(arrows.length).toBeGreaterThan(modules.length / 2);
    expect(arrows.filter(({ to }) => !modules.includes(to)).map(({ from, to }) => `${from} imports ${to}`)).toEqual([]);
  });

  it('have no import that runs upward', () => {
    expect(arrows.filter(({ from, to }) => floor(to) > floor(from)).map(({ from, to }) => `${from} imports ${to}`)).toEqual([]);
  });

  it('have no circle of imports', () => {
    const done = new Set<string>();
    const circle = modules.map((m) => circleFrom(name, m, [], done)).find((found) => found !== null);
    expect(circle?.join(' imports ')).toBeUndefined();
  });

  it('import only packages below, and no study', () => {
    const below = names.slice(0, names.indexOf(name) + 1);
    // The command ships the embed bundle as files; of the code of elements it takes nothing.
    const allowed = (path: string): boolean =>
      name === 'cli' ? !path.startsWith('@trendbeeld/elements') : below.some((p) => path === `@trendbeeld/${p}` || path.startsWith(`@trendbeeld/${p}/`));
    const own = modules.flatMap((module) =>
      importsOf(name, module)
        .filter((path) => path.startsWith('@trendbeeld/'))
        .map((path) => ({ module, path })),
    );
    expect(own.filter(({ path }) => !allowed(path) || path.includes('/study-')).map(({ module, path }) => `${module} imports ${path}`)).toEqual([]);
  });
});

it.each(['data', 'charts', 'cards'])('%s is compiled without the DOM library and without Lit', (name) => {
  expect(readFileSync(join(packages, name, 'tsconfig.json'), 'utf8')).not.toMatch(/DOM/);
  expect(readFileSync(join(packages, '../tsconfig.base.json'), 'utf8')).not.toMatch(/"DOM/);
  const { dependencies } = JSON.parse(readFileSync(join(packages, name, 'package.json'), 'utf8')) as { dependencies: object };
  expect(Object.keys(dependencies)).not.toContain('lit');
});
