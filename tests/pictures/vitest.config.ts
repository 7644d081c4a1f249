import { mergeConfig } from 'vitest/config';
import base from '../../vitest.config.js';

const merged = mergeConfig(base, { test: { name: 'pictures' } });
export default { ...merged, test: { ...merged.test, include: ['tests/pictures/**/*.test.ts'], exclude: ['**/node_modules/**'] } };
