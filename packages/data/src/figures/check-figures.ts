import * as v from 'valibot';
import { quote, type Issue } from '../text/issue.js';
import { IndicatorSchema } from '../model/indicator.js';
import { SeriesSchema } from '../model/series.js';
import { MapShapesSchema } from './map-shapes.js';
import { ExpectedTablesSchema } from './measures.js';
import { MunicipalIndicatorsSchema, MunicipalitySchema } from './municipality.js';
import { RegisterSchema } from './register.js';
import { RevisionsSchema } from './revisions.js';
import { bothOf, ISSUE } from '../words/issue-words.js';

/** What a file of figures can be, told by the properties that only it has; the first that fits is what it is held to. */
const KINDS: readonly { readonly kind: string; readonly has: readonly string[]; readonly schema: v.GenericSchema }[] = [
  { kind: 'register', has: ['municipalities', 'moves'], schema: RegisterSchema },
  { kind: 'map', has: ['viewBox', 'shapes'], schema: MapShapesSchema },
  { kind: 'municipality', has: ['code', 'series'], schema: MunicipalitySchema },
  { kind: 'municipal indicators', has: ['indicators'], schema: MunicipalIndicatorsSchema },
  { kind: 'indicator', has: ['region', 'observations'], schema: IndicatorSchema },
  { kind: 'measures', has: ['tables'], schema: ExpectedTablesSchema },
  { kind: 'revisions', has: ['revisions'], schema: RevisionsSchema },
  { kind: 'own figures', has: ['observations'], schema: SeriesSchema },
];

/** What a parsed file of figures is; null when it is none of them. */
export function figureKind(value: unknown): string | null {
  return kindOf(value)?.kind ?? null;
}

function kindOf(value: unknown): (typeof KINDS)[number] | undefined {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
  return KINDS.find(({ has }) => has.every((name) => Object.hasOwn(value, name)));
}

/** Checks a file of figures of any kind: **all** issues, not the first. Never throws. */
export function checkFigures(file: string, value: unknown): Issue[] {
  const found = kindOf(value);
  if (!found) {
    const kinds = KINDS.map(({ kind, has }) => `${kind} (${has.join(', ')})`).join('; ');
    return [{ file, path: '', found: quote(value), ...ISSUE.unknownKind(kinds) }];
  }
  const result = v.safeParse(found.schema, value);
  if (result.success) return found.kind === 'municipality' ? nameIssues(file, value) : [];
  return result.issues.map((i) => ({ file, path: v.getDotPath(i) ?? '', found: quote(i.input), ...ISSUE.invalidFile(found.kind, bothOf(i.message)) }));
}

/** A file of a municipality is named after its code. */
function nameIssues(file: string, value: unknown): Issue[] {
  const { code } = value as { readonly code: string };
  const name = /(GM\d{4})\.json$/.exec(file)?.[1];
  if (name === undefined || name === code) return [];
  return [{ file, path: 'code', found: quote(code), ...ISSUE.wrongName(name) }];
}
