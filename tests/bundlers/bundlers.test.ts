import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build as esbuild } from 'esbuild';
import { build as vite, type Rolldown } from 'vite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

/** Bundles what is published (dist), as an integrator does: with esbuild and with Vite (Rolldown). */
const here = fileURLToPath(new URL('.', import.meta.url));
let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(here, 'tmp-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

type Bundle = (code: string) => Promise<string>;
const entry = (code: string): string => {
  const file = join(folder, `entry-${count++}.js`);
  writeFileSync(file, code);
  return file;
};
let count = 0;

const bundlers: Record<string, Bundle> = {
  esbuild: async (code) => {
    const { outputFiles } = await esbuild({ entryPoints: [entry(code)], bundle: true, minify: true, format: 'esm', write: false, outdir: folder });
    return outputFiles.map((f) => f.text).join('\n');
  },
  vite: async (code) => {
    const result = (await vite({
      root: folder,
      logLevel: 'silent',
      configFile: false,
      build: { write: false, rolldownOptions: { input: entry(code), preserveEntrySignatures: 'strict' } },
    })) as Rolldown.RolldownOutput;
    return result.output.map((o) => (o.type === 'chunk' ? o.code : '')).join('\n');
  },
};

describe.each(Object.entries(bundlers))('%s', (_name, bundle) => {
  it('keeps the registration of a bare import', async () => {
    const code = await bundle(`import '@trendbeeld/elements/trend-card/define';`);
    expect(code).toMatch(/["'`]trend-card["'`]/);
    expect(code).toContain('customElements');
    expect(code).not.toMatch(/["'`]domain-overview["'`],/);
  });

  it('registers both with define-all', async () => {
    const code = await bundle(`import '@trendbeeld/elements/define-all';`);
    for (const tag of ['trend-card', 'domain-overview']) expect(code).toMatch(new RegExp(`["'\`]${tag}["'\`]`));
  });

  it('registers nothing for a class that is imported, and keeps nothing of one that is not used', async () => {
    const used = await bundle(`import { TrendCard } from '@trendbeeld/elements'; console.log(TrendCard);`);
    expect(used).not.toContain('customElements.define');
    const unused = await bundle(`import { TrendCard } from '@trendbeeld/elements';`);
    expect(unused.length).toBeLessThan(400);
  });

  it('brings no schema library along with formatters, and no Lit with charts', async () => {
    const formatters = await bundle(`import { createFormatters } from '@trendbeeld/data'; console.log(createFormatters('nl').number(3));`);
    expect(formatters.length).toBeLessThan(9000);
    expect(formatters).not.toContain('safeParse');
    const chart = await bundle(`import { unitGridChart } from '@trendbeeld/charts'; console.log(unitGridChart);`);
    expect(chart).not.toMatch(/lit-html|litElement/i);
    expect(chart.length).toBeLessThan(16_000);
  });
});
