import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { study } from '@trendbeeld/study-steden-2013';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { BASE, caseOf, hardCases } from './cases.js';
import { forms, snippet, type Form } from './forms.js';
import { hostsBy, meantFor, triedIn, type HostName } from './hosts.js';
import { SANITIZERS, window } from './sanitizers.js';
import { seen } from './seen.js';
import { cell, judge, missing, worst, type Verdict } from './verdict.js';
import type { MunicipalityFigures } from '@trendbeeld/cards';

const data = new URL('../../packages/data/dist/', import.meta.url);
const read = (file: string): unknown => JSON.parse(readFileSync(new URL(file, data), 'utf8'));
const sHertogenbosch = { municipality: read('municipalities/GM0796.json'), shared: read('municipal-indicators.json') } as MunicipalityFigures;

const cases = [...hardCases(sHertogenbosch), ...study.trends.map(({ slug }) => caseOf(slug))];
const hosts = hostsBy('software', 'rules');

/** What a host leaves of a form of every case. */
const judged = new Map<string, readonly Verdict[]>();
const verdicts = (host: HostName, form: Form): readonly Verdict[] => {
  const found = judged.get(`${host} ${form}`) ?? cases.map((input) => judge(seen(SANITIZERS[host]!(snippet(form, input))), input));
  judged.set(`${host} ${form}`, found);
  return found;
};

beforeAll(() => {
  for (const name of ['DOMParser', 'HTMLAnchorElement', 'Text'] as const) vi.stubGlobal(name, window[name]);
  return () => vi.unstubAllGlobals();
});

describe('the snippets themselves', () => {
  it('have a figure, a period, a certainty and a source in their sentence', () => {
    const [withFigure, withoutFigure, municipal] = hardCases(sHertogenbosch).map((input) => input.quote.sentence);
    expect(withFigure).toMatch(/2013.* 9 procent.*\(\w+; Platform31 2013, hoofdstuk \d\)\. .* \d{4}: [\d,]+ procent van de beroepsbevolking \(\w+; CBS, \w+\)/);
    expect(withoutFigure).toMatch(/\(.*; Platform31 2013, hoofdstuk \d\)\. .*geen cijfer/);
    expect(municipal).toMatch(/ in 's-Hertogenbosch.*\d{4}.*: [\d.]+ .*; CBS, \w+\)/);
  });

  it('are what the command prints', () => {
    const command = fileURLToPath(new URL('../../packages/cli/bin/trendbeeld.mjs', import.meta.url));
    const printed = (...args: readonly string[]): string => execFileSync(process.execPath, [command, 'snippet', '--base', BASE, ...args], { encoding: 'utf8' });
    const rungs = { text: 'text', link: 'link', quote: 'quote', file: 'picture', frame: 'frame', element: 'element' } as const;
    for (const { page, ...input } of hardCases(sHertogenbosch).slice(0, 4)) {
      const about = ['--trend', page.name, ...(page.municipality ? ['--municipality', page.municipality] : [])];
      const dress = input.dress?.headline ? ['--any-number', '--headline', input.dress.headline] : [];
      for (const [form, rung] of Object.entries(rungs)) {
        const tried = snippet(form as Form, { page, ...input }).replace(form === 'text' ? /<br>/ : /\n<link .*\n<script .*$/, '');
        const whole = form === 'text' ? tried.replaceAll('&lt;', '<').replaceAll('&amp;', '&') : tried;
        expect(printed(...about, ...dress, '--rung', rung), `${page.name}: ${rung}`).toBe(`${whole}\n`);
      }
    }
  });

  it.each(forms)('%s: all is there before a host touches it', (form) => {
    for (const input of cases) {
      const page = seen(snippet(form, input));
      // A text has no link yet: the host makes it.
      expect(missing(form, judge(page, input)).filter((part) => !(form === 'text' && part === 'link'))).toEqual([]);
    }
  });
});

describe.each(hosts)('%s', (host) => {
  it.each(meantFor(host))('leaves %s whole', (form) => {
    for (const [at, verdict] of verdicts(host, form).entries()) expect(missing(form, verdict), SANITIZERS[host]!(snippet(form, cases[at]!))).toEqual([]);
  });
});

// An oEmbed answer has its frame, and a wiki has links in running text only.
it.each(hosts.filter((host) => host !== 'WordPress oEmbed (rules)' && host !== 'MediaWiki (rules)'))(
  '%s leaves a form that the site script makes a graphic',
  (host) => {
    expect(meantFor(host).filter((form) => worst(verdicts(host, form)).graphic)).not.toEqual([]);
  },
);

it('gives the table that stands in docs/embedding.md', async () => {
  const rows = hosts.map(
    (host) => [host, Object.fromEntries(triedIn(host).map((form) => [form, cell(worst(verdicts(host, form)), meantFor(host).includes(form))]))] as const,
  );
  // `npx vitest run tests/cms -u` writes it; `npm run docs` takes it over.
  await expect(`${JSON.stringify(Object.fromEntries(rows), null, 2)}\n`).toMatchFileSnapshot('./sanitizers.results.json');
});
