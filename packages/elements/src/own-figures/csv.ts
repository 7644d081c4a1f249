import { dsvFormat } from 'd3-dsv';
import { parseNumber } from './parse-number.js';

/**
 * Reads own figures from CSV: lines `# title: …`, `# unit: …`, `# source: …` (also `table`, `url`, `retrieved`, `licence`,
 * `example`), then a header `period,value,status` (or `periode;waarde;status`) and a row a period.
 *
 * With `;` between cells numbers are read as Dutch ("8,3"), with `,` as English ("8.3"). A value that is no number is kept as
 * text, so that the check names it. Gives plain data for `readSeries`; never throws.
 */
export function csvToData(text: string): unknown {
  const lines = text.replace(/^\ufeff/, '').split(/\r\n|\r|\n/);
  const head = new Map(
    lines
      .filter((l) => l.startsWith('#'))
      .map((l): [string, string] => {
        const [key = '', ...rest] = l.slice(1).split(':');
        // A spreadsheet fills short rows with separators.
        return [
          key.trim().toLowerCase(),
          rest
            .join(':')
            .replace(/[;,\s]+$/, '')
            .trim(),
        ];
      }),
  );
  const body = lines.filter((l) => !l.startsWith('#') && l.trim() !== '').join('\n');
  const delimiter = (body.split('\n')[0] ?? '').includes(';') ? ';' : ',';
  const [header = [], ...rows] = dsvFormat(delimiter).parseRows(body);
  const column = (...names: string[]): number => header.findIndex((h) => names.includes(h.trim().toLowerCase()));
  const [period, value, status] = [column('period', 'periode', 'jaar', 'year'), column('value', 'waarde'), column('status')];
  const publisher = head.get('source') ?? head.get('bron');

  return {
    title: head.get('title') ?? head.get('titel'),
    unit: head.get('unit') ?? head.get('eenheid'),
    ...(publisher ? { source: { publisher, ...picked(head, 'table', 'url', 'retrieved', 'licence') } } : {}),
    ...(/^(ja|yes|true)$/i.test(head.get('example') ?? head.get('voorbeeld') ?? '') ? { example: true } : {}),
    observations: rows.map((row) => {
      const written = parseNumber(row[value] ?? '', delimiter === ';' ? 'nl' : 'en');
      const said = row[status]?.trim().toLowerCase() ?? '';
      return {
        period: row[period]?.trim(),
        value: written ? written.value : row[value],
        status: /^(voorlopig|provisional)$/.test(said) ? 'provisional' : /^(definitief|definitive|)$/.test(said) ? (written?.status ?? 'definitive') : said,
      };
    }),
  };
}

/** The entries of a map under these keys, as an object. */
function picked(map: ReadonlyMap<string, string>, ...keys: string[]): Record<string, string> {
  return Object.fromEntries(keys.flatMap((key) => (map.get(key) ? [[key, map.get(key)!]] : [])));
}
