// Node tests. Workspace packages resolve to their sources, so that no test needs a build of them: the aliases are made of their
// `exports`. What is built from content (studies, JSON) comes from dist.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { defineConfig } from 'vitest/config';
import { HANG_MS } from './scripts/lib/hang.mjs';

const packages = new URL('packages/', import.meta.url).pathname;

interface Exported {
  readonly name: string;
  readonly exports: Readonly<Record<string, string | { readonly default: string }>>;
}

/** Each module that a package exports, with its source; a star stands for any name. */
const aliases = readdirSync(packages).flatMap((folder) => {
  const file = `${packages}${folder}/package.json`;
  if (!existsSync(file)) return [];
  const { name, exports } = JSON.parse(readFileSync(file, 'utf8')) as Exported;
  return Object.entries(exports).flatMap(([entry, target]) => {
    if (typeof target === 'string' || !target.default.startsWith('./dist/')) return [];
    const source = target.default.replace('./dist/', `${packages}${folder}/src/`).replace(/\.js$/, '.ts');
    const pattern = `${name}${entry.slice(1)}`.replaceAll('*', '([a-z]+-[a-z-]+)');
    return [{ find: new RegExp(`^${pattern}$`), replacement: source.replaceAll('*', '$1') }];
  });
});

export default defineConfig({
  resolve: { alias: aliases },
  test: {
    name: 'unit',
    environment: 'node',
    include: ['packages/*/{src,test}/**/*.test.ts', 'studies/*/test/**/*.test.ts', 'tests/**/*.test.{ts,mjs}', 'scripts/**/*.test.mjs'],
    exclude: ['**/node_modules/**', '**/dist/**', '**/*.browser.test.ts', 'apps/**', 'tests/matrix/**', 'tests/storybook/**', 'tests/pictures/**'],
    testTimeout: HANG_MS,
    hookTimeout: HANG_MS,
    maxWorkers: 2,
  },
});
