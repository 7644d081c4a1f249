import type { Text } from '../model/text.js';
import type { Break, Indicator, PeriodMeaning } from '../model/indicator.js';

/** What every recipe says about its indicator. */
export interface RecipeHead {
  readonly id: string;
  readonly title: Text;
  readonly unit: Text;
  readonly definition: Text;
  readonly periodMeaning: PeriodMeaning;
  readonly decimals: number;
  readonly kind: Indicator['kind'];
  readonly breaks?: readonly Break[];
  /** That the publisher stopped the series; see `indicatorHead`. */
  readonly ended?: Indicator['ended'];
  /** Why the figure jumps, where it does; see `indicatorHead`. */
  readonly jumps?: Indicator['jumps'];
}

/** Which cells of a table make a series. */
export interface Cells {
  readonly table: string;
  readonly measure: string;
  /** Key per dimension. A function chooses several keys, whose values are added up (ages 20 to 64). Default: all cells of the measure. */
  readonly where?: Readonly<Record<string, string | ((key: string) => boolean)>>;
  readonly grain: 'year' | 'quarter' | 'month';
  /** First and last period, both included. Default: all. */
  readonly from?: string;
  readonly to?: string;
  /** For tables that tell in prose, period by period, which topics are provisional. */
  readonly topic?: RegExp;
}

/** An indicator that stands in one table. */
export interface MeasuredRecipe extends RecipeHead {
  readonly cells: Cells;
}

/** An indicator that is computed from others, period by period; null where one of them has no value. */
export interface ComputedRecipe extends RecipeHead {
  /** Ids of the indicators that go in. */
  readonly of: readonly string[];
  /** The values of `of`, in that order. */
  readonly value: (...values: readonly number[]) => number;
  /** Between the codes of the measures in the source: `+` or `/`. */
  readonly sign: '+' | '/';
  /** The rule, for readers. */
  readonly computed: Text;
}

/** An indicator whose periods stand in several tables: the observations of others, in order of time; none may overlap. */
export interface JoinedRecipe extends RecipeHead {
  /** Ids of the indicators, the oldest first. */
  readonly joined: readonly string[];
  /** What a reader must know of the difference between the tables. */
  readonly computed: Text;
}

/** How one national indicator is made. */
export type Recipe = MeasuredRecipe | ComputedRecipe | JoinedRecipe;

/**
 * Jumps of a series that moves a lot by itself, or whose source gives no reason: nothing is made up.
 *
 * @param at the years.
 */
export const restless = (at: readonly string[], nl: string, en: string): NonNullable<Indicator['jumps']> => at.map((year) => ({ at: year, text: { nl, en } }));

/** A text in both languages, short to write. */
export const text = (nl: string, en: string): Text => ({ nl, en });

/** What a period stands for, in words. */
export const PERIOD = {
  firstOfJanuary: { kind: 'first-of-january', words: text('op 1 januari', 'on 1 January') },
  midYear: { kind: 'mid-year', words: text('op 1 juli', 'on 1 July') },
  december: { kind: 'december', words: text('in december', 'in December') },
  yearAverage: { kind: 'year-average', words: text('gemiddeld in het jaar', 'average over the year') },
  yearTotal: { kind: 'year-total', words: text('in het hele jaar', 'over the whole year') },
  withinYear: {
    kind: 'within-year',
    words: text('in dat jaar; de dag staat niet bij deze cijfers', 'in that year; the day is not given with these figures'),
  },
  month: { kind: 'month', words: text('in de maand', 'in the month') },
} as const satisfies Readonly<Record<string, PeriodMeaning>>;
