// The accessibility matrix by itself: it drives a browser for minutes, beside which no other test should run.
import { mergeConfig } from 'vitest/config';
import base from '../../vitest.config.js';

const merged = mergeConfig(base, { test: { name: 'matrix', maxConcurrency: 2 } });
export default { ...merged, test: { ...merged.test, include: ['tests/matrix/**/*.test.ts'], exclude: ['**/node_modules/**'] } };
