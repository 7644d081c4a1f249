/** An approval: who found a sheet good, and what it held then. A small file in the folder of a study; see docs/decisions/0029. */
import * as v from 'valibot';
import { SHAPE } from '../words/shape-words.js';
import { filled } from './text.js';

/** What a sheet is of: a trend or a domain by its name, or the study itself: "trends/woningbouw", "domains/wonen", "study". */
export const REVIEWED = /^(?:(?:trends|domains)\/[a-z0-9]+(?:-[a-z0-9]+)*|study)$/;

const fingerprint = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/, SHAPE.approval));
const day = v.pipe(v.string(SHAPE.day), v.regex(/^\d{4}-\d{2}-\d{2}$/, SHAPE.day));
const signed = { by: v.pipe(filled, v.maxLength(120, SHAPE.approvedBy)), on: day };

/** A table as it was read: its caption, the heads of its columns, and its rows as texts. */
export const SeenTableSchema = v.strictObject({ caption: v.string(), head: v.array(v.string()), rows: v.array(v.array(v.string())) });
/** A table as a reader sees it. */
export type SeenTable = v.InferOutput<typeof SeenTableSchema>;

/** `approvals/<language>/trends/<name>.json`, `…/domains/<name>.json` or `…/study.json`. */
export const ApprovalSchema = v.strictObject({
  version: v.literal(1, SHAPE.approval),
  /** What was approved; see {@link REVIEWED}. */
  of: v.pipe(v.string(), v.regex(REVIEWED, SHAPE.approval)),
  language: v.picklist(['nl', 'en']),
  /** Name of the person who approved, and the day. */
  ...signed,
  /** Who approved it before, the latest first. */
  before: v.optional(v.array(v.strictObject(signed)), []),
  /** SHA-256 of what a reader sees, by part. */
  seen: v.strictObject({ texts: fingerprint, figures: fingerprint, pictures: fingerprint }),
  /** The texts, in order, to show what has changed since. */
  texts: v.array(v.string()),
  tables: v.array(SeenTableSchema),
  /** The picture (SVG, packed with deflate, in hexadecimal digits). */
  picture: v.pipe(v.string(), v.regex(/^[0-9a-f]*$/, SHAPE.approval)),
});
/** An approval. */
export type Approval = v.InferOutput<typeof ApprovalSchema>;

/** The name under which an approval is kept: "nl/trends/woningbouw". Its file is `approvals/<this>.json`. */
export const approvalName = ({ language, of }: Pick<Approval, 'language' | 'of'>): string => `${language}/${of}`;
