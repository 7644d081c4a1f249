/** What a study said, as a table: a row a statement or direction, with its place. */
import { placeWords } from '@trendbeeld/cards';
import { CERTAINTY, placesOf, unitWords, type Language, type Qualifier, type Statement, type Study, type TrendEntry } from '@trendbeeld/data';
import { CSV_WORDS, STATEMENT_COLUMNS, type StatementColumn } from '../words/csv-words.js';
import type { Cell } from './graphic-tables.js';
import type { PageFigures } from './page-figures.js';
import { scopeName } from './scope-name.js';

/** A row: what is not named stays empty. */
type Row = { readonly [C in StatementColumn]?: Cell | undefined };

const sure = (certainty: readonly Qualifier[], language: Language): string => certainty.map((q) => CERTAINTY[q].word[language]).join('; ');

/** The statements and directions of a page as rows, the first with the names of the columns. Only that one where there are none. */
export function statementRows(
  study: Study,
  { statements, directions }: Pick<PageFigures, 'statements' | 'directions'>,
  language: Language,
): readonly (readonly Cell[])[] {
  const { columns } = CSV_WORDS[language];
  const rows: readonly Row[] = [...statements.map((s) => statementRow(study, s, language)), ...directions.map((d) => directionRow(study, d, language))];
  return [STATEMENT_COLUMNS.map((column) => columns[column]), ...rows.map((row) => STATEMENT_COLUMNS.map((column) => row[column] ?? null))];
}

/** The study as a source, with the places that an entry names. */
function studySource({ source, places }: Study, entry: Pick<Statement, 'places'>, language: Language): Row {
  const { publisher, title, published, condition, address } = source;
  const found = placesOf(entry, places);
  const url = found.find((p) => p.address !== undefined)?.address ?? address;
  const where = found.map((place) => placeWords(place, places, language));
  return { publisher, table: [`«${title}» (${published})`, ...where].join('; '), licence: condition[language], url };
}

function statementRow(study: Study, s: Statement, language: Language): Row {
  const words = CSV_WORDS[language];
  const { low, high } = s.value ?? { low: null, high: null };
  return {
    kind: words.kinds.statement,
    id: s.ref,
    subject: s.subject[language],
    region: scopeName(study, s.scope, language),
    period: s.period.words[language],
    value: low === high ? low : null,
    low,
    high,
    unit: s.unit && unitWords(s.unit, language, study.source.units).name,
    certainty: [sure(s.certainty, language), s.saidBy && `${words.accordingTo} ${s.saidBy[language]}`].filter(Boolean).join('; '),
    text: s.text[language],
    ...studySource(study, s, language),
  };
}

function directionRow(study: Study, d: TrendEntry['directions'][number], language: Language): Row {
  const subject = d.movements.map((m) => m.subject[language]).join('; ');
  return {
    kind: CSV_WORDS[language].kinds.direction,
    id: d.ref,
    subject,
    certainty: sure(d.certainty, language),
    text: d.text[language],
    ...studySource(study, d, language),
  };
}
