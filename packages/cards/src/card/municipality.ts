/**
 * A municipality beside the Netherlands, below a trend. A part of its own, loaded only by cards that name a municipality.
 */
import { barsChart, el, indexedLinesChart, multiLineChart, type BarRow, type MarkupElement, type Moment, type Scene, type Table } from '@trendbeeld/charts';
import { createNumberFormatters, seriesNumbers, type Comparison, type NumberFormatters, type Language } from '@trendbeeld/data';
import { municipalIndicator, netherlandsBeside, yearlyGrowth, type Indicator, type Municipality, type MunicipalIndicators } from '@trendbeeld/data/municipal';
import { COUNTRY, type Municipal, type MunicipalFigures, type MunicipalParts } from './card.js';
import { sceneParts } from './scene-parts.js';
import { sectionMarkup } from '../parts/section.js';
import { certaintyWords } from '../parts/certainty-line.js';
import { withCertainty } from '../parts/figure-certainty.js';
import { shown } from '../parts/shown.js';
import { shortSourceWords, sourceWords } from '../parts/source-words.js';
import { tableMarkup } from '../parts/table.js';
import { withUnit } from '../parts/with-unit.js';
import { BREAK_WORDS } from '../words/break-words.js';
import { MUNICIPAL_WORDS } from '../words/municipal-words.js';
import { SERIES_WORDS } from '../words/series-words.js';

/** A municipality with what its file shares with all others. */
export interface MunicipalityFigures {
  readonly municipality: Municipality;
  readonly shared: MunicipalIndicators;
  /** Comparisons of all municipalities, for strip plots that mark this one. Default: none, and those stay without its mark. */
  readonly comparisons?: readonly Comparison[];
}

const fine = (text: string): MarkupElement => el('p', { class: 'tb-fine' }, text);

/**
 * What a municipality adds to cards; see `card.ts`.
 *
 * @param strip fills the slots for strip plots; see `markedStrip`. Default: those stay without its mark.
 */
export function municipalParts(figures: MunicipalityFigures, language: Language, strip: MunicipalParts['strip'] = () => null): MunicipalParts {
  const format = createNumberFormatters(language);
  const words = MUNICIPAL_WORDS[language].municipality;
  return {
    none: fine(words.none(figures.municipality.name)),
    figures: (municipal) => municipalFigures(municipal, figures, format),
    // The headline, what was expected and what came are of the country, and say so where a municipality is shown too.
    strip: (slot) => (slot === COUNTRY ? el('span', {}, words.country) : strip(slot)),
  };
}

/** One value to draw: of the municipality or of the Netherlands. */
interface Compared {
  readonly value: number;
  readonly provisional: boolean;
}

/**
 * The figures of a municipality that belong to a trend: the first leads the card, and its words and table are told in the section, with
 * the others as a table of their latest values. Null where there is none.
 */
function municipalFigures({ indicators, ...from }: Municipal, figures: MunicipalityFigures, format: NumberFormatters): MunicipalFigures | null {
  const { language } = format;
  const { name } = figures.municipality;
  const [first, ...rest] = indicators.flatMap((id) => municipalScene(id, from, figures, format) ?? []);
  if (!first) return null;
  // What is of a municipality is set off from what is of the country above it.
  const { figure, data } = sceneParts(first.scene, el('strong', {}, `${name}: ${first.scene.title}`), 'own', language);
  return {
    lead: figure,
    section: sectionMarkup(
      MUNICIPAL_WORDS[language].municipality.title(name),
      el('p', { class: 'tb-point' }, el('strong', {}, first.scene.title)),
      data,
      notesOf(first, format),
      rest.length > 0 && tableMarkup(restTable(rest, name, language)),
      rest.flatMap((made) => notesOf(made, format)),
    ),
  };
}

/** What a reader must know of a figure, and where it comes from. */
const notesOf = ({ scene, notes }: Pick<MunicipalScene, 'scene' | 'notes'>, format: NumberFormatters): MarkupElement[] => [
  fine(notes.join(' ')),
  fine(`${SERIES_WORDS[format.language].source}: ${scene.source.long}.`),
];

/** Indicators of a municipality beside the Netherlands, a row each. */
function restTable(rest: readonly MunicipalScene[], name: string, language: Language): Table {
  const { what, municipality } = MUNICIPAL_WORDS[language];
  return {
    caption: municipality.also,
    columns: [{ label: what }, { label: name, numeric: true }, { label: municipality.country, numeric: true }],
    rows: rest.map(({ latest }) => [`${latest.title} (${latest.unit})`, ...latest.numbers]),
  };
}

/** One indicator of a municipality beside the Netherlands: the chart, and what a reader must know of it. */
export interface MunicipalScene {
  readonly scene: Scene;
  /** Growth a year, or the latest value: of what, of the municipality and of the Netherlands. */
  readonly latest: Latest;
  /** Definition, breaks, territory: whole sentences. */
  readonly notes: readonly string[];
}

/** Fewer periods than these make no line. */
const LEAST_PERIODS = 3;

/**
 * One indicator of a municipality beside the Netherlands; null where the municipality has no figures of that indicator. Lines where both
 * have at least three periods: as they are, or where counts are compared from the study on, as the first period is 100. Else bars.
 */
export function municipalScene(
  id: string,
  { since, moment }: Pick<Municipal, 'since' | 'moment'>,
  { municipality, shared }: MunicipalityFigures,
  format: NumberFormatters,
): MunicipalScene | null {
  const own = municipalIndicator(municipality, shared, id);
  const country = netherlandsBeside(shared, id);
  if (!own) return null;
  const { language } = format;
  const words = MUNICIPAL_WORDS[language].municipality;
  // Counts are compared by their growth, as a city and a country have no common scale.
  const growth = shared.indicators.find((i) => i.id === id)?.compare === 'growth';
  const [from, to] = [firstPeriod(own, since), lastPeriod(own)];
  const pair: Pair = { own, country, from: growth ? from : null, to, names: [municipality.name, words.country] };
  const latest = latestOf(pair, format);
  const lines = country && linesScene(pair, country, latest, moment, format);
  const notes = [
    own.definition[language],
    ...(growth && from > since ? [...own.breaks.filter((b) => b.before === from).map((b) => b.text[language]), words.since(from)] : []),
    ...(!growth && lines ? own.breaks.map((b) => b.text[language]) : []),
    ...(growth && municipality.territory.codes.length > 1 ? [municipality.territory.note[language]] : []),
    ...(country ? [] : [words.onlyOwn]),
  ];
  return { scene: lines ?? barsScene(pair, latest, format), latest, notes };
}

/** An indicator of a municipality and of the Netherlands. */
interface Pair {
  readonly own: Indicator;
  readonly country: Indicator | null;
  /** First period of the growth that is compared; null where values are compared as they are. */
  readonly from: string | null;
  readonly to: string;
  /** Of both. */
  readonly names: readonly [string, string];
}

/** Years that the moment of the study may lie before the first figure: more would leave the drawing empty. */
const YEARS_BEFORE = 3;

/** Both through time; null where one of them has too few periods, or none at the start of the growth. */
function linesScene({ own, from, to, names }: Pair, country: Indicator, latest: Latest, moment: Moment | undefined, format: NumberFormatters): Scene | null {
  const { language } = format;
  const words = MUNICIPAL_WORDS[language].municipality;
  const spans = [own, country].map(({ observations }) => shown(observations).filter((o) => o.period >= (from ?? '') && o.period <= to));
  const values = spans.map((span) => span.filter((o) => o.value !== null));
  if (values.some((span) => span.length < LEAST_PERIODS || (from !== null && span[0]!.period !== from))) return null;
  const ends = values.map((span) => [span[0]!, span.at(-1)!] as const);
  const counted = seriesNumbers(
    format,
    own.decimals,
    values.flat().map((o) => o.value),
  );
  const says = ends.map(([first, last], i) => {
    const said =
      from === null
        ? words.fromTo(counted(first.value!), format.period(first.period), withUnit(counted(last.value!), own.unit[language], language), format.period(to))
        : latest.values[i]!;
    return `${names[i]!}: ${said}`;
  });
  const shared = {
    description: `${says.join('; ')}.`,
    source: sourceOf(own, format),
    series: spans.map((observations, i) => ({
      label: names[i]!,
      observations,
      breaks: from === null ? [own, country][i]!.breaks.map((b) => ({ before: b.before, label: BREAK_WORDS[language][b.kind] })) : [],
    })),
    period: format.period,
    ...(moment && moment.period >= `${Number.parseFloat(ends[0]![0].period) - YEARS_BEFORE}` ? { moment } : {}),
  };
  const { missing, period, provisional } = SERIES_WORDS[language];
  const scene =
    from === null
      ? multiLineChart({ ...shared, title: own.title[language], unit: own.unit[language], number: counted, words: { period, missing, provisional } })
      : indexedLinesChart({
          ...shared,
          title: words.growthSince(own.title[language], from),
          base: from,
          unit: words.index(format.period(from)),
          number: seriesNumbers(format, 1, [100, ...ends.map(([first, last]) => (100 * last.value!) / first.value!)]),
          counted,
          words: { period, missing, index: words.index(format.period(from)) },
        });
  return withCertainty(scene, certaintyWords(['gemeten'], language));
}

/** Where a figure comes from, in brief for a drawing and in full. */
const sourceOf = (own: Indicator, format: NumberFormatters): Scene['source'] => ({ short: shortSourceWords(own), long: sourceWords(own, format) });

/** Growth a year, or the latest value, of a municipality and of the Netherlands, as texts. */
interface Latest {
  /** Of what and when. */
  readonly title: string;
  readonly both: readonly (Compared | null)[];
  /** With their unit. */
  readonly values: readonly string[];
  readonly numbers: readonly string[];
  readonly unit: string;
}

function latestOf({ own, country, from, to }: Pair, format: NumberFormatters): Latest {
  const { language } = format;
  const words = MUNICIPAL_WORDS[language].municipality;
  const both = [own, country].map((indicator) => indicator && compared(indicator, from ?? to, to));
  // They stand in a table too.
  const { exact } = seriesNumbers(
    format,
    from === null ? own.decimals : 2,
    both.map((c) => c?.value),
  );
  const unit = from === null ? own.unit[language] : words.perYear;
  const { missing, provisional } = SERIES_WORDS[language];
  const told = (behind: string): string[] =>
    both.map((c) => (c ? withUnit(exact(c.value), behind, language) + (c.provisional ? ` (${provisional})` : '') : missing));
  const title = own.title[language];
  return {
    title: from === null ? `${title}${title.includes(to) ? '' : `, ${to}`}` : words.growth(title, from, to),
    both,
    values: told(unit),
    numbers: told(''),
    unit,
  };
}

/** Both as bars. */
function barsScene({ own, names }: Pair, { title, both, values }: Latest, format: NumberFormatters): Scene {
  const { language } = format;
  const rows = both.map((c, i): BarRow => {
    const qualifiers = [c?.provisional ? 'voorlopig' : 'gemeten'] as const;
    return {
      label: names[i]!,
      value: values[i]!,
      bounds: c ? { low: c.value, high: c.value } : null,
      qualifiers,
      certainty: certaintyWords(qualifiers, language),
    };
  });
  return barsChart({
    title,
    description: `${rows.map((r) => `${r.label}: ${r.value}`).join('; ')}.`,
    source: sourceOf(own, format),
    rows,
    columns: [MUNICIPAL_WORDS[language].what, SERIES_WORDS[language].value, MUNICIPAL_WORDS[language].sure],
  });
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
