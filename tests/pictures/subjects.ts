import { readdirSync } from 'node:fs';
import path from 'node:path';
import { exampleOf, GRAPHICS, staticTrendCard } from '@trendbeeld/cards';
import { el, fluidSvg, markupToString, type Scene } from '@trendbeeld/charts';
import { study as prognoses } from '@trendbeeld/study-prognoses';
import { study as steden } from '@trendbeeld/study-steden-2013';
import { allExamples } from '../../packages/charts/test/examples/all.js';

const STUDIES = { 'steden-2013': steden, prognoses };
const examples = path.resolve(import.meta.dirname, '../../packages/charts/test/examples');

/** A chart with forms of its own: one example of each. Of all others the first example is taken. */
const FORMS: Readonly<Record<string, readonly string[]>> = { editions: ['editionsYears', 'editionsValues', 'editionsFan'] };

/** A scene as it stands on a page. */
const figure = (scene: Scene): string =>
  markupToString(
    el(
      'figure',
      { class: 'trendbeeld tb-figure', lang: 'nl' },
      el('figcaption', {}, scene.title),
      el('div', { class: 'tb-graphic' }, fluidSvg(scene), scene.notes.length > 0 && el('ol', { class: 'tb-notes tb-narrow' }, scene.notes.map((note) => el('li', {}, note)))),
    ),
  );

/** Every chart, by the file of its examples: a chart that is added stands here by itself. */
async function charts(): Promise<[string, string][]> {
  const files = readdirSync(examples).filter((file) => file.endsWith('.ts') && file !== 'all.ts');
  const found = await Promise.all(
    files.map(async (file): Promise<[string, string][]> => {
      const chart = path.basename(file, '.ts');
      const scenes = (await import(/* @vite-ignore */ path.join(examples, file))) as Readonly<Record<string, unknown>>;
      const names = Object.keys(scenes).filter((name) => name in allExamples);
      return names.filter((name, i) => FORMS[chart]?.includes(name) ?? i === 0).map((name) => [`chart-${name}`, figure(allExamples[name]!())]);
    }),
  );
  return found.flat();
}

/** Everything that is compared, by the name of its picture: the card of every trend, every kind of graphic in a card, every chart. */
export async function subjects(): Promise<ReadonlyMap<string, string>> {
  const trends = Object.entries(STUDIES).flatMap(([folder, study]) =>
    study.trends.map(({ slug }): [string, string] => [`trend-${folder}-${slug}`, staticTrendCard(study, { trend: slug, language: 'nl' })]),
  );
  const kinds = (Object.keys(GRAPHICS) as (keyof typeof GRAPHICS)[]).map((kind): [string, string] => [
    `kind-${kind}`,
    staticTrendCard(exampleOf(kind), { trend: 'voorbeeld', language: 'nl' }),
  ]);
  return new Map([...trends, ...kinds, ...(await charts())]);
}
