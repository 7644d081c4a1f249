/** Locked facts of the command, and of the headlines that the studies have themselves. */
import { factsOf, unknownNumbers } from '@trendbeeld/cards/newsroom';
import { trendQuote } from '@trendbeeld/cards';
import type { Language } from '@trendbeeld/data';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { run } from '../src/main.js';
import { figuresJson } from '../src/press/page-figures.js';
import { readStudyFolder } from '../src/study/load-study.js';

const folderOf = (name: string): string => fileURLToPath(new URL(`../../../studies/${name}/`, import.meta.url));

async function snippet(...args: readonly string[]) {
  let [out, err] = ['', ''];
  const study = folderOf('steden-2013');
  const code = await run(['snippet', '--study', study, '--base', 'https://stad.example/trends/', ...args], {
    out: (text) => (out += text),
    err: (text) => (err += text),
    tty: false,
    columns: 80,
    cwd: '/',
  });
  return { code, out, err };
}

describe('a headline of snippet', () => {
  const trend = ['--trend', 'werkloosheid', '--rung', 'element'];

  it('has numbers that the graphic shows', async () => {
    const { code, out, err } = await snippet(...trend, '--headline', 'In 2014 werd het gemiddeld 8,3 procent');
    expect(code, err).toBe(0);
    expect(out).toContain('headline="In 2014 werd het gemiddeld 8,3 procent"');
  });

  it.each([
    [trend, 'In 2014 werd het 9,9 procent, of 1,1 miljoen', '"9,9", "1,1 miljoen" are none'],
    [['--domain', 'economie', '--rung', 'quote'], '99,9 procent', '"99,9" is none'],
    [['--overview', '--rung', 'quote'], '123.456.789 mensen', '"123.456.789" is none'],
  ])('%j: «%s» is refused, unless the editor means it', async (about, headline, why) => {
    const refused = await snippet(...about, '--headline', headline);
    expect(refused.code).toBe(2);
    expect(refused.err).toContain(why);
    expect(refused.out).toBe('');
    expect((await snippet(...about, '--headline', headline, '--any-number')).code).toBe(0);
  });
});

describe('a citation of snippet', () => {
  it.each([
    ['short', /^Trendbeeld 2026, naar Platform31 2013, hoofdstuk 3; cijfers: CBS, 80590ned/],
    [
      'long',
      /«In 2013 verwachtte men .*», 2026, naar Platform31 2013, hoofdstuk 3, «Steden in .*»; cijfers: CBS, 80590ned.* Licentie van de cijfers: .*https:\/\/stad\.example\/trends\/nl\/t\/werkloosheid\/\n$/,
    ],
    ['apa', /^Trendbeeld\. \(2026\)\. .* \[Grafiek; naar Platform31 2013/],
    ['bibtex', /^@misc\{trendbeeld2026verwachtte,\n/],
    ['ris', /^TY {2}- ELEC\nAU {2}- Trendbeeld\n/],
  ])('%s', async (style, expected) => {
    const { code, out, err } = await snippet('--trend', 'werkloosheid', '--rung', 'citation', '--style', style);
    expect(code, err).toBe(0);
    expect(out).toMatch(expected);
  });

  it('is of a trend, in a style that there is', async () => {
    expect((await snippet('--domain', 'economie', '--rung', 'citation')).err).toContain('expected --trend');
    expect((await snippet('--trend', 'werkloosheid', '--rung', 'citation', '--style', 'mla')).err).toContain('short, long, apa, bibtex, ris');
  });
});

describe.each(['steden-2013', 'prognoses'])('the headlines of %s', (folder) => {
  const study = readStudyFolder(folderOf(folder), folder).study!;
  it.each(study.source.languages.flatMap((language) => study.trends.map((t): [Language, string] => [language, t.slug])))(
    'in %s: %s has no number that its graphic does not show',
    (language, name) => {
      const page = { kind: 'trend', name, language, path: '' } as const;
      const facts = factsOf(JSON.parse(figuresJson(study, page, '')));
      expect(facts.numbers.length + facts.years.size).toBeGreaterThan(0);
      expect(unknownNumbers(trendQuote(study, { trend: name, language }).title, facts)).toEqual([]);
    },
  );
});
