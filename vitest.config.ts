// Node tests. Workspace packages resolve to their sources, so that no test needs a build;
// JSON exports (study.json) are build products and come from dist.
import { defineConfig } from 'vitest/config';

const packages = new URL('packages/', import.meta.url).pathname;

export default defineConfig({
  resolve: {
    alias: [
      { find: /^@trendbeeld\/(data|charts|elements)$/, replacement: `${packages}$1/src/index.ts` },
      { find: /^@trendbeeld\/elements\/server$/, replacement: `${packages}elements/src/server/server.ts` },
      { find: /^@trendbeeld\/elements\/snippets$/, replacement: `${packages}elements/src/snippets/index.ts` },
      { find: /^@trendbeeld\/elements\/([a-z-]+)\/define$/, replacement: `${packages}elements/src/$1/define.ts` },
      { find: /^@trendbeeld\/elements\/define-all$/, replacement: `${packages}elements/src/define-all.ts` },
      { find: /^@trendbeeld\/elements\/([a-z]+-[a-z-]+)$/, replacement: `${packages}elements/src/$1/$1.ts` },
      { find: /^@trendbeeld\/data\/municipal$/, replacement: `${packages}data/src/figures/municipal-entry.ts` },
      { find: /^@trendbeeld\/data\/own$/, replacement: `${packages}data/src/own/index.ts` },
      { find: /^@trendbeeld\/data\/figures$/, replacement: `${packages}data/src/figures/index.ts` },
      { find: /^@trendbeeld\/data\/cbs$/, replacement: `${packages}data/src/cbs/index.ts` },
      // The study is generated into dist by the build.
      { find: /^@trendbeeld\/data\/outcomes$/, replacement: `${packages}data/dist/outcomes/outcomes.js` },
      { find: /^@trendbeeld\/data\/study$/, replacement: `${packages}data/dist/study/study.js` },
    ],
  },
  test: {
    name: 'unit',
    environment: 'node',
    include: ['packages/*/{src,test}/**/*.test.ts', 'tests/**/*.test.{ts,mjs}', 'scripts/**/*.test.mjs'],
    exclude: ['**/node_modules/**', '**/dist/**', '**/*.browser.test.ts', 'apps/**', 'tests/matrix/**'],
    testTimeout: 20_000,
  },
});
