import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { compileFunction } from 'node:vm';
import { describe, expect, it } from 'vitest';
import * as charts from '../src/index.js';

/**
 * Every public chart function has an example in its docblock, and the example is true: it runs with the names of the package, and
 * its last line gives what stands behind it.
 */
const folder = fileURLToPath(new URL('../src/charts/', import.meta.url));
const source = readdirSync(folder)
  .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))
  .map((file) => readFileSync(folder + file, 'utf8'))
  .join('\n');
const functions = Object.keys(charts).filter((name) => name.endsWith('Chart'));

/** The example of a function as lines of code; none where there is no example. */
function exampleOf(name: string): string[] {
  const before = source.slice(0, source.indexOf(`export function ${name}(`));
  const block = before.slice(before.lastIndexOf('/**'));
  const [, code = ''] = /@example\n \* ```js\n([\s\S]*?) \* ```/.exec(block) ?? [];
  return code
    .split('\n')
    .map((line) => line.replace(/^ \* ?/, ''))
    .filter((line) => line !== '');
}

describe('the example in the docblock of', () => {
  it.each(functions)('%s is true', (name) => {
    const lines = exampleOf(name);
    const [, given = '', expected = ''] = /^(.+); \/\/ (.+)$/.exec(lines.at(-1) ?? '') ?? [];
    expect(given, `${name} has no example that ends with «expression; // value»`).not.toBe('');
    const run = compileFunction(`${lines.slice(0, -1).join('\n')}\nreturn [${given}, ${expected}, scene];`, Object.keys(charts));
    const [value, stated, scene] = run(...Object.values(charts)) as [unknown, unknown, charts.Scene];
    expect(value).toEqual(stated);
    expect(charts.fixedSvg(scene, { width: 360 })).not.toMatch(/NaN|undefined/);
  });
});
