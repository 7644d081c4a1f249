/**
 * A municipality beside the Netherlands, below a trend. A part of its own, loaded only by cards that name a municipality.
 */
import { barsChart, el, type BarRow, type MarkupElement, type Scene } from '@trendbeeld/charts';
import { createNumberFormatters, type Comparison, type NumberFormatters, type Language } from '@trendbeeld/data';
import { municipalIndicator, netherlandsBeside, yearlyGrowth, type Indicator, type Municipality, type MunicipalIndicators } from '@trendbeeld/data/municipal';
import type { Municipal, MunicipalFigures, MunicipalParts } from './card.js';
import { sceneParts } from './scene-parts.js';
import { graphicMarkup } from '../parts/graphic.js';
import { sectionMarkup } from '../parts/section.js';
import { certaintyWords } from '../parts/certainty-line.js';
import { numbersOf } from '../parts/numbers-of.js';
import { comparisonScene } from './comparison-scene.js';
import { shortSourceWords, sourceWords } from '../parts/source-words.js';
import { withUnit } from '../parts/with-unit.js';
import { MUNICIPAL_WORDS } from '../words/municipal-words.js';
import { SERIES_WORDS } from '../words/series-words.js';

/** A municipality with what its file shares with all others. */
export interface MunicipalityFigures {
  readonly municipality: Municipality;
  readonly shared: MunicipalIndicators;
  /** Comparisons of all municipalities, for strip plots that mark this one. Default: none, and those stay without its mark. */
  readonly comparisons?: readonly Comparison[];
}

/** What a municipality adds to cards; see `card.ts`. */
export function municipalParts(figures: MunicipalityFigures, language: Language): MunicipalParts {
  const format = createNumberFormatters(language);
  return {
    none: el('p', { class: 'tb-fine' }, MUNICIPAL_WORDS[language].municipality.none(figures.municipality.name)),
    figures: (municipal) => municipalFigures(municipal, figures, format),
    strip: (id) => {
      const comparison = figures.comparisons?.find((c) => c.id === id);
      if (!comparison) return null;
      const scene = comparisonScene(comparison, figures.municipality.code, format);
      return el('figure', { class: 'tb-figure' }, el('figcaption', {}, scene.title), graphicMarkup(scene, language));
    },
  };
}

/** One value to draw: of the municipality or of the Netherlands. */
interface Compared {
  readonly value: number;
  readonly provisional: boolean;
}

/**
 * The figures of a municipality that belong to a trend: the first leads the card, and its words and table are told in the section, with
 * the others whole. Null where there is none.
 */
function municipalFigures({ indicators, since }: Municipal, figures: MunicipalityFigures, format: NumberFormatters): MunicipalFigures | null {
  const { language } = format;
  const { name } = figures.municipality;
  const [first, ...rest] = indicators.flatMap((id) => municipalScene(id, since, figures, format) ?? []);
  if (!first) return null;
  const { figure, data } = sceneParts(first.scene, `${name}: ${first.scene.title}`, 'own', language);
  return {
    lead: figure,
    section: sectionMarkup(
      MUNICIPAL_WORDS[language].municipality.title(name),
      el('p', { class: 'tb-point' }, el('strong', {}, first.scene.title)),
      data,
      notesOf(first, format),
      rest.map((made) =>
        el('figure', { class: 'tb-figure' }, el('figcaption', {}, made.scene.title), graphicMarkup(made.scene, language), notesOf(made, format)),
      ),
    ),
  };
}

/** What a reader must know of a figure, and where it comes from. */
const notesOf = ({ scene, notes }: MunicipalScene, format: NumberFormatters): MarkupElement[] => [
  el('p', { class: 'tb-fine' }, notes.join(' ')),
  el('p', { class: 'tb-fine' }, `${SERIES_WORDS[format.language].source}: ${scene.source.long}.`),
];

/** One indicator of a municipality beside the Netherlands: the chart, and what a reader must know of it. */
export interface MunicipalScene {
  readonly scene: Scene;
  /** Definition, breaks, territory: whole sentences. */
  readonly notes: readonly string[];
}

/**
 * One indicator of a municipality beside the Netherlands; null where the municipality has no figures of that indicator.
 *
 * @param since year of the study: a comparison of growth starts there where it can.
 */
export function municipalScene(id: string, since: string, { municipality, shared }: MunicipalityFigures, format: NumberFormatters): MunicipalScene | null {
  const own = municipalIndicator(municipality, shared, id);
  const country = netherlandsBeside(shared, id);
  if (!own) return null;
  const { language } = format;
  const words = MUNICIPAL_WORDS[language].municipality;
  // Counts are compared by their growth a year, as a city and a country have no common scale.
  const growth = shared.indicators.find((i) => i.id === id)?.compare === 'growth';
  const [from, to] = [firstPeriod(own, since), lastPeriod(own)];
  const compare = (indicator: Indicator | null): Compared | null => (indicator ? compared(indicator, growth ? from : to, to) : null);
  const both = [compare(own), compare(country)] as const;
  const number = numbersOf(
    format,
    growth ? 2 : own.decimals,
    both.map((c) => c?.value),
  );
  const value = (c: Compared | null): string => {
    if (!c) return SERIES_WORDS[language].missing;
    return `${growth ? words.perYear(number(c.value)) : withUnit(number(c.value), own.unit[language], language)}${c.provisional ? ` (${SERIES_WORDS[language].provisional})` : ''}`;
  };
  const row = (label: string, c: Compared | null): BarRow => ({
    label,
    value: value(c),
    bounds: c ? { low: c.value, high: c.value } : null,
    qualifiers: [c?.provisional ? 'voorlopig' : 'gemeten'],
    certainty: certaintyWords([c?.provisional ? 'voorlopig' : 'gemeten'], language),
  });
  const rows = [row(municipality.name, both[0]), row(words.country, both[1])];
  const title = growth ? words.growth(own.title[language], from, to) : `${own.title[language]}${own.title[language].includes(to) ? '' : `, ${to}`}`;
  const scene = barsChart({
    title,
    description: `${rows.map((r) => `${r.label}: ${r.value}`).join('; ')}.`,
    source: { short: shortSourceWords(own), long: sourceWords(own, format) },
    rows,
    columns: [MUNICIPAL_WORDS[language].what, SERIES_WORDS[language].value, MUNICIPAL_WORDS[language].sure],
  });
  const notes = [
    own.definition[language],
    ...(growth && from > since ? [...own.breaks.filter((b) => b.before === from).map((b) => b.text[language]), words.since(from)] : []),
    ...(growth && municipality.territory.codes.length > 1 ? [municipality.territory.note[language]] : []),
    ...(country ? [] : [words.onlyOwn]),
  ];
  return { scene, notes };
}

const known = (indicator: Indicator): Indicator['observations'] => indicator.observations.filter((o) => o.value !== null);
const lastPeriod = (indicator: Indicator): string => known(indicator).at(-1)!.period;
/** Years that a comparison goes back where the figures end before the study appeared, or in that year. */
const YEARS_BACK = 10;

/**
 * First period of a comparison: from the year of the study on, but never across a break, as a piece of land that joined would
 * read as growth. Where the figures end before there is a year to compare, it starts ten years before they end.
 */
function firstPeriod(indicator: Indicator, since: string): string {
  const last = lastPeriod(indicator);
  const wanted = since < last ? since : String(Number(last.slice(0, 4)) - YEARS_BACK);
  const start = indicator.breaks.reduce((latest, b) => (b.before > latest ? b.before : latest), wanted);
  return known(indicator).find((o) => o.period >= start)?.period ?? last;
}

/** Growth a year between two periods, or with equal periods the value itself. Null where it is missing. */
function compared(indicator: Indicator, from: string, to: string): Compared | null {
  const last = indicator.observations.find((o) => o.period === to);
  const value = from === to ? (last?.value ?? null) : yearlyGrowth(indicator.observations, from, to);
  return value === null ? null : { value, provisional: last?.status === 'provisional' };
}
