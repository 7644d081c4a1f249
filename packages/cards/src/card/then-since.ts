import { el, type Markup, type MarkupElement } from '@trendbeeld/charts';
import {
  said,
  sayValue,
  type Direction,
  type Formatters,
  type Language,
  type Outcome,
  type OutcomeValue,
  type Statement,
  type TrendEntry,
} from '@trendbeeld/data';
import { certaintyWords, isExpected, standingWords } from '../parts/certainty-line.js';
import { figureCertainty } from '../parts/figure-certainty.js';
import { moveSign, verdictSign } from '../parts/icons.js';
import { withUnit } from '../parts/with-unit.js';
import { WORDS } from '../words/card-words.js';
import { leadOf } from './lead.js';
import { toldStatement } from './told-statement.js';

/** One cell of the strip: what it tells, the thing itself, and what belongs to it in small words. */
export interface Cell {
  readonly label: string;
  readonly value: readonly Markup[];
  readonly more: string;
  readonly kind: 'expected' | 'happened' | 'verdict' | 'none';
}

/**
 * Then and since, in one strip: what was expected, what came, and the verdict, each with its date and how sure it is. Of the outcome
 * that leads the card, else of its first. Without an outcome: what the study said, and that there is no figure of what came.
 *
 * @example
 * const strip = thenSince(trendEntry(study, 'woningbouw'), createFormatters('nl'));
 */
export function thenSince(entry: TrendEntry, format: Formatters): MarkupElement {
  return el(
    'dl',
    { class: 'tb-strip' },
    cellsOf(entry, format).map(({ label, value, more, kind }) =>
      el(
        'div',
        { class: `tb-cell-${kind}` },
        el('dt', {}, label),
        el('dd', {}, el('strong', {}, ...value), more && [' ', el('span', { class: 'tb-fine' }, more)]),
      ),
    ),
  );
}

/**
 * The outcome that a trend is told by: the one that leads its card, else the first of what the trend itself says; null where nothing came
 * of it yet.
 */
export function toldOutcome(entry: TrendEntry): Outcome | null {
  const own = [...entry.trend.statements, ...entry.trend.directions];
  return leadOf(entry)?.outcome ?? entry.outcomes.find((o) => own.includes(o.ref)) ?? null;
}

/** The cells of the strip, in order. */
export function cellsOf(entry: TrendEntry, format: Formatters): readonly Cell[] {
  const outcome = toldOutcome(entry);
  const words = WORDS[format.language].strip;
  return outcome
    ? [
        thenCell(outcome, entry, format),
        ...outcome.shown.map((name) => happenedCell(outcome.values[name]!, outcome, entry, format)),
        verdictCell(outcome, entry, format),
      ]
    : [thenCell(null, entry, format), { label: words.since, value: [words.noFigures], more: words.noFiguresWhy, kind: 'none' }];
}

/** What was said: the number or the direction of the statement, or how sure the study is of a trend that states neither. */
function thenCell(outcome: Outcome | null, entry: TrendEntry, format: Formatters): Cell {
  const { language } = format;
  const words = WORDS[language];
  const all: readonly (Statement | Direction)[] = [...entry.statements, ...entry.directions];
  const found = outcome ? all.find((e) => e.ref === outcome.ref) : (toldStatement(entry, format) ?? all.find((e) => e.movements.length > 0));
  if (!found) {
    const { year } = said(entry.trend, entry);
    return { label: words.strip.studySaid(year), value: [certaintyWords(entry.trend.certainty, language)], more: '', kind: 'none' };
  }
  const { year } = said(found, entry);
  const expected = isExpected(found.certainty);
  const label = expected ? words.strip.expectedIn(year) : words.strip.saidIn(year);
  const sure = standingWords(found.certainty, language);
  const kind = expected ? 'expected' : 'happened';
  const statement = entry.statements.find((s) => s.ref === found.ref);
  if (statement?.value && statement.unit) {
    const { number, unit } = parted(format.value(statement.value, statement.unit, statement.certainty));
    return { label, value: [number], more: [unit, periodOf(statement, year, language), sure].filter(Boolean).join(', '), kind };
  }
  const [first] = found.movements;
  const value = first ? [moveSign(first.move), words.moves[first.move]] : [];
  return { label, value, more: [first?.subject[language] ?? '', sure].filter(Boolean).join(', '), kind };
}

/** The years of a statement in brief: "tot 2043", "2003–2012", "rond 2044"; nothing where the label says the year already, or none is named. */
function periodOf({ period: { kind, from, to, approximate, words } }: Statement, saidIn: string, language: Language): string {
  const { strip } = WORDS[language];
  const year = from ?? to;
  if (kind === 'horizon') return to === null ? '' : strip.upTo(String(to));
  if (kind === 'span') return `${from}–${to}`;
  if (kind !== 'year' || year === null || String(year) === saidIn) return '';
  return approximate ? words[language] : strip.inYear(String(year));
}

/** What came: a computed value with its period and how sure it is. */
function happenedCell(value: OutcomeValue, outcome: Outcome, entry: TrendEntry, format: Formatters): Cell {
  const { language } = format;
  const words = WORDS[language].strip;
  const indicator = entry.indicators.find((i) => i.id === value.indicator);
  const unit = value.unit[language];
  // One line that leads the card is named below the strip; which of several figures it is, is named here.
  const several = outcome.indicators.length > 1 && outcome.chart !== null && outcome.chart.kind !== 'line';
  const what = indicator && (several || value.indicator !== outcome.indicators[0]) ? indicator.title[language] : '';
  const sure = indicator ? figureCertainty(value.status, indicator.kind, language) : '';
  return {
    label: words.computed[value.compute](format.period(value.period), format.period(value.from)),
    value: [writtenValue(value, format)],
    more: [what || (unit.startsWith('%') ? '' : unit), sure].filter(Boolean).join(', '),
    kind: 'happened',
  };
}

/** The latest of the values that stand beside what was expected, in a few words: "3,9 % in 2025", "gemiddeld 1,9 %". */
export function latestWords({ values, shown }: Outcome, format: Formatters): string {
  const last = values[shown.at(-1)!]!;
  return WORDS[format.language].briefly[last.compute](writtenValue(last, format), format.period(last.period), format.period(last.from));
}

/** A computed value with its sign where it is a change, and its per cent sign: "+0,6 %". */
function writtenValue(value: OutcomeValue, format: Formatters): string {
  const sign = /^(change|growth|distance)/.test(value.compute) && value.value > 0 ? '+' : '';
  return withUnit(`${sign}${sayValue(value, format)}`, value.unit[format.language].startsWith('%') ? '%' : '', format.language);
}

/** The verdict, with the years that it looks at, or until when it cannot be given. */
function verdictCell({ verdict, rule, ref }: Outcome, { statements }: TrendEntry, { language }: Formatters): Cell {
  const words = WORDS[language];
  const statement = statements.find((s) => s.ref === ref);
  const until = statement?.period.to;
  const more = verdict === 'too-early' && until ? words.strip.runsUntil(String(until)) : rule === 'neighbour' ? words.strip.neighbour : '';
  return { label: words.outcomes.verdict, value: [verdictSign(verdict), words.outcomes.verdicts[verdict]], more, kind: 'verdict' };
}

const NUMBER = String.raw`\d[\d.,]*(?:\u00a0?%| miljoen| miljard| million| billion)?`;
const PARTED = new RegExp(String.raw`^(\D*${NUMBER}(?: (?:tot|tot en met|to) ${NUMBER})?) (.+)$`);

/** A written value as its number and the words behind it: "ruim 700.000" and "mensen". A sign, and a short unit, stay with the number. */
function parted(text: string): { readonly number: string; readonly unit: string } {
  const found = text.length > 14 ? PARTED.exec(text) : null;
  return found ? { number: found[1]!, unit: found[2]! } : { number: text, unit: '' };
}
