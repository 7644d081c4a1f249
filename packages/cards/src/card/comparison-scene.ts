import { stripPlotChart, type Scene, type SceneTexts } from '@trendbeeld/charts';
import { seriesNumbers, type CardIndicator, type Comparison, type NumberFormatters, type NumberWriter } from '@trendbeeld/data';
import { figureCertainty, withCertainty } from '../parts/figure-certainty.js';
import { shortSourceWords, sourceWords } from '../parts/source-words.js';
import { withUnit } from '../parts/with-unit.js';
import { COMPARISON_WORDS } from '../words/comparison-words.js';
import { SERIES_WORDS } from '../words/series-words.js';

/** What of a comparison is drawn and told. */
export type Compared = Pick<Comparison, 'title' | 'unit' | 'decimals' | 'period' | 'netherlands' | 'id' | 'kind'> & {
  readonly source: CardIndicator['source'];
  readonly values: readonly { readonly code: string; readonly name: string; readonly value: number | null; readonly reason?: string | undefined }[];
};

/** Writes the figures of a comparison, all alike. */
export const comparisonNumber = (c: Pick<Compared, 'decimals' | 'values' | 'netherlands'>, format: NumberFormatters): NumberWriter =>
  seriesNumbers(format, c.decimals, [c.netherlands, ...c.values.map((v) => v.value)]);

/** The words of a comparison: title, sentences made of its figures, source. */
export function comparisonTexts(c: Compared, own: string | null, format: NumberFormatters): SceneTexts {
  const { language } = format;
  const [name, period] = [c.title[language], c.period[language]];
  // A figure that exists for one year alone has it in its name.
  const title = name.endsWith(`, ${period}`) ? name : `${name}, ${period}`;
  return {
    title,
    description: comparisonSentence(c, own, format),
    source: { short: shortSourceWords(c), long: `${SERIES_WORDS[language].source}: ${sourceWords(c, format)}` },
  };
}

/** A comparison in whole sentences: how many, the lowest, the highest, the country, the own municipality and what is missing. */
function comparisonSentence(c: Compared, own: string | null, format: NumberFormatters): string {
  const words = COMPARISON_WORDS[format.language].comparison;
  const known = c.values.filter((v): v is typeof v & { readonly value: number } => v.value !== null);
  if (known.length === 0) return words.none;
  const number = comparisonNumber(c, format);
  const says = (value: number): string => withUnit(number(value), c.unit[format.language], format.language);
  const low = known.reduce((a, b) => (b.value < a.value ? b : a));
  const high = known.reduce((a, b) => (b.value > a.value ? b : a));
  const mine = c.values.find((v) => v.code === own);
  return [
    words.between(known.length, says(low.value), low.name, says(high.value), high.name),
    mine &&
      (mine.value === null
        ? mine.reason === 'boundary'
          ? words.ownBoundary(mine.name)
          : words.ownMissing(mine.name)
        : words.own(mine.name, says(mine.value), known.filter((v) => v.value > mine.value!).length + 1, known.length)),
    c.netherlands !== null && words.country(says(c.netherlands)),
    known.length < c.values.length && words.missing(c.values.length - known.length),
  ]
    .filter(Boolean)
    .join(' ');
}

/** All municipalities as a strip plot, with one's own marked. @param own a code, or null. */
export function comparisonScene(c: Compared, own: string | null, format: NumberFormatters): Scene {
  const { language } = format;
  const words = { ...SERIES_WORDS[language], ...COMPARISON_WORDS[language] };
  const scene = stripPlotChart({
    ...comparisonTexts(c, own, format),
    values: c.values.map(({ code, name, value }) => ({ code, label: name, value })),
    own,
    reference: c.netherlands === null ? null : { label: words.netherlands, value: c.netherlands },
    number: comparisonNumber(c, format),
    unit: c.unit[language],
    columns: [words.comparison.place, words.value],
    words: { missing: words.missing, dot: words.comparison.dot, highest: words.comparison.highest },
  });
  // What a publisher says of each value is not kept: how they were made holds for all.
  return withCertainty(scene, figureCertainty('unknown', c.kind, language));
}
