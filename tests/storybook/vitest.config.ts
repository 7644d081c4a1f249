import { defineConfig } from 'vitest/config';

/** Over the built Storybook, which the step before it builds; in one browser. */
export default defineConfig({
  test: { name: 'built storybook', root: import.meta.dirname, environment: 'node', include: ['*.test.ts'], testTimeout: 60_000, hookTimeout: 60_000 },
});
