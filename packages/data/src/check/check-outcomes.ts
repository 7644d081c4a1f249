import type { Indicator } from '../model/indicator.js';
import type { ChartRecipe, Judgement, OutcomeRecipe, Unanswered } from '../model/outcome.js';
import type { Relation } from '../model/relation.js';
import { NETHERLANDS, type Direction, type Statement } from '../model/statement.js';
import type { StudyContent } from '../model/study.js';
import type { Text } from '../model/text.js';
import { compute } from '../outcomes/compute.js';
import { refutable } from '../outcomes/verdict.js';
import { quote } from '../text/issue.js';
import { ISSUE, type IssueWords } from '../words/issue-words.js';
import type { Origins } from './origins.js';
import type { EntryIssue } from './report.js';

/** What the checks of outcomes read. */
export interface OutcomeRecipes {
  readonly recipes: readonly OutcomeRecipe[];
  readonly unanswered: readonly Unanswered[];
  readonly origins: Origins;
}

/** @param field where it stands in the recipe, with points between the keys: `values.growth`. */
type Report = (recipe: OutcomeRecipe, field: string, found: unknown, words: IssueWords) => void;
type Entry = Statement | Direction | Relation;

/** Words that claim something of all years up to now. */
const SINCE =
  /\b(daarna|sindsdien|sinds|na|niet verder|nooit|nog steeds|elk jaar|steeds|since|after that|after|never|no further|every year|ever since|still)\b/i;
/** Words that tell an average as one. */
const AVERAGE = /gemiddeld|average/i;
const YEAR = /\b(1[5-9]|20)\d\d\b/g;
const NUMBER = /\d+(?:[.,]\d+)*/g;

/**
 * Checks what the outcomes of a study say against what they read: sources, years, averages, rules that can fail, verdicts on advice or on
 * half of a statement. Each check stands for a kind of mistake that a fact-checker found. Never throws for what stands in a study.
 *
 * @param indicators by id, those of the study included.
 */
export function checkOutcomes(
  content: StudyContent,
  { recipes, unanswered, origins }: OutcomeRecipes,
  indicators: ReadonlyMap<string, Indicator>,
): readonly EntryIssue[] {
  const issues: EntryIssue[] = [];
  const report: Report = (recipe, field, found, words) => {
    const { file, path } = origins.get(recipe) ?? { file: 'outcomes', path: [] };
    issues.push({ file, path: `${recipe.statement}: ${field}`, keys: [...path, ...field.split('.')], found: quote(found), ...words });
  };
  const entries = new Map<string, Entry>([...content.statements, ...content.directions, ...content.relations].map((e) => [e.ref, e]));
  for (const recipe of recipes) {
    const entry = entries.get(recipe.statement);
    if (!entry) continue;
    checkSources(recipe, indicators, report);
    checkYears(recipe, indicators, report);
    checkAverages(recipe, indicators, report);
    checkNumbers(recipe, entry, indicators, report);
    checkRule(recipe, entry, indicators, report);
  }
  const answered = new Set(recipes.map((r) => r.statement));
  for (const one of unanswered) {
    const { file, path: keys } = origins.get(one) ?? { file: 'without-outcome.yaml', path: [] };
    const wrong = (words: IssueWords): void => void issues.push({ file, path: `${one.statement}: why`, keys, found: quote(one.statement), ...words });
    if (!entries.has(one.statement)) wrong(ISSUE.unknownStatement(one.statement, [...entries.keys()]));
    if (answered.has(one.statement)) wrong(ISSUE.reasonAndOutcome);
  }
  return issues;
}

/** Every figure that an outcome reads has its source beside it. */
function checkSources(recipe: OutcomeRecipe, indicators: ReadonlyMap<string, Indicator>, report: Report): void {
  const named = new Set(recipe.indicators);
  const tables = new Set(recipe.indicators.map((id) => indicators.get(id)?.source.table));
  for (const [name, { indicator }] of Object.entries(recipe.values)) if (!named.has(indicator)) report(recipe, `values.${name}`, indicator, ISSUE.noSource);
  for (const id of drawnBy(recipe.chart))
    // Groups of age have one source for all of them.
    if (!named.has(id) && !(recipe.chart?.kind === 'age-pyramid' && tables.has(indicators.get(id)?.source.table))) report(recipe, 'chart', id, ISSUE.noSource);
}

function drawnBy(chart: ChartRecipe | undefined): readonly string[] {
  switch (chart?.kind) {
    case 'age-pyramid':
      return chart.groups.map((g) => g.indicator);
    case 'indexed-lines':
      return chart.series.map((s) => s.indicator);
    case 'slope':
      return chart.rows.map((r) => r.indicator);
    default:
      return [];
  }
}

/** The last period of an indicator that has a value. */
const lastOf = (indicator: Indicator | undefined, settled = false): string =>
  indicator?.observations.findLast((o) => o.value !== null && (!settled || o.status !== 'provisional'))?.period ?? '';

const names = (text: string): string[] => [...text.matchAll(/\{([a-zA-Z0-9]+)(?:\.period)?\}/g)].map((m) => m[1]!);
const inBoth = (text: Text): string[] => [text.nl, (text as Partial<Text>).en ?? ''];

/** A headline names only years that its values read, and claims nothing of years up to now that they do not reach. */
function checkYears(recipe: OutcomeRecipe, indicators: ReadonlyMap<string, Indicator>, report: Report): void {
  const judged = 'value' in recipe.judgement ? [recipe.judgement.value] : [];
  const spans = Object.entries(recipe.values).flatMap(([name, c]) => {
    const indicator = indicators.get(c.indicator);
    if (!indicator) return [];
    const to = c.compute === 'at' ? (c.from ?? '') : (c.to ?? lastOf(indicator));
    const from = c.compute === 'latest' ? to : (c.from ?? indicator.observations[0]!.period);
    return [{ name, from, to, open: c.to === undefined && c.compute !== 'at', last: lastOf(indicator) }];
  });
  for (const headline of inBoth(recipe.headline)) {
    const used = new Set([...names(headline), ...judged]);
    const typed = headline.replaceAll(/\{[^}]*\}/g, '');
    for (const [year] of typed.matchAll(YEAR))
      if (!spans.some((s) => s.from.slice(0, 4) <= year && year <= s.to.slice(0, 4))) report(recipe, 'headline', year, ISSUE.unreadYear);
    if (SINCE.test(typed) && !spans.some((s) => used.has(s.name) && s.to === s.last)) report(recipe, 'headline', headline, ISSUE.upToNow);
  }
}

/** The highest or lowest of averages is told as an average. */
function checkAverages(recipe: OutcomeRecipe, indicators: ReadonlyMap<string, Indicator>, report: Report): void {
  for (const headline of inBoth(recipe.headline))
    for (const name of names(headline)) {
      const value = recipe.values[name];
      const indicator = indicators.get(value?.indicator ?? '');
      // An index and a price are averages by their name.
      const told = indicator?.periodMeaning.kind === 'year-average' && !/=\s*100|euro/.test(indicator.unit.nl);
      if (value && told && ['max', 'min', 'latest', 'at'].includes(value.compute) && !AVERAGE.test(headline))
        report(recipe, 'headline', headline, ISSUE.average(indicator.id));
    }
}

/** Numbers are computed, never typed: what is typed stands in the statement, or is a year or an age that the figures are about. */
function checkNumbers(recipe: OutcomeRecipe, entry: Entry, indicators: ReadonlyMap<string, Indicator>, report: Report): void {
  const known = new Set<string>();
  const learn = (text: string | undefined): void => {
    for (const number of text?.match(NUMBER) ?? []) known.add(number);
  };
  for (const text of inBoth(entry.text)) learn(text);
  if ('period' in entry) {
    learn(`${entry.period.from} ${entry.period.to ?? ''}`);
    for (const text of inBoth(entry.period.words)) learn(text);
  }
  for (const id of recipe.indicators) {
    const indicator = indicators.get(id);
    for (const text of [indicator?.title, indicator?.unit, indicator?.definition].flatMap((t) => (t ? inBoth(t) : []))) learn(text);
    // The years of the figures, which a sentence may begin or end with: "since 2016".
    for (const { period } of indicator?.observations ?? []) learn(period.slice(0, 4));
  }
  for (const c of Object.values(recipe.values)) learn(`${c.from ?? ''} ${c.to ?? ''}`.replaceAll('-', ' '));
  for (const place of ['headline', 'text'] as const)
    for (const text of inBoth(recipe[place]))
      for (const [number] of text.replaceAll(/\{[^}]*\}/g, '').matchAll(NUMBER))
        // The years of a study and small numbers of things in the sentence itself ("two tables") are words.
        if (!known.has(number)) report(recipe, place, number, ISSUE.typed(Object.keys(recipe.values)[0] ?? 'growth'));
}

/** Verdicts: on no advice, on a whole statement or with the part named, to the newest figure or with the reason, by a rule that can fail. */
function checkRule(recipe: OutcomeRecipe, entry: Entry, indicators: ReadonlyMap<string, Indicator>, report: Report): void {
  const { judgement, part, note } = recipe;
  if (judgement.rule === 'neighbour' || !('movements' in entry)) return;
  if (entry.certainty.includes('advies')) report(recipe, 'judgement', judgement.rule, ISSUE.advice);
  const covered = 1 + ('also' in judgement ? (judgement.also?.length ?? 0) : 0);
  if (entry.movements.length > covered && !part) report(recipe, 'judgement', entry.movements.length, ISSUE.partJudged);
  const c = recipe.values[judgement.value];
  const indicator = indicators.get(c?.indicator ?? '');
  if (!c || !indicator) return;
  const area = indicator.scope ?? NETHERLANDS;
  if ('scope' in entry && entry.scope !== area) report(recipe, `values.${judgement.value}`, indicator.id, ISSUE.otherArea(entry.scope, area));
  const of = 'period' in entry ? (entry.period.to ?? entry.period.from) : null;
  const value = compute(recipe.statement, indicator, c, 'value' in entry ? entry.value : null);
  // A number for one year is held against the figure of that year; until that is there, it is too early by any figure.
  if (
    judgement.rule === 'distance' &&
    of !== null &&
    !(c.compute === 'at' ? Number(c.from?.slice(0, 4)) === of : c.compute === 'latest' && Number(value.period.slice(0, 4)) < of)
  )
    report(recipe, `values.${judgement.value}`, c.compute === 'at' ? c.from : c.compute, ISSUE.otherYear(String(of)));
  // Until its year has come it is too early, whatever the rule.
  if (asksExactly(judgement, entry) && Number(value.period.slice(0, 4)) >= of!) report(recipe, 'judgement', judgement.rule, ISSUE.oneNumber(String(of)));
  if (!refutable(judgement, 'value' in entry ? entry : null, value))
    report(recipe, 'judgement', judgement, ISSUE.cannotFail('period' in entry && entry.period.kind === 'year'));
  if (endsEarly(judgement, c.to, indicator) && !inBoth(note).every((text) => text === '' || text.includes(c.to!)))
    report(recipe, 'note', c.to, ISSUE.endsEarly(lastOf(indicator, true)));
}

/** Whether a rule about limits is asked of one number for one year: only a figure that is exactly the same would make that come true. */
function asksExactly(judgement: Judgement, entry: Entry): boolean {
  const limits = judgement.rule === 'open-horizon' || (judgement.rule === 'horizon' && !judgement.expected);
  if (!limits || !('period' in entry) || entry.period.kind !== 'year') return false;
  const { low = null, high = null } = entry.value ?? {};
  return low !== null && low === high;
}

/** Whether a rule about the years after a study stops before the last figure that is settled. */
function endsEarly({ rule }: Judgement, to: string | undefined, indicator: Indicator): to is string {
  return (rule === 'direction' || rule === 'open-horizon' || rule === 'horizon' || rule === 'risk') && to !== undefined && to < lastOf(indicator, true);
}
