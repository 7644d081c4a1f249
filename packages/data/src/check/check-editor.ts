import { unitWords } from '../format/units.js';
import type { Indicator } from '../model/indicator.js';
import { NETHERLANDS } from '../model/statement.js';
import type { Study } from '../study/study.js';
import { quote, type Issue } from '../text/issue.js';
import { ISSUE, type IssueWords } from '../words/issue-words.js';

/** The most indicators that a hint names. */
const NAMED = 4;

/**
 * What an editor wants to know of a study that has no issues: own figures that nothing uses, statements without an outcome for which the
 * common shelf has figures in that unit, and statements whose year has passed without a verdict. Hints, which refuse nothing. Never throws.
 *
 * @param shelf indicators of the common shelf.
 * @param today the year in which it is asked, such as 2026.
 */
export function checkForEditors(study: Study, shelf: Iterable<Indicator>, today: number): readonly Issue[] {
  const { outcomes, unanswered } = study.outcomes;
  const used = new Set(outcomes.flatMap((o) => o.indicators));
  const reasoned = new Set(unanswered.map((u) => u.statement));
  const all = [...shelf];
  const unused = study.indicators
    .filter((i) => !used.has(i.id))
    .map((i): Issue => ({
      file: `figures/${i.id}.yaml`,
      path: '',
      found: quote(i.id),
      ...ISSUE.unused,
    }));
  const fileOf = (ref: string): string => {
    const trend = study.trends.find((t) => t.statements.includes(ref));
    return trend ? `trends/${trend.slug}.yaml` : 'study.yaml';
  };
  const open = study.statements.flatMap((statement): Issue[] => {
    const { ref, value, unit, period } = statement;
    const outcome = outcomes.find((o) => o.ref === ref);
    const passed = period.to !== null && period.to < today;
    const at = { file: fileOf(ref), path: ref };
    if (outcome)
      return outcome.verdict === 'too-early' && passed
        ? [
            {
              ...at,
              found: String(period.to),
              ...ISSUE.noVerdict,
            },
          ]
        : [];
    if (reasoned.has(ref) || !value || unit === null) return [];
    const words = unitWords(unit, 'nl', study.source.units).name;
    // The shelf has figures of the Netherlands alone.
    const same = statement.scope === NETHERLANDS ? all.filter((i) => i.unit.nl === words).map((i) => i.id) : [];
    return [
      {
        ...at,
        found: passed ? String(period.to) : quote(words),
        ...ISSUE.noOutcome(passed, same.slice(0, NAMED), same.length - NAMED),
      },
    ];
  });
  return [...unused, ...study.indicators.flatMap(gapsOf), ...open];
}

/** Years of own figures without a value, or without a row. */
function gapsOf({ id, observations }: Indicator): Issue[] {
  const years = observations.map((o) => o.period);
  if (!years.every((year) => /^\d{4}$/.test(year))) return [];
  const empty = observations.filter((o) => o.value === null).map((o) => o.period);
  const missing = years.slice(1).flatMap((year, i) => Array.from({ length: Number(year) - Number(years[i]) - 1 }, (_, k) => String(Number(years[i]) + k + 1)));
  const tell = (all: readonly string[], told: IssueWords): Issue[] =>
    all.length === 0 ? [] : [{ file: `figures/${id}.csv`, path: '', found: all.slice(0, NAMED).join(', '), ...told }];
  return [...tell(empty, ISSUE.emptyYears), ...tell(missing, ISSUE.missingYears)];
}
