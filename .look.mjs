import { createRequire } from 'node:module';
const require = createRequire('/work/wt/review/package.json');
let pw; try { pw = require('playwright-core'); } catch { pw = null; }
import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
const [,, mode, ...args] = process.argv;
const b = await pw.chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox', '--disable-dev-shm-usage'] });
if (mode === 'shot') {
  const [file, out, width, scheme = 'light'] = args;
  const p = await b.newPage({ viewport: { width: Number(width), height: 900 }, colorScheme: scheme });
  await p.goto('file://' + file); console.log(await p.evaluate(() => [document.documentElement.scrollWidth, innerWidth]));
  await p.screenshot({ path: out, fullPage: true });
} else if (mode === 'el') {
  const [file, out, width, sel] = args;
  const p = await b.newPage({ viewport: { width: Number(width), height: 900 } });
  await p.goto('file://' + file); await p.locator(sel).first().screenshot({ path: out });
} else if (mode === 'pdf') {
  const p = await b.newPage();
  for (const dir of args) for (const f of readdirSync(dir, { recursive: true }).filter((f) => f.endsWith('.html') && !f.endsWith('index.html'))) {
    await p.goto('file://' + join(dir, f));
    const pdf = await p.pdf({ preferCSSPageSize: true, printBackground: true });
    const n = (pdf.toString('latin1').match(/\/Type\s*\/Page[^s]/g) || []).length;
    writeFileSync('/tmp/pdf/' + (dir + f).replaceAll('/', '_') + '.pdf', pdf);
    console.log(n, f);
  }
}
await b.close();
