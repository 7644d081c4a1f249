/**
 * What the tables beside a page are, for programs: `csv-metadata.json`, as CSV on the Web asks for.
 *
 * @source https://www.w3.org/TR/tabular-metadata/
 */
import type { Language } from '@trendbeeld/data';
import type { IndicatorSource } from '@trendbeeld/data/figures';
import { STATEMENT_COLUMNS } from '../words/csv-words.js';
import { DIALECT } from './csv.js';
import type { Field, GraphicTable } from './graphic-tables.js';
import type { Credit } from './credit.js';
import { sourceText } from './credit.js';

/** A file with its table. */
export interface NamedTable {
  /** "figures.csv". */
  readonly file: string;
  readonly table: GraphicTable;
}

const NUMBERS = new Set<string>(['value', 'low', 'high']);

/** The description of the tables of a page. @param statements whether `statements.csv` is there. */
export function description(tables: readonly NamedTable[], statements: boolean, credit: Credit): string {
  const { language } = credit;
  const { delimiter, decimal } = DIALECT[language];
  const datatype = { base: 'decimal', format: { decimalChar: decimal } };
  const about = {
    'dc:title': credit.title,
    'dc:creator': 'Trendbeeld',
    'dc:identifier': credit.address || undefined,
    'dc:bibliographicCitation': credit.cite,
    'dc:license': credit.licence || undefined,
    'dc:rights': credit.condition,
    'dc:language': language,
  };
  return `${JSON.stringify({
    '@context': ['http://www.w3.org/ns/csvw', { '@language': language }],
    ...about,
    dialect: { delimiter, encoding: 'utf-8', header: true, lineTerminators: ['\r\n'] },
    tables: [
      ...tables.map(({ file, table }) => ({
        url: file,
        'dc:title': table.title,
        'dc:source': table.sources.length > 0 ? table.sources.map((source) => sourceOf(source, language)) : credit.study,
        ...(table.notes.length > 0 ? { notes: table.notes } : {}),
        tableSchema: { columns: table.fields.map((field) => columnOf(field, datatype)), primaryKey: table.fields[0]!.name },
      })),
      ...(statements
        ? [
            {
              url: 'statements.csv',
              'dc:title': credit.words.statements,
              'dc:source': credit.study,
              tableSchema: {
                columns: STATEMENT_COLUMNS.map((name) => ({ name, titles: credit.columns[name], datatype: NUMBERS.has(name) ? datatype : 'string' })),
                primaryKey: 'id',
              },
            },
          ]
        : []),
    ],
  })}\n`;
}

const columnOf = ({ name, title, kind, unit, description: text }: Field, datatype: object): object => ({
  name,
  titles: title,
  datatype: kind === 'number' ? datatype : 'string',
  ...(unit ? { 'schema:unitText': unit } : {}),
  ...(text ? { 'dc:description': text } : {}),
});

const sourceOf = (source: IndicatorSource, language: Language): object => ({
  'dc:title': sourceText(source, language),
  'dc:publisher': source.publisher,
  'dc:license': source.licence,
  ...(source.url ? { 'schema:url': source.url } : {}),
  ...(source.modified ? { 'dc:modified': source.modified } : {}),
  ...(source.retrieved ? { 'schema:dateRead': source.retrieved } : {}),
});
