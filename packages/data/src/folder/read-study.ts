import type * as v from 'valibot';
import { checkLinks } from '../check/check-links.js';
import { checkSense } from '../check/check-sense.js';
import type { Issue } from '../text/issue.js';
import { quote } from '../text/issue.js';
import type { Located, Origins } from '../check/origins.js';
import type { EntryIssue } from '../check/report.js';
import type { GrowthComparison } from '../figures/comparison.js';
import type { Approval } from '../model/approval.js';
import type { StudyFigure } from '../figures/study-figure.js';
import type { FigureObservation } from '../model/indicator.js';
import type { OutcomeRecipe, Unanswered } from '../model/outcome.js';
import type { Relation } from '../model/relation.js';
import type { Caution, CountedList, Direction, Statement, Term } from '../model/statement.js';
import { MOST_TRENDS, type Domain, type StudyContent, type StudySource } from '../model/study.js';
import { slug as slugSchema } from '../model/text.js';
import type { Place } from '../model/place.js';
import type { Trend } from '../model/trend.js';
import {
  FigureFileSchema,
  OutcomesFileSchema,
  RelationsFileSchema,
  StudyFileSchema,
  TermsFileSchema,
  TrendFileSchema,
  UnansweredFileSchema,
} from './file-schemas.js';
import { decimalsOf } from '../format/decimals-of.js';
import { readSeries } from '../model/series.js';
import { gridOf, readFigures } from '../own/index.js';
import { faultSentence, issueSentence } from '../own/own-words.js';
import { ISSUE, type Both, type IssueWords } from '../words/issue-words.js';
import { shaped } from './shaped.js';
import { readApprovals } from './read-approvals.js';
import { readYaml, type StudyFile, type YamlFile } from './yaml-file.js';

/** A study as its folder has it, before figures are brought to it. */
export interface ReadStudy {
  /** Null where a file has the wrong shape. */
  readonly content: StudyContent | null;
  readonly recipes: readonly OutcomeRecipe[];
  /** Statements without an outcome, each with why. */
  readonly unanswered: readonly Unanswered[];
  /** Where each entry came from. */
  readonly origins: Origins;
  readonly growth: readonly GrowthComparison[];
  readonly figures: readonly StudyFigure[];
  /** Observations of figures that have a file of their own, by the id of the figure. */
  readonly observations: ReadonlyMap<string, readonly FigureObservation[]>;
  /** Approvals by what they are of: "nl/trends/woningbouw". Empty for a folder without. */
  readonly approvals: ReadonlyMap<string, Approval>;
  /** All that is wrong, by file and line. Empty when all is well. */
  readonly issues: readonly Issue[];
  /** What can be meant otherwise, by file and line. Refuses nothing. */
  readonly hints: readonly Issue[];
  /** Issues of entries with line and column. */
  readonly located: (issues: readonly EntryIssue[]) => readonly Issue[];
}

/** What is gathered while the files are read. */
interface Gathered {
  readonly issues: EntryIssue[];
  readonly origins: Map<object, Located>;
  readonly trends: Trend[];
  readonly statements: Statement[];
  readonly directions: Direction[];
  readonly lists: CountedList[];
  readonly cautions: Caution[];
  readonly relations: Relation[];
  readonly terms: Term[];
  readonly recipes: OutcomeRecipe[];
  readonly unanswered: Unanswered[];
  readonly growth: GrowthComparison[];
  readonly figures: StudyFigure[];
  readonly observations: Map<string, readonly FigureObservation[]>;
  source?: StudySource;
  places: Place[];
  domains: Domain[];
}

/**
 * Reads the folder of a study: shape of every file, then links between entries, then sense. Never throws; **all** issues are listed,
 * each with file, line and column.
 *
 * @param files the YAML files of the folder and its approvals, by their paths in it. Others are passed over; a CSV is read with the figure
 * that names it.
 */
export function readStudy(files: readonly StudyFile[]): ReadStudy {
  const yaml = files.filter((f) => /\.ya?ml$/.test(f.path)).toSorted((a, b) => (a.path < b.path ? -1 : 1));
  const read = yaml.map(readYaml);
  const all: Gathered = {
    issues: [],
    origins: new Map(),
    trends: [],
    statements: [],
    directions: [],
    lists: [],
    cautions: [],
    relations: [],
    terms: [],
    recipes: [],
    unanswered: [],
    growth: [],
    figures: [],
    observations: new Map(),
    places: [],
    domains: [],
  };
  for (const file of read) if (file.issues.length === 0) gather(file, all);
  if (!yaml.some((f) => f.path === 'study.yaml')) all.issues.push(wholeFile('study.yaml', '', ISSUE.missingStudy));
  const trendFiles = yaml.filter((f) => f.path.startsWith('trends/')).length;
  if (trendFiles === 0) all.issues.push(wholeFile('trends', '', ISSUE.noTrend));
  if (trendFiles > MOST_TRENDS) all.issues.push(wholeFile('trends', quote(trendFiles), ISSUE.tooManyTrends(MOST_TRENDS)));
  for (const figure of all.figures) if (figure.file !== undefined) gatherObservations(figure, figure.file, files, all);
  const broken = read.flatMap((f) => f.issues);
  const content = broken.length === 0 && all.issues.length === 0 ? contentOf(all) : null;
  if (content) all.issues.push(...checkLinks(content, all.origins), ...checkSense(content, all.origins));
  const approved = readApprovals(files, content);
  all.issues.push(...approved.issues);
  const located = (issues: readonly EntryIssue[]): Issue[] =>
    issues.map(({ keys, ...issue }) => ({ ...issue, ...read.find((f) => f.path === issue.file)?.at(keys) }));
  const { recipes, unanswered, origins, growth, figures, observations } = all;
  return {
    content: all.issues.length === 0 ? content : null,
    recipes,
    unanswered,
    origins,
    growth,
    figures,
    observations,
    approvals: approved.approvals,
    issues: inOrder([...broken, ...located(all.issues)]),
    hints: inOrder(read.flatMap((f) => f.hints)),
    located: (issues) => inOrder(located(issues)),
  };
}

const wholeFile = (file: string, found: string, words: IssueWords): EntryIssue => ({ file, path: '', keys: [], found, ...words });

const inOrder = (issues: readonly Issue[]): Issue[] =>
  issues.toSorted((a, b) => (a.file === b.file ? (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0) : a.file < b.file ? -1 : 1));

/** Takes what a file holds, by where it stands. */
function gather(file: YamlFile, all: Gathered): void {
  const { path, value } = file;
  const hold = <S extends v.GenericSchema>(schema: S): v.InferOutput<S> | undefined => shaped(schema, value, path, [], all.issues);
  if (path === 'study.yaml') gatherStudy(hold(StudyFileSchema), path, all);
  else if (path.startsWith('trends/')) gatherTrend(hold(TrendFileSchema), path, all);
  else if (path === 'relations.yaml') keep(all.relations, hold(RelationsFileSchema) ?? [], path, [], all);
  else if (path === 'terms.yaml') keep(all.terms, hold(TermsFileSchema) ?? [], path, [], all);
  else if (path.startsWith('outcomes/')) keep(all.recipes, hold(OutcomesFileSchema) ?? [], path, [], all);
  // A file with nothing but its explanation says nothing.
  else if (path === 'without-outcome.yaml') keep(all.unanswered, value === null ? [] : (hold(UnansweredFileSchema) ?? []), path, [], all);
  else if (path.startsWith('figures/')) keep(all.figures, [hold(FigureFileSchema) ?? []].flat(), path, null, all);
  else all.issues.push(wholeFile(path, quote(path), ISSUE.unknownFile));
}

/** A sentence with its capital and its full stop. */
const sentence = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}${/[.?]$/.test(text) ? '' : '.'}`;

/** Reads the CSV that a figure names; what is wrong in it is told with the CSV. */
function gatherObservations(figure: StudyFigure, name: string, files: readonly StudyFile[], all: Gathered): void {
  const path = `figures/${name}`;
  const csv = files.find((f) => f.path === path);
  if (!csv) {
    const { file } = all.origins.get(figure)!;
    all.issues.push({ file, path: 'file', keys: ['file'], found: quote(name), ...ISSUE.missingCsv(path) });
    return;
  }
  // Title and unit stand in the description beside it.
  const { data, faults, columns } = readFigures(gridOf(csv.text), { language: 'nl', title: figure.title.nl, unit: figure.unit.nl });
  const { series, issues } = readSeries({ ...data, title: figure.id, unit: figure.id });
  /** @param row of the file, or a letter of a column. */
  const tell = (row: string | undefined, expected: Both): void => {
    const place = row !== undefined && /^\d+$/.test(row) ? { path: '', line: Number(row), column: 1 } : { path: row ?? '' };
    all.issues.push({ file: path, ...place, keys: [], found: quote(name), ...ISSUE.figures(expected) });
  };
  // A file that says of no figure how sure it is says not that all are definitive. In a column of statuses an empty one does.
  const isTold = columns?.status !== undefined || series?.observations.some((o) => o.status === 'provisional');
  const observations = series?.observations ?? [];
  all.observations.set(figure.id, isTold ? observations : observations.map((o): FigureObservation => ({ ...o, status: 'unknown' })));
  for (const fault of faults) tell(fault.at, { nl: sentence(faultSentence(fault, 'nl')), en: sentence(faultSentence(fault, 'en')) });
  if (data)
    for (const issue of issues) tell(undefined, { nl: sentence(issueSentence(issue.path, data, 'nl')), en: sentence(issueSentence(issue.path, data, 'en')) });
  const finer = observations.find((o) => o.value !== null && decimalsOf(o.value) > figure.decimals);
  if (finer) {
    const needed = Math.max(...observations.map((o) => (o.value === null ? 0 : decimalsOf(o.value))));
    const { file } = all.origins.get(figure)!;
    const words = ISSUE.decimals(finer.period, finer.value!, figure.decimals, needed, path);
    all.issues.push({ file, path: 'decimals', keys: ['decimals'], found: quote(figure.decimals), ...words });
  }
}

/** Keeps entries with where they came from. @param keys lead to the list; null where the file is the one entry. */
function keep<T extends object>(into: T[], entries: readonly T[], file: string, keys: readonly (string | number)[] | null, all: Gathered): void {
  entries.forEach((entry, i) => {
    all.origins.set(entry, { file, path: keys ? [...keys, i] : [] });
    into.push(entry);
  });
}

function gatherStudy(study: v.InferOutput<typeof StudyFileSchema> | undefined, file: string, all: Gathered): void {
  if (!study) return;
  const { places, domains, statements, directions, lists, cautions, comparisons, ...source } = study;
  all.source = source;
  all.origins.set(source, { file, path: [] });
  all.places = places;
  keep(all.domains, domains, file, ['domains'], all);
  const own = <T extends { readonly domains?: string[] | undefined }>(entries: readonly T[]) => entries.map((e) => ({ ...e, domains: e.domains ?? [] }));
  keep(all.statements, own(statements), file, ['statements'], all);
  keep(all.directions, own(directions), file, ['directions'], all);
  keep(all.lists, own(lists), file, ['lists'], all);
  keep(all.cautions, cautions, file, ['cautions'], all);
  keep(all.growth, comparisons, file, ['comparisons'], all);
}

/** An entry as it is written: its domains may be left out. */
interface Written {
  readonly ref: string;
  readonly domains?: string[] | undefined;
}

function gatherTrend(written: v.InferOutput<typeof TrendFileSchema> | undefined, file: string, all: Gathered): void {
  if (!written) return;
  const name = shaped(slugSchema, file.replace(/^trends\//, '').replace(/\.ya?ml$/, ''), file, [], all.issues);
  if (name === undefined) return;
  const { statements, directions, lists, relations, cautions, ref = name, ...rest } = written;
  const { domain } = written;
  /** Keeps those that are written here, with where they stand. Their refs, and those of others, are what the trend names. */
  const refs = <T extends Written>(kind: string, entries: readonly (string | T)[], keepOne: (whole: T & { domains: string[] }) => void): string[] =>
    entries.map((entry, i) => {
      if (typeof entry === 'string') return entry;
      const whole = { ...entry, domains: entry.domains ?? [domain] };
      all.origins.set(whole, { file, path: [kind, i] });
      keepOne(whole);
      return entry.ref;
    });
  const trend: Trend = {
    ...rest,
    ref,
    slug: name,
    statements: refs('statements', statements, (s) => all.statements.push(s)),
    directions: refs('directions', directions, (d) => all.directions.push(d)),
    lists: refs('lists', lists, (l) => all.lists.push(l)),
  };
  all.origins.set(trend, { file, path: [] });
  all.trends.push(trend);
  keep(
    all.relations,
    relations.map((r) => ({ ...r, trends: [...new Set([name, ...r.trends])] })),
    file,
    ['relations'],
    all,
  );
  keep(
    all.cautions,
    cautions.map((c) => ({ ...c, concerns: c.concerns ?? [ref] })),
    file,
    ['cautions'],
    all,
  );
}

function contentOf(all: Gathered): StudyContent {
  const { source, places, domains, terms } = all;
  const { trends, statements, directions, relations, lists, cautions } = all;
  for (const list of [trends, statements, directions, relations, lists, cautions]) sortByRef(list);
  return { source: source!, places, domains, trends, statements, directions, relations, lists, cautions, terms };
}

/** Sorts by id: letters first, then numbers as numbers (T2.10 after T2.9). */
function sortByRef(entries: { ref: string }[]): void {
  entries.sort((a, b) => a.ref.localeCompare(b.ref, 'en', { numeric: true }));
}
