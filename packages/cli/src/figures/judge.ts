import {
  massChanges,
  measureChanges,
  MUNICIPAL_RECIPES,
  NATIONAL_RECIPES,
  type ExpectedTables,
  type FigureChange,
  type MassChange,
  type MeasureChange,
  type SeriesFigures,
  type TableAbout,
} from '@trendbeeld/data/figures';
import { RefusalError, UsageError } from '../errors.js';
import { measuresFor, namesTable, relatedTables, tablesOf, type TableJudge } from '../tables/source.js';

const RECIPES = [...NATIONAL_RECIPES, ...MUNICIPAL_RECIPES];

/** Who looks at what a fetch reads, and refuses what is not as expected unless the user accepted the table. */
export interface Judge extends TableJudge {
  /** Looks at what would change in the figures. @param tables of an indicator that no recipe makes, from its file. @throws RefusalError. */
  readonly changes: (changes: readonly FigureChange[], before: SeriesFigures, tables: (indicator: string) => readonly string[]) => void;
  /** What was not as expected and let through, to be told. */
  readonly accepted: readonly string[];
}

/** One thing that is not as expected. */
interface Finding {
  /** Keys of the tables, one of which must be accepted; empty where it can not be. */
  readonly tables: readonly string[];
  /** Place, what was found and what was expected, without a full stop. */
  readonly text: string;
  /** What to do before `--accept` when it is right. Default: nothing. */
  readonly first?: string;
}

/**
 * The judge of a fetch.
 *
 * @param expected what the recipes were written for.
 * @param accepted tables that the user named with `--accept`, in the form that `--table` takes.
 * @throws UsageError for a table that no recipe reads.
 */
export function createJudge(expected: ExpectedTables, accepted: readonly string[]): Judge {
  const keys = [...relatedTables(undefined, RECIPES, NATIONAL_RECIPES)].toSorted();
  const unknown = accepted.find((name) => !keys.some((key) => namesTable(name, key)));
  if (unknown !== undefined) throw new UsageError(`--accept: unknown table: ${JSON.stringify(unknown)}. Expected one of: ${keys.join(', ')}.`);

  const told: string[] = [];
  const rule = (findings: readonly Finding[]): void => {
    const allowed = (f: Finding): boolean => f.tables.some((key) => accepted.some((name) => namesTable(name, key)));
    told.push(...findings.filter(allowed).map((f) => f.text));
    const refused = findings.filter((f) => !allowed(f));
    if (refused.length > 0) throw new RefusalError(refused.map(lineOf).join('\n'));
  };
  return {
    accepted: told,
    described: (key, about) => rule(measureChanges(expected.tables[key], about, measuresFor(key, RECIPES)).map((c) => meaning(key, about, c))),
    incomplete: (key, { message }) => rule([{ tables: [key], text: `${key}: cut-off answer: ${message.replace(/^cbs \S+: |\.$/g, '')}` }]),
    changes: (changes, before, tables) => rule(massChanges(changes, before).map((mass) => massFinding(mass, tables))),
  };
}

/** All refusals of a run as one. */
export function allRefused(refusals: readonly RefusalError[]): RefusalError {
  return new RefusalError(`fetch refused, nothing is written:\n${refusals.map((r) => r.message).join('\n')}`);
}

function lineOf({ tables, text, first = '' }: Finding): string {
  const advice = tables.length > 0 ? ` If it is right: ${first}run again with ${tables.map((key) => `--accept ${key}`).join(' or ')}.` : '';
  return `  ${text}.${advice}`;
}

function meaning(key: string, about: TableAbout, { measure, what, was, is }: MeasureChange): Finding {
  const place = measure === null ? `${key}: table` : `${key} ${measure}:`;
  const written = was === null ? 'what the recipes read' : `${was}, for which its recipes were written`;
  if (what === 'gone') {
    const listed = [...about.measures.keys()].slice(0, 20).join(', ');
    return { tables: [], text: `${place} measure is gone. Expected ${written}; the table has: ${listed || 'none'}. Mend the recipes that read it` };
  }
  if (what === 'not-understood') {
    const expected = was === null ? '' : `, such as ${was}`;
    return { tables: [], text: `${place} unit is not understood: found ${is}. Expected a multiplier that parseUnit knows${expected}` };
  }
  return { tables: [key], text: `${place} ${what} changed: found ${is}. Expected ${written}`, first: 'mend the recipes that read it, and ' };
}

function massFinding({ indicator, municipal, revised, withdrawn, of, example }: MassChange, tables: (indicator: string) => readonly string[]): Finding {
  const recipe = (municipal ? MUNICIPAL_RECIPES : NATIONAL_RECIPES).find((r) => r.id === indicator);
  const read = recipe ? [...new Set(tablesOf(recipe, NATIONAL_RECIPES))] : tables(indicator);
  const { series, period, old, now } = example;
  const counts = [...(revised > 0 ? [`${revised} revised`] : []), ...(withdrawn > 0 ? [`${withdrawn} withdrawn`] : [])].join(' and ');
  const name = municipal ? `${indicator} of municipalities` : indicator;
  return {
    tables: read,
    text: `${read.join(', ')}: mass change of ${name}: ${counts} of ${of} figures at once, such as ${series} ${period}: ${old} → ${now ?? 'none'}. Expected a few`,
  };
}
