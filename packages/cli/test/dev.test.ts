import { spawn, type ChildProcess } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, describe, expect, it } from 'vitest';
import { inFolder, STUDY, trendbeeld } from './folders.js';

const COMMAND = fileURLToPath(new URL('../bin/trendbeeld.mjs', import.meta.url));

describe('trendbeeld dev --theme', () => {
  let server: ChildProcess | undefined;
  afterEach(() => void server?.kill());

  /** The address at which the study is served, once it is. */
  const serve = (...args: readonly string[]): Promise<{ readonly url: string; readonly told: () => string }> =>
    new Promise((resolve, reject) => {
      let [out, err] = ['', ''];
      server = spawn(process.execPath, [COMMAND, 'dev', STUDY, '--port', '0', ...args]);
      server.stderr!.on('data', (text: Buffer) => (err += text.toString()));
      server.stdout!.on('data', (text: Buffer) => {
        out += text.toString();
        const [url] = /^http:\S+/.exec(out) ?? [];
        if (url) resolve({ url, told: () => err });
      });
      server.once('exit', (code) => reject(new Error(`dev ended with ${code}: ${err}`)));
    });

  it('shows pages, pictures and the page that makes pictures in a house style, and tells an earlier name', () =>
    inFolder(async (folder) => {
      const theme = join(folder, 'stad.css');
      writeFileSync(theme, ':root{--trendbeeld-color-accent:#a80a2d}');
      const { url, told } = await serve('--theme', theme);
      const text = async (path: string): Promise<string> => (await fetch(new URL(path, url))).text();
      expect(await text('nl/t/werkloosheid/')).toContain('--trendbeeld-document-accent-color:light-dark(#a80a2d');
      expect(await text('nl/t/werkloosheid/picture.svg')).toContain('"#a80a2d"');
      expect(await text('nl/maken/')).toMatch(/data-palette="[^"]*#a80a2d/);
      expect(told()).toContain('--trendbeeld-color-accent heet nu --trendbeeld-document-accent-color');
    }));

  it('refuses a theme that is none', async () => {
    const { code, err } = await trendbeeld('dev', STUDY, '--theme', 'no-such.css');
    expect([code, err]).toEqual([2, expect.stringContaining('no theme and no file')]);
  });
});
