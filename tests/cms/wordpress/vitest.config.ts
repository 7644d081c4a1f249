// The run in a real WordPress, by itself and only when asked for: npx vitest run --config tests/cms/wordpress/vitest.config.ts
import { mergeConfig } from 'vitest/config';
import base from '../../../vitest.config.js';

const merged = mergeConfig(base, { test: { name: 'wordpress' } });
export default { ...merged, test: { ...merged.test, include: ['tests/cms/wordpress/*.check.ts'], exclude: ['**/node_modules/**'] } };
