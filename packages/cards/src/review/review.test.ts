import { el } from '@trendbeeld/charts';
import { study as prognoses } from '@trendbeeld/study-prognoses';
import { study } from '@trendbeeld/study-steden-2013';
import type { Study } from '@trendbeeld/data';
import { describe, expect, it } from 'vitest';
import { pagePicture, pageQuote } from '../snippet/of-page.js';
import { packedCards, staticTrendCard } from '../html.js';
import { PICTURE_SIZES } from '../picture/trend-picture.js';
import { samePlaces } from './changed-picture.js';
import { changedFigures, changedLines, isRewritten, wordDiffOf, type WordDiff } from './changes.js';
import { approvalOf, approvalText, approvedPicture, reviewRecord, reviewState } from './record.js';
import { readingOf } from './reading.js';
import { seenIn, sentencesOf } from './seen.js';
import { reviewSheetHtml } from './sheet.js';
import { reviewTopics, topicId, topicNamed } from './topic.js';

const SIGNED = { by: 'Anna', on: '2026-11-29' };

describe('what a reader sees', () => {
  it('is every text, table and drawing of a card, each once', () => {
    const { texts, tables, drawings, spoken } = seenIn([
      el(
        'article',
        {},
        el('h2', {}, 'Kop'),
        el('p', {}, 'Een ', el('strong', {}, 'zin'), '.'),
        el('svg', { 'aria-label': 'Lijn' }, el('desc', {}, 'Stijgt.'), el('text', {}, '9')),
        el('svg', { 'aria-hidden': 'true' }, el('path', { d: 'M0 0' })),
        el(
          'table',
          {},
          el('caption', {}, 'Cijfers'),
          el('thead', {}, el('tr', {}, el('th', {}, 'Jaar'), el('th', {}, 'Aantal'))),
          el('tbody', {}, el('tr', {}, el('th', {}, '2020'), el('td', {}, '9'))),
        ),
      ),
    ]);
    expect(texts).toEqual(['Kop', 'Een zin.', 'Lijn Stijgt.']);
    expect(tables).toEqual([{ caption: 'Cijfers', head: ['Jaar', 'Aantal'], rows: [['2020', '9']] }]);
    expect(drawings).toHaveLength(2);
    expect(spoken).toEqual([{ title: 'Lijn', description: 'Stijgt.' }]);
  });

  it.each([
    ['steden-2013', study],
    ['prognoses', prognoses],
  ])('holds all letters of each card of %s', (_, one) => {
    for (const { slug } of one.trends) {
      const letters = (text: string): string => text.replaceAll(/&amp;/g, '&').replaceAll(/[^\p{L}\p{N}]/gu, '');
      const { texts, tables } = reviewRecord(one, slug, 'nl');
      const said = letters([...texts, ...tables.flatMap((t) => [t.caption, ...t.head, ...t.rows.flat()])].join(''));
      const card = staticTrendCard(one, { trend: slug, language: 'nl', size: 'full' });
      // Drawings stand in drawings: the innermost go first.
      let words = card;
      while (words.includes('<svg')) words = words.replaceAll(/<svg(?:(?!<svg).)*?<\/svg>/gs, '');
      for (const [, text] of words.matchAll(/>([^<]+)</g)) expect(said, slug).toContain(letters(text!));
    }
  });

  it('is the study, each domain and each trend, found by id and by name', () => {
    const topics = reviewTopics(study);
    expect(topics).toHaveLength(1 + study.domains.length + study.trends.length);
    for (const topic of topics) expect(topicNamed(study, topicId(topic))).toEqual(topic);
    expect(topicNamed(study, study.trends[0]!.ref)).toEqual({ kind: 'trend', name: study.trends[0]!.slug });
    expect(topicNamed(study, 'nergens')).toBeUndefined();
  });
});

describe('an approval', () => {
  const { slug } = study.trends.find((t) => t.municipal.length > 0)!;
  const record = reviewRecord(study, slug, 'nl');
  const approval = approvalOf(record, SIGNED);

  it('is of what was seen, small, and gives the picture back', () => {
    expect(reviewState(record, approval)).toEqual({ state: 'approved', changed: [] });
    expect(reviewState(record, undefined).state).toBe('new');
    expect(approvedPicture(approval)).toBe(record.picture.svg);
    expect(approvedPicture({ ...approval, picture: 'ff00' })).toBeNull();
    for (const topic of reviewTopics(study)) expect(approvalText(approvalOf(reviewRecord(study, topicId(topic), 'nl'), SIGNED)).length).toBeLessThan(80_000);
  });

  it('is stale when a figure of any municipality changes, and the sheet says which part', () => {
    expect(reviewState(reviewRecord(study, slug, 'nl', 'other'), approval)).toEqual({ state: 'stale', changed: ['figures'] });
    expect(reviewSheetHtml(study, { of: slug, language: 'nl', approval, municipal: 'other' })).toContain(
      'De cijfers van gemeenten bij deze trend zijn ook nieuw.',
    );
  });

  it('keeps who approved before, the latest first', () => {
    const again = approvalOf(record, { by: 'Bram', on: '2026-12-01' }, approvalOf(record, { by: 'Cor', on: '2026-11-30' }, approval));
    expect(again.before.map(({ by }) => by)).toEqual(['Cor', 'Anna']);
  });
});

/** Words that differ at the same place, as `diffWordsWithSpace` tells them. */
const diffed = (before: string, after: string) => {
  const now = after.split(' ');
  return before.split(' ').flatMap((word, i) =>
    word === now[i]
      ? [{ value: `${word} ` }]
      : [
          { value: `${word} `, removed: true },
          { value: `${now[i] ?? ''} `, added: true },
        ],
  );
};

describe('two pictures on top of each other', () => {
  const picture = (headline?: Study['trends'][number]['headline']): string => {
    const trends = study.trends.map((trend) => (trend.slug === 'werkloosheid' && headline ? { ...trend, headline } : trend));
    return pagePicture({ ...study, trends }, { kind: 'trend', name: 'werkloosheid', language: 'nl' }, { size: 'picture' }).svg;
  };
  const heightOf = (svg: string): number => Number(/viewBox="0 [\d.]+ 720 ([\d.]+)"/.exec(svg)![1]);

  it('are cut where a headline of one line less moved what stands below it', () => {
    const short = 'Kop van één regel';
    const [before, now] = [picture({ nl: short, en: short }), picture()];
    const parts = samePlaces(before, now);
    expect(parts).toHaveLength(2);
    const [[head, newHead], [rest, newRest]] = [parts[0]!, parts[1]!];
    expect(heightOf(newHead)).toBeGreaterThan(heightOf(head));
    expect(heightOf(newRest)).toBe(heightOf(rest));
    for (const [whole, all] of [
      [before, [head, rest]],
      [now, [newHead, newRest]],
    ] as const) {
      // Each part is whole px high.
      const more = all.reduce((sum, part) => sum + heightOf(part), 0) - heightOf(whole);
      expect(more).toBeGreaterThanOrEqual(0);
      expect(more).toBeLessThan(all.length);
    }
  });

  it('are whole where nothing moved, and where they are not ours', () => {
    expect(samePlaces(picture(), picture())).toEqual([[picture(), picture()]]);
    expect(samePlaces('<svg/>', picture())).toEqual([['<svg/>', picture()]]);
  });
});

describe('what has changed', () => {
  it('is the lines that differ, and no others', () => {
    const lines = changedLines(['a', 'b c', 'd'], ['a', 'b x', 'd']);
    expect(lines).toEqual([
      [
        { text: 'b c', kind: 'removed' },
        { text: 'b x', kind: 'added' },
      ],
    ]);
    expect(changedLines(['a'], ['a'])).toEqual([]);
    // The same change in two places is told once; of a text its sentences are told that changed.
    expect(changedLines(['Een zin. Nog een.', 'Kop'], ['Een zin. En nog een.', 'Titel'])).toHaveLength(2);
    // Sentences of one text that changed side by side are one change, as a headline of two.
    expect(changedLines(['Kop. Van toen.'], ['Titel. Van nu.'])).toEqual([
      [
        { text: 'Kop. Van toen.', kind: 'removed' },
        { text: 'Titel. Van nu.', kind: 'added' },
      ],
    ]);
    expect(changedLines(['Kop', 'tussen', 'Kop'], ['Titel', 'tussen', 'Titel'])).toHaveLength(1);
    expect(changedLines(['a', 'b'], ['a', 'Nieuw.', 'b'])).toEqual([[{ text: 'Nieuw.', kind: 'added' }]]);
  });

  it('is words that came and went; where that is much of a sentence, the whole of it before and now', () => {
    const words = wordDiffOf((before, after) => [
      { value: 'De werkloosheid steeg ' },
      { value: before.split(' ').at(-1)!, removed: true },
      { value: after.split(' ').at(-1)!, added: true },
    ]);
    const [few] = changedLines(['De werkloosheid steeg snel'], ['De werkloosheid steeg langzaam'], words);
    expect(few!.map(({ kind }) => kind)).toEqual(['same', 'removed', 'added']);
    expect(isRewritten(few!)).toBe(false);
    expect(isRewritten(changedLines(['De werkloosheid steeg snel'], ['Het bleef langer goed gaan'])[0]!)).toBe(true);
    // Nothing stood in its place: all of it is new.
    expect(isRewritten([{ text: 'Een nieuwe zin.', kind: 'added' }])).toBe(false);

    const of = 'werkloosheid';
    const record = reviewRecord(study, of, 'nl');
    const { text } = study.trends.find((t) => t.slug === of)!;
    const [first = '', ...rest] = sentencesOf(text.nl);
    const was = (sentence: string, compare?: WordDiff): string =>
      reviewSheetHtml(study, {
        of,
        language: 'nl',
        ...(compare ? { words: compare } : {}),
        approval: {
          ...approvalOf(record, SIGNED),
          seen: { ...record.seen, texts: 'before' },
          texts: record.texts.map((line) => (line === text.nl ? [sentence, ...rest].join(' ') : line)),
        },
      });
    // Named by the text it stands in.
    expect(was('Iets heel anders staat er nu.')).toContain(
      `<strong class="tr-where">Tekst</strong><p><strong>Eerst:</strong> Iets heel anders staat er nu.</p><p><strong>Nu:</strong> ${first}</p>`,
    );
    const little = was(first.replace('steeg', 'daalde'), wordDiffOf(diffed));
    expect(little).toContain('<del title="weg">daalde </del><ins title="nieuw">steeg </ins>');
    expect(little).not.toContain('tr-rewritten');
    // What is not in the marks is not in their legend.
    expect(was('Iets heel anders staat er nu.')).not.toContain('tr-legend');
    expect(little).toContain('<del>Doorgestreept</del>: weg. <ins>Onderstreept</ins>: nieuw.');
  });

  it('is of a table that is called otherwise its caption, not each row', () => {
    const table = (caption: string, last: string) => [{ caption, head: ['Jaar', 'Aantal'], rows: [['2019', '1'], ['2020', '2'], ['2021', last]] }]; // prettier-ignore
    expect(changedFigures(table('Toen', '3'), table('Nu', '4'))).toEqual([
      { what: null, before: 'Toen', after: 'Nu' },
      { what: 'Nu: 2021', before: '3', after: '4' },
    ]);
    expect(changedFigures(table('Toen', '3'), [{ caption: 'Nu', head: ['Jaar', 'Deel'], rows: [['2019', '1']] }])).toHaveLength(4);
  });

  it('is the rows of tables that differ, came or went', () => {
    const table = (rows: string[][]) => [{ caption: 'T', head: ['Jaar', 'Aantal'], rows }];
    expect(
      changedFigures(
        table([
          ['2019', '1'],
          ['2020', '2'],
          ['2020', '3'],
        ]),
        table([
          ['2020', '2'],
          ['2020', '4'],
          ['2021', '5'],
        ]),
      ),
    ).toEqual([
      { what: 'T: 2020', before: '3', after: '4' },
      { what: 'T: 2021', before: null, after: '5' },
      { what: 'T: 2019', before: '1', after: null },
    ]);
  });
});

it('measures how a trend reads, with its hardest sentences', () => {
  const reading = readingOf(study, { kind: 'trend', name: study.trends[0]!.slug }, 'nl')!;
  expect(reading.ease).toBeGreaterThan(45);
  expect(reading.hardest).toHaveLength(3);
  expect(reading.hardest[0]!.ease).toBeLessThanOrEqual(reading.hardest[1]!.ease);
});

describe('a sheet', () => {
  const sheet = reviewSheetHtml(study, { of: 'werkloosheid', language: 'nl' });

  it('says what counts until it is approved', () => {
    const approval = approvalOf(reviewRecord(study, 'werkloosheid', 'nl'), SIGNED);
    const counts = 'U keurt de teksten, de cijfers en het beeld goed';
    expect(sheet).toContain(counts);
    expect(reviewSheetHtml(study, { of: 'werkloosheid', language: 'nl', approval })).not.toContain(counts);
  });

  it('has a long table closed but for its first and last rows, and leads to where it is approved', () => {
    const { rows } = reviewRecord(study, 'werkloosheid', 'nl').tables[0]!;
    const [, closed] = /<details class="tr-rest"><summary>Nog (\d+) rijen<span class="tr-paper"> \(op het scherm\)<\/span><\/summary>/.exec(sheet)!;
    expect(Number(closed)).toBe(rows.length - 7);
    const [, id] = /<a class="tr-jump" href="#([^"]+)" target="_self">Naar goedkeuren<\/a>/.exec(sheet)!;
    expect(sheet).toContain(`<section class="tr-section tr-approve" id="${id}">`);
  });

  it('tells each sentence of what a reader must mind once', () => {
    const cautions = sheet.slice(sheet.indexOf('Waar de lezer op moet letten'), sheet.indexOf('Hoe makkelijk leest het'));
    expect(cautions.split('Uit de cijfers per maand zijn gewone verschillen tussen maanden gehaald.')).toHaveLength(2);
    expect(cautions).toContain('De twee definities mogen niet in één lijn staan.');
  });
});

describe('a draft', () => {
  const draft: Study = { ...study, draft: true };
  const topics = [
    { kind: 'study', name: '' },
    { kind: 'domain', name: study.domains[0]!.ref },
    ...study.trends.slice(0, 3).map((t) => ({ kind: 'trend', name: t.slug }) as const),
  ] as const;
  const page = (topic: (typeof topics)[number]) => ({ ...topic, language: 'nl' }) as const;

  it.each(PICTURE_SIZES)('says so on pictures of %s, and in their text alternative', (size) => {
    for (const topic of topics) {
      const { svg, alt, width } = pagePicture(draft, page(topic), { size });
      expect(pagePicture(study, page(topic), { size }).width).toBe(width);
      const [, stamp] = /inkscape:label="concept">(.*?)<\/g>/s.exec(svg)!;
      expect(stamp).toContain('CONCEPT: NOG NIET GOEDGEKEURD');
      expect(alt).toMatch(/^Concept: /);
      expect(svg).toMatch(/<title[^>]*>Concept: /);
    }
  });

  it('says so in quotes and in packed cards; a study that is none does not', () => {
    for (const topic of topics) {
      const quote = pageQuote(draft, page(topic));
      expect([quote.title, quote.sentence].every((text) => text.startsWith('Concept: '))).toBe(true);
      expect(quote.linkText).toContain('Concept: ');
      expect(pageQuote(study, page(topic)).title).not.toContain('Concept');
    }
    for (const [path, card] of packedCards(draft, 'en', [])) expect(JSON.stringify(card.body[0]), path).toContain('Draft: not yet approved');
    for (const [path, card] of packedCards(study, 'en', [])) expect(JSON.stringify(card), path).not.toContain('not yet approved');
  });
});
