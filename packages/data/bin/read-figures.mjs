// Reads the figures of the common shelf from disk, and checks them, for the build. Paths are relative to the package.
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as v from 'valibot';
import { pathWords, quote } from '../dist/text/issue.js';
import { bothOf, ISSUE } from '../dist/words/issue-words.js';
import { MunicipalIndicatorsSchema, MunicipalitySchema } from '../dist/figures/municipality.js';
import { ExpectedTablesSchema } from '../dist/figures/measures.js';
import { RevisionsSchema } from '../dist/figures/revisions.js';
import { IndicatorSchema } from '../dist/model/indicator.js';

export const root = fileURLToPath(new URL('..', import.meta.url));

const json = (file) => JSON.parse(readFileSync(join(root, file), 'utf8'));

/** A value held to a schema, with every issue. */
function held(schema, value, file, issues) {
  const result = v.safeParse(schema, value);
  if (result.success) return [result.output];
  for (const issue of result.issues) {
    const path = pathWords((issue.path ?? []).map((p) => p.key));
    issues.push({ file, path, found: quote(issue.input), ...ISSUE.shape(bothOf(issue.message)) });
  }
  return [];
}

/** The JSON files of a folder, each held to a schema. */
function readAll(folder, schema, issues) {
  const files = readdirSync(join(root, folder)).filter((name) => name.endsWith('.json'));
  return files.toSorted().flatMap((name) => held(schema, json(`${folder}/${name}`), `${folder}/${name}`, issues));
}

/**
 * National indicators by id, what municipalities share, figures of municipalities, and what is wrong with them.
 * @returns {import('../src/folder/build-study.js').Shelf & { issues: import('../src/check/issue.js').Issue[] }}
 */
export function readFigures() {
  const issues = [];
  const indicators = new Map(readAll('figures/national', IndicatorSchema, issues).map((i) => [i.id, i]));
  const municipalities = readAll('figures/municipalities', MunicipalitySchema, issues);
  const shared = held(MunicipalIndicatorsSchema, json('figures/municipal-indicators.json'), 'figures/municipal-indicators.json', issues)[0];
  const { revisions } = held(RevisionsSchema, json('figures/revisions.json'), 'figures/revisions.json', issues)[0];
  held(ExpectedTablesSchema, json('figures/measures.json'), 'figures/measures.json', issues);
  return { indicators, shared, municipalities, revisions, issues };
}
