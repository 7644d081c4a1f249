import * as v from 'valibot';
import {
  CautionSchema,
  DirectionSchema,
  DomainSchema,
  HeadingSchema,
  ListSchema,
  RelationSchema,
  StatementSchema,
  StudySourceSchema,
  TermSchema,
  TrendSchema,
  type Study,
} from '../model/content.js';
import { checkLinks } from './check-links.js';
import { checkSense } from './check-sense.js';
import { quote, type Issue } from './issue.js';
import type { Located } from './places.js';

/** A content file as it was read: its path and the parsed JSON. */
export interface ContentFile {
  /** Path relative to the package, with forward slashes: `content/trends/economie.json`. */
  readonly path: string;
  readonly value: unknown;
}

/** Which schema a content folder or file is held to, and the part of the study that it fills. */
const PARTS = {
  headings: HeadingSchema,
  domains: DomainSchema,
  trends: TrendSchema,
  statements: StatementSchema,
  directions: DirectionSchema,
  relations: RelationSchema,
  lists: ListSchema,
  cautions: CautionSchema,
  terms: TermSchema,
} as const;

const isPart = (name: string): name is keyof typeof PARTS => Object.hasOwn(PARTS, name);

/**
 * Brings content files together to the study and checks it: shape (valibot), then links between entries, then
 * sense (units, bounds against qualifiers, lengths of texts).
 *
 * Never throws; **all** issues are listed, not the first. `study` is null when an entry has the wrong shape.
 */
export function checkStudy(files: readonly ContentFile[]): { readonly study: Study | null; readonly issues: readonly Issue[] } {
  const issues: Issue[] = [];
  const places = new Map<object, Located>();
  const parts: Record<string, unknown[]> = Object.fromEntries(Object.keys(PARTS).map((name) => [name, []]));
  let source: unknown;

  for (const { path: file, value } of files) {
    const part = file.replace(/^content\//, '').replace(/[/.].*$/, '');
    if (part === 'source') {
      source = shaped(StudySourceSchema, value, { file, path: '' }, issues);
    } else if (!isPart(part)) {
      issues.push({ file, path: '', what: 'unknown content file', found: quote(part), expected: `Expected one of: source, ${Object.keys(PARTS).join(', ')}.` });
    } else if (!Array.isArray(value)) {
      issues.push({ file, path: '', what: 'invalid content', found: quote(value), expected: 'Expected a list of entries.' });
    } else {
      value.forEach((entry: unknown, index) => {
        const place = { file, path: `[${index}]` };
        const good = shaped(PARTS[part], entry, place, issues);
        if (good === undefined) return;
        places.set(good, place);
        parts[part]!.push(good);
      });
    }
  }
  if (source === undefined) {
    issues.push({
      file: 'content/source.json',
      path: '',
      what: 'missing source',
      found: 'nothing',
      expected: 'Expected the study itself: content without a source does not build.',
    });
  }
  const shapeFailed = issues.length > 0;
  const study = { source, ...parts } as unknown as Study;
  study.domains.sort((a, b) => a.chapter - b.chapter);
  for (const list of [study.trends, study.statements, study.directions, study.relations, study.lists, study.cautions]) {
    sortByRef(list);
  }
  issues.push(...checkLinks(study, places), ...checkSense(study, places));
  return { study: shapeFailed ? null : study, issues };
}

/** The entry when it has the shape, else undefined with an issue for each thing that is wrong. */
function shaped<S extends v.GenericSchema>(schema: S, value: unknown, place: Located, issues: Issue[]): v.InferOutput<S> | undefined {
  const result = v.safeParse(schema, value);
  if (result.success) return result.output;
  for (const issue of result.issues) {
    const path = issue.path?.map((p) => (typeof p.key === 'number' ? `[${p.key}]` : `.${String(p.key)}`)).join('') ?? '';
    issues.push({
      file: place.file,
      path: place.path + path,
      what: 'wrong shape',
      found: quote(issue.input),
      expected: issue.message.startsWith('Expected') ? issue.message : `Expected ${issue.expected ?? issue.message}.`,
    });
  }
  return undefined;
}

/** Sorts in the order of the inventory: letters first, then numbers as numbers (T2.10 after T2.9). */
function sortByRef(entries: { ref: string }[]): void {
  entries.sort((a, b) => a.ref.localeCompare(b.ref, 'en', { numeric: true }));
}
