import * as v from 'valibot';
import { id, TextSchema, type Text } from '../text.js';
import type { Statement } from '../statement.js';
import { ISSUE, type IssueWords } from '../../words/issue-words.js';
import { atLeast } from '../../words/shape-words.js';

/** Parts of a study that a graphic can name. */
export type Part = 'statements' | 'directions' | 'lists' | 'relations';

/** An entry of the study that a graphic names, with the place in the graphic where it is named. */
export interface GraphicRef {
  readonly ref: string;
  readonly at: readonly (string | number)[];
  /** Where the entry may stand. */
  readonly in: readonly Part[];
}

/** Something in a graphic that makes no sense. */
export interface Fault extends IssueWords {
  readonly found: unknown;
}

/**
 * All that the model must know of one kind of graphic. The file of each kind gives one of these, and `kinds.ts` gathers them: the
 * schema of trends, their checks, the certainty of a card and the measuring of texts are derived from that table.
 */
export interface GraphicKind<S extends v.GenericSchema> {
  readonly schema: S;
  /** Entries that it names, in its order. What a graphic is made of decides how sure it is. */
  readonly refs: (graphic: v.InferOutput<S>) => readonly GraphicRef[];
  /** What makes no sense, of a graphic whose shape is right. @param statement finds a statement; undefined for one that is not there. */
  readonly faults: (graphic: v.InferOutput<S>, statement: (ref: string) => Statement | undefined) => readonly Fault[];
  /** Running texts in it, whose sentences are measured. Labels are none. */
  readonly texts: (graphic: v.InferOutput<S>) => readonly Text[];
}

/** A kind, with nothing to check and no running text where nothing else is said. */
export const graphicKind = <S extends v.GenericSchema>(
  schema: S,
  rest: Pick<GraphicKind<S>, 'refs'> & Partial<Pick<GraphicKind<S>, 'faults' | 'texts'>>,
): GraphicKind<S> => ({ schema, faults: () => [], texts: () => [], ...rest });

/** Fields that every graphic has. */
export const graphicFields = {
  /** In at most 60 characters. */
  title: v.pipe(TextSchema, v.description('Titel boven de grafiek, in hoogstens 60 tekens. / Title, at most 60 characters.')),
};

/**
 * One row of a bar graphic: a statement, and the label that stands with its value. `base` is for a factor ("three times as
 * many"): what stood at the start, drawn as a bar of one, as a factor alone has no length.
 */
const RowSchema = v.strictObject({ statement: id, label: TextSchema, base: v.optional(TextSchema) });

/** Rows of a bar graphic, `least` or more. */
export const rowsSchema = (least: 1 | 2) => v.pipe(v.array(RowSchema), v.minLength(least, atLeast(least, 'row')));

interface Rows {
  readonly rows: readonly { readonly statement: string }[];
}

/** The statements of rows. */
export const rowRefs = ({ rows }: Rows): GraphicRef[] => rows.map(({ statement }, i) => ({ ref: statement, at: ['rows', i, 'statement'], in: ['statements'] }));

/** A statement without a number has no place on an axis. */
export function withoutNumber(refs: readonly string[], statement: (ref: string) => Statement | undefined): Fault[] {
  return refs.filter((ref) => statement(ref)?.value === null).map((ref) => ({ ...ISSUE.notDrawn, found: ref }));
}

/** Rows on one scale have one unit. */
export function oneUnit({ rows }: Rows, statement: (ref: string) => Statement | undefined): Fault[] {
  const refs = rows.map((r) => r.statement);
  const units = new Set(refs.flatMap((ref) => statement(ref)?.unit ?? []));
  const mixed = units.size > 1 ? [{ ...ISSUE.mixedUnits, found: [...units] }] : [];
  return [...withoutNumber(refs, statement), ...mixed];
}
