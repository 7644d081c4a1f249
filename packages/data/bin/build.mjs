// Builds what the compiler does not: the common shelf of figures as it ships, and the JSON Schemas.
// Stops with every issue listed when a figure is wrong: data without a source does not build.
import { mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { toJsonSchema } from '@valibot/to-json-schema';
import { formatIssues } from '../dist/text/issue.js';
import { FILE_VERSION } from '../dist/model/file-version.js';
import { comparisons, ComparisonSchema } from '../dist/figures/comparison.js';
import { MapShapesSchema } from '../dist/figures/map-shapes.js';
import { ExpectedTablesSchema } from '../dist/figures/measures.js';
import { MunicipalIndicatorsSchema, MunicipalitySchema } from '../dist/figures/municipality.js';
import { RegisterSchema } from '../dist/figures/register.js';
import { lapsedCodes } from '../dist/figures/territory.js';
import { RevisionsSchema } from '../dist/figures/revisions.js';
import { explain } from '../dist/folder/explained.js';
import * as files from '../dist/folder/file-schemas.js';
import { IndicatorSchema } from '../dist/model/indicator.js';
import { OutcomesSchema } from '../dist/model/outcome.js';
import { RelationSchema } from '../dist/model/relation.js';
import { SeriesSchema } from '../dist/model/series.js';
import * as statement from '../dist/model/statement.js';
import { DomainSchema, StudyContentSchema } from '../dist/model/study.js';
import { TrendSchema } from '../dist/model/trend.js';
import { readFigures, root } from './read-figures.mjs';

const dist = join(root, 'dist');
const write = (path, text) => {
  mkdirSync(dirname(join(dist, path)), { recursive: true });
  writeFileSync(join(dist, path), text);
};
const json = (value) => `${JSON.stringify(value)}\n`;

const figures = readFigures();
if (figures.issues.length > 0) {
  console.error(`${formatIssues(figures.issues)}\n\n${figures.issues.length} issues: the figures are not built.`);
  process.exit(1);
}
/** What a script loads of a municipality: it says of which version it is. */
const LOADED = /^(?:municipalities\/|municipal-indicators)/;
const versioned = (content) => json({ version: FILE_VERSION, ...content });
for (const folder of ['indicators', 'comparisons', 'schema', 'municipalities']) rmSync(join(dist, folder), { recursive: true, force: true });
for (const comparison of comparisons(figures.shared, figures.municipalities)) write(`comparisons/${comparison.id}.json`, versioned(comparison));
for (const indicator of figures.indicators.values()) write(`indicators/${indicator.id}.json`, json(indicator));
// The figures of municipalities ship as they are, without white space: one small file each, loaded on demand.
for (const name of [
  'municipal-indicators.json',
  'municipalities-register.json',
  'revisions.json',
  'measures.json',
  'map.json',
  ...readdirSync(join(root, 'figures/municipalities')).map((file) => `municipalities/${file}`),
]) {
  const content = JSON.parse(readFileSync(join(root, 'figures', name), 'utf8'));
  write(name, LOADED.test(name) ? versioned(content) : json(content));
}

// Codes that lapsed lead to the municipality of today; asked for only where there is no file of a code.
const register = JSON.parse(readFileSync(join(root, 'figures/municipalities-register.json'), 'utf8'));
write('municipality-successors.json', json(Object.fromEntries(lapsedCodes(register))));

// For a list to choose from: codes with names, in the order of the alphabet.
const names = figures.municipalities.map(({ code, name }) => [code, name]);
write('municipality-names.json', json(names.toSorted(([, a], [, b]) => a.localeCompare(b, 'nl', { ignorePunctuation: true }))));

/** JSON Schemas by name: of `study.json` and its parts, of figures, and of the files of a study's folder. */
const schemas = {
  study: StudyContentSchema,
  trend: TrendSchema,
  statement: statement.StatementSchema,
  direction: statement.DirectionSchema,
  relation: RelationSchema,
  list: statement.ListSchema,
  caution: statement.CautionSchema,
  domain: DomainSchema,
  term: statement.TermSchema,
  series: SeriesSchema,
  indicator: IndicatorSchema,
  outcomes: OutcomesSchema,
  municipality: MunicipalitySchema,
  'municipal-indicators': MunicipalIndicatorsSchema,
  'municipalities-register': RegisterSchema,
  revisions: RevisionsSchema,
  measures: ExpectedTablesSchema,
  comparison: ComparisonSchema,
  map: MapShapesSchema,
  'study-file': files.StudyFileSchema,
  'trend-file': files.TrendFileSchema,
  'relations-file': files.RelationsFileSchema,
  'terms-file': files.TermsFileSchema,
  'outcomes-file': files.OutcomesFileSchema,
  'without-outcome-file': files.UnansweredFileSchema,
  'figure-file': files.FigureFileSchema,
};
for (const [name, schema] of Object.entries(schemas)) {
  const generated = toJsonSchema(schema, { errorMode: 'ignore', typeMode: 'input' });
  // The files of a study are written by hand: an editor explains each field of them.
  const silent = name.endsWith('-file') ? explain(generated, name.slice(0, -'-file'.length)) : [];
  if (silent.length > 0) throw new Error(`fields without an explanation (folder/explained.ts): ${silent.join(', ')}`);
  write(`schema/${name}.json`, `${JSON.stringify({ ...generated, title: `Trendbeeld: ${name}` }, null, 2)}\n`);
}
console.log(`data: ${figures.indicators.size} indicators, ${figures.municipalities.length} municipalities, ${Object.keys(schemas).length} schemas`);
