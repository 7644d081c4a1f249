/**
 * The sentence of a quote: what the study says with figure, unit, period, certainty and source, and what was measured since.
 * Made of the texts and figures that the card shows; no number is written here.
 */
import {
  createFormatters,
  type DomainEntry,
  type Formatters,
  type IndicatorSummary,
  type Language,
  type Outcome,
  type Study,
  type TrendEntry,
} from '@trendbeeld/data';
import { municipalIndicator } from '@trendbeeld/data/municipal';
import { standingWords } from '../parts/certainty-line.js';
import { figureCertainty } from '../parts/figure-certainty.js';
import { endedWords } from '../parts/ended.js';
import { bareSource, shortSource } from '../parts/source-text.js';
import { studyHeadline } from '../overview/study-overview.js';
import { countWords, tallyOf } from '../overview/tally.js';
import type { MunicipalityFigures } from '../card/municipality.js';
import { inLead, placesTold, toldStatement } from '../card/told-statement.js';
import { isChart } from '../graphics/graphics.js';
import { withUnit } from '../parts/with-unit.js';
import { WORDS } from '../words/card-words.js';
import { QUOTE_WORDS, type Behind } from '../words/quote-words.js';

/** What a sentence is made of, beside its trend or domain. */
export interface QuoteOptions {
  readonly format: Formatters;
  /** What the outcomes name, whole: kind and meaning of the period stand in the sentence. */
  readonly indicators: readonly IndicatorSummary[];
  /** Its latest figure stands in place of that of the Netherlands, where the trend has one. Default: none. */
  readonly municipality?: MunicipalityFigures | undefined;
}

type Status = Outcome['values'][string]['status'];

/** A figure with all that says what it is. */
interface Measured extends IndicatorSummary {
  readonly period: string;
  readonly value: number;
  readonly status: Status;
}

/**
 * A trend in at most three sentences: what the study says, and the latest figure of the municipality or of the Netherlands. Where
 * there is no figure at all, this is said.
 */
export function trendSentence(entry: TrendEntry, options: QuoteOptions): string {
  const since = municipalSentence(entry, options) ?? outcomeSentence(entry, options);
  const { format } = options;
  // A number needs the sentence of the trend before it where it does not stand in that sentence; where there is room for it.
  const told = toldStatement(entry, format);
  return joined([
    !since && told && !inLead(told, entry, format) && entry.trend.sentence[format.language],
    toldSentence(entry, format),
    endedWords(entry, format),
    since ?? noNumber(entry, format),
  ]);
}

/** A domain: its headline and the trend that its quote tells of, with the latest figure of the municipality. */
export function domainSentence(entry: DomainEntry, options: QuoteOptions): string {
  const { language } = options.format;
  const { domain, trends } = entry;
  const headline = ended(domain.headline[language]);
  const trend = toldTrend(entry, options);
  const own = trend && municipalSentence(trend, options);
  // A figure of the municipality takes the place of what the study said, whose source stays.
  if (own) return joined([withAside(headline, shortSource(trend.source, trend.places, trend.studyPlaces, language)), own]);
  if (trend) return joined([headline, toldSentence(trend, options.format)]);
  const sure = standingWords([...new Set(trends.flatMap((t) => t.trend.certainty))], language);
  const { source, places, studyPlaces } = trends[0] ?? entry;
  const aside = [sure, shortSource(source, places, studyPlaces, language)].filter(Boolean).join('; ');
  return joined([withAside(headline, aside), QUOTE_WORDS[language].noNumberInDomain]);
}

/** A whole study: its headline with the source, and how many of its trends have which verdict; without any, how many trends it has. */
export function studySentence(study: Study, trends: readonly TrendEntry[], language: Language): string {
  const { source, places } = study;
  const words = WORDS[language];
  const headline = withAside(ended(studyHeadline(study, language)), bareSource(source, [], places, createFormatters(language)));
  const tally = tallyOf(trends);
  const judged = [...tally].some(([verdict]) => verdict !== null);
  const counts = [...tally].map(([verdict, count]) => countWords(verdict, count, language));
  const domains = new Set(trends.map(({ trend }) => trend.domain)).size;
  return joined([headline, judged ? QUOTE_WORDS[language].ofTrends(trends.length, counts) : words.study.count(trends.length, domains)]);
}

/** What stands behind a link to a trend. */
export function behind({ trend, statements, outcomes }: TrendEntry): Behind {
  if (trend.graphics.some(isChart) || outcomes.some((o) => o.chart)) return 'chart';
  return statements.some((s) => s.value) ? 'figures' : 'text';
}

/** The trend of a domain that its quote tells of: one with a figure of the municipality, else one with an amount in its sentence. */
function toldTrend({ trends }: DomainEntry, { format, municipality }: QuoteOptions): TrendEntry | null {
  const amounts = trends.filter((t) => {
    const told = toldStatement(t, format);
    return told && told.unit !== 'jaar';
  });
  return (
    amounts.find((t) => municipality && ownFigure(t, municipality)) ?? amounts.find((t) => inLead(toldStatement(t, format)!, t, format)) ?? amounts[0] ?? null
  );
}

/** That the study gives no number for a trend. Null where it gives one. */
const noNumber = (entry: TrendEntry, format: Formatters): string | null => (toldStatement(entry, format) ? null : WORDS[format.language].noNumber);

/** What the study says, with certainty and source behind it. */
function toldSentence(entry: TrendEntry, format: Formatters): string {
  const { language } = format;
  const { trend, source, studyPlaces } = entry;
  const told = toldStatement(entry, format);
  const text = told && !inLead(told, entry, format) ? told.text : trend.sentence;
  const aside = `${standingWords(told?.certainty ?? trend.certainty, language)}; ${shortSource(source, placesTold(entry, told?.ref), studyPlaces, language)}`;
  return withAside(text[language], aside);
}

/** What came of it: the headline of an outcome with the last figure of its drawing. Null without figures. */
function outcomeSentence(entry: TrendEntry, { format, indicators }: QuoteOptions): string | null {
  const { language } = format;
  const charted = entry.outcomes.filter((o) => o.chart);
  const outcome = charted.find((o) => o.ref === toldStatement(entry, format)?.ref) ?? charted[0];
  const indicator = indicators.find((i) => i.id === outcome?.indicators[0]);
  if (!outcome || !indicator) return null;
  const headline = ended(outcome.headline[language]);
  const last = outcome.chart?.kind === 'line' ? outcome.chart.observations.findLast((o) => o.value !== null) : undefined;
  if (last) return joined([headline, figureSentence(QUOTE_WORDS[language].last, { ...indicator, ...last, value: last.value! }, format)]);
  const status = Object.values(outcome.values).some((v) => v.status === 'provisional') ? 'provisional' : 'unknown';
  return /\d/.test(headline) ? withAside(headline, asideOf({ ...indicator, status }, format)) : null;
}

/** The latest figure of a municipality that belongs to a trend. Null where there is none. */
function municipalSentence(entry: TrendEntry, { format, municipality }: QuoteOptions): string | null {
  const own = municipality && ownFigure(entry, municipality);
  if (!own) return null;
  // What stands behind a comma is told with the period.
  const what = own.title[format.language].split(',')[0]!;
  return figureSentence(QUOTE_WORDS[format.language].inPlace(what, municipality.municipality.name), own, format);
}

/** The latest of the first figures of a municipality that stand with a trend. */
function ownFigure({ trend }: TrendEntry, { municipality, shared }: MunicipalityFigures): Measured | null {
  for (const id of trend.municipal) {
    const indicator = municipalIndicator(municipality, shared, id);
    const last = indicator?.observations.findLast((o) => o.value !== null);
    if (indicator && last) return { ...indicator, ...last, value: last.value! };
  }
  return null;
}

/**
 * A figure as a sentence: "Mensen met bijstand in Voorbeeldstad, 2020: 29,5 per 1.000 inwoners (gemeten; CBS, 84799NED)."
 *
 * @param what is measured; a unit that it begins with is not said again.
 */
function figureSentence(what: string, figure: Measured, format: Formatters): string {
  const { language } = format;
  const words = QUOTE_WORDS[language];
  const number = Math.abs(figure.value) >= 1e6 ? format.number(figure.value) : format.number(figure.value, figure.decimals);
  const unit = figure.unit[language].replace(/^%/, words.percent);
  const value = what.toLowerCase().startsWith(unit) ? number : withUnit(number, unit, language);
  const period = (words.period[figure.periodMeaning.kind] ?? String)(format.period(figure.period));
  return withAside(`${what}, ${period}: ${value}.`, asideOf(figure, format));
}

/** How sure a figure is, its publisher and table; of a long publisher what stands before the comma. */
function asideOf({ status, kind, source }: Pick<Measured, 'status' | 'kind' | 'source'>, { language }: Formatters): string {
  return `${figureCertainty(status, kind, language)}; ${source.publisher.length > 36 ? source.publisher.split(',')[0] : source.publisher}, ${source.table}`;
}

/** A text with something in brackets at the end of its first sentence. */
const withAside = (text: string, aside: string): string => text.replace(/[.?!](?= |$)/, (end) => (end === '.' ? ` (${aside}).` : `${end} (${aside}).`));

/** A headline as a sentence: a question keeps its own end. */
const ended = (headline: string): string => (/[.?!]$/.test(headline) ? headline : `${headline}.`);

/** Sentences behind each other, with ordinary spaces: some systems show others as code. */
const joined = (sentences: readonly (string | false | null)[]): string => sentences.filter(Boolean).join(' ').replaceAll('\u00a0', ' ');
