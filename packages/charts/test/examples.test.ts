import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { fixedSvg, fluidSvg, markupToString } from '../src/index.js';
import { allExamples } from './examples/all.js';

/**
 * Every example is a picture that is committed and looked at. `npm run pictures` writes them anew;
 * a picture that changed fails here until somebody has looked at it.
 */
const output = fileURLToPath(new URL('output/', import.meta.url));
const write = process.env['PICTURES'] === 'write';
const kebab = (name: string): string => name.replace(/[A-Z]/g, (c) => `-${c.toLowerCase()}`);
const pictures = Object.entries(allExamples).flatMap(([name, make]) => [360, 720].map((width) => ({ file: `${kebab(name)}-${width}.svg`, make, width })));

if (write) {
  rmSync(output, { recursive: true, force: true });
  mkdirSync(output, { recursive: true });
}

describe('pictures', () => {
  it.each(pictures)('$file is as committed', ({ file, make, width }) => {
    const svg = fixedSvg(make(), { width });
    const path = join(output, file);
    if (write) writeFileSync(path, svg);
    expect(existsSync(path), `${file} is missing: run npm run pictures, look at it, commit it`).toBe(true);
    expect(svg === readFileSync(path, 'utf8'), `${file} changed: run npm run pictures, look at it, commit it`).toBe(true);
  });

  it('holds no stray pictures', () => {
    expect(readdirSync(output).toSorted()).toEqual(pictures.map((p) => p.file).toSorted());
  });
});

describe.each(Object.entries(allExamples))('%s', (_name, make) => {
  const scene = make();
  const fluid = markupToString(fluidSvg(scene));

  it('gives the same bytes twice', () => {
    expect(markupToString(fluidSvg(make())) === fluid).toBe(true);
    expect(fixedSvg(make(), { width: 500 }) === fixedSvg(make(), { width: 500 })).toBe(true);
  });

  it('writes no NaN, undefined, style or id', () => {
    for (const svg of [fluid, fixedSvg(scene, { width: 320 })]) expect(svg).not.toMatch(/NaN|undefined|Infinity|style=| id=|calc\(/);
  });

  it('has the number of each note in the drawing, where notes are shown', () => {
    const narrow = scene.nodes.flatMap((n) => (n.type === 'text' && n.show !== 'wide' ? [n.runs.map((r) => r.text).join('')] : []));
    for (const [i, note] of scene.notes.entries()) {
      expect(note).not.toBe('');
      expect(narrow).toContain(String(i + 1));
    }
  });

  it('has a title, a description, a source and as many table rows as facts', () => {
    expect(scene.title).not.toBe('');
    expect(scene.description).not.toBe('');
    expect(fluid).toContain(scene.source.short);
    expect(scene.table.rows.length).toBeGreaterThan(0);
    for (const row of scene.table.rows) expect(row).toHaveLength(scene.table.columns.length);
  });
});
