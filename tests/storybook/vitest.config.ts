import { defineConfig } from 'vitest/config';
import { HANG_MS } from '../../scripts/lib/hang.mjs';

/** Over the built Storybook, which the step before it builds; in one browser. */
export default defineConfig({
  test: { name: 'built storybook', root: import.meta.dirname, environment: 'node', include: ['*.test.ts'], testTimeout: HANG_MS, hookTimeout: HANG_MS },
});
