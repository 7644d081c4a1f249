import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { generatedDocs } from '../scripts/write-docs.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));

/** All Markdown files that people read, without installed and built ones. */
function pages(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    if (/^(node_modules|dist|\.git|\.turbo|\.cache|embed|storybook-static)$/.test(entry.name)) return [];
    const path = join(folder, entry.name);
    return entry.isDirectory() ? pages(path) : entry.name.endsWith('.md') ? [path] : [];
  });
}
const scripts = Object.keys((JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { scripts: object }).scripts);

describe.each(pages(root).map((page) => relative(root, page)))('%s', (page) => {
  const text = readFileSync(join(root, page), 'utf8');

  it('links to files that exist', () => {
    const links = [...text.matchAll(/\]\((?!https?:|#)([^)#]+)[^)]*\)/g)].map((m) => m[1]!);
    expect(links.filter((link) => !existsSync(join(root, dirname(page), link)))).toEqual([]);
  });

  it('names scripts and source files that exist', () => {
    const named = [...text.matchAll(/npm run ([a-z:-]+)(?! --workspace)(?=[`\s])/g)].map((m) => m[1]!).filter((name) => !/^(check|build)$/.test(name));
    expect(named.filter((name) => !scripts.includes(name))).toEqual([]);
    const files = [...text.matchAll(/`((?:packages|apps|tests|scripts|docs)\/[\w./-]+\.\w+)`/g)].map((m) => m[1]!);
    expect(files.filter((file) => !existsSync(join(root, file)))).toEqual([]);
  });
});

it.each([...generatedDocs()])('%s holds what «npm run docs» writes', (file, text) => {
  expect(readFileSync(join(root, file), 'utf8') === text, `${file} is not up to date: run npm run docs`).toBe(true);
});

it('the architecture fits on a page', () => {
  expect(readFileSync(join(root, 'docs/architecture.md'), 'utf8').split('\n').length).toBeLessThan(60);
});
