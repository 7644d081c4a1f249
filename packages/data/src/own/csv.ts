import { dsvFormat } from 'd3-dsv';
import { writtenNumber } from './written-number.js';
import { writtenStatus } from './written-status.js';

/** Longest line above the figures that is looked at, characters. */
const LONGEST = 1000;

/**
 * Reads own figures from CSV: lines `# title: …`, `# unit: …`, `# source: …` (also `table`, `url`, `retrieved`, `licence`,
 * `example`), then a header `period,value,status` (or `periode;waarde;status`) and a row a period. Other columns are passed over.
 *
 * With `;` between cells numbers are read as Dutch ("8,3"), with `,` as English ("8.3"), as spreadsheets save them; see
 * `writtenNumber`. What cannot be read is kept as text, so that the check names it: a value that is no number, a status that is
 * not known, and the whole row where its cells are not those of the header (a comma inside a number, a quote that is not closed,
 * a file that was cut off). Without a column for period or value, or with one twice, there are no `observations`.
 * Gives plain data for `readSeries`; never throws.
 */
export function csvToData(text: string): unknown {
  const lines = text.replace(/^\ufeff/, '').split(/\r\n|\r|\n/);
  const head = headOf(lines.filter((l) => l.startsWith('#')));
  const body = lines.filter((l) => !l.startsWith('#') && l.trim() !== '').join('\n');
  const delimiter = (body.split('\n', 1)[0] ?? '').includes(';') ? ';' : ',';
  const [header = [], ...rows] = dsvFormat(delimiter).parseRows(body);
  const column = (...names: string[]): number => {
    const found = header.flatMap((h, i) => (names.includes(h.trim().toLowerCase()) ? [i] : []));
    return found.length > 1 ? NaN : (found[0] ?? -1);
  };
  const [period, value, status] = [column('period', 'periode', 'jaar', 'year'), column('value', 'waarde'), column('status')];
  const cutOff = !/[\r\n]$/.test(text);
  const publisher = head.get('source') ?? head.get('bron');

  return {
    ...(head.has('version') ? { version: Number(head.get('version')) } : {}),
    title: head.get('title') ?? head.get('titel'),
    unit: head.get('unit') ?? head.get('eenheid'),
    ...(publisher ? { source: { publisher, ...picked(head, 'table', 'url', 'retrieved', 'licence') } } : {}),
    ...(/^(ja|yes|true)$/i.test(head.get('example') ?? head.get('voorbeeld') ?? '') ? { example: true } : {}),
    observations:
      period >= 0 && value >= 0 && !Number.isNaN(status)
        ? rows.map((row, i) => {
            // Some spreadsheets leave out empty cells at the end of a row; only the last row of a file can have been cut off.
            const short = row.length <= Math.max(period, value) || (cutOff && i === rows.length - 1 && row.length < header.length);
            const broken = short || row.slice(header.length).some((c) => c.trim() !== '') || row.some((c) => c.includes('\n'));
            const written = writtenNumber(row[value] ?? '', delimiter === ';' ? 'nl' : 'en');
            const sure = writtenStatus(row[status] ?? '');
            return {
              period: row[period]?.trim(),
              value: broken ? row.join(delimiter) : typeof written === 'string' ? row[value] : written.value,
              status: sure === 'definitive' && typeof written !== 'string' && written.provisional ? 'provisional' : (sure ?? row[status]),
            };
          })
        : undefined,
  };
}

/** What the lines above the figures say, by key. A key that stands there twice has both texts: a source is never lost. */
function headOf(lines: readonly string[]): ReadonlyMap<string, string> {
  const head = new Map<string, string>();
  for (const line of lines) {
    const [, key = '', said = ''] = /^#([^:]*):?(.*)$/.exec(line.slice(0, LONGEST)) ?? [];
    const name = key.trim().toLowerCase();
    // A spreadsheet fills short rows with separators.
    const text = said.replace(/[;,\s]+$/, '').trim();
    if (text) head.set(name, head.has(name) ? `${head.get(name)}; ${text}` : text);
  }
  return head;
}

/** The entries of a map under these keys, as an object. */
function picked(map: ReadonlyMap<string, string>, ...keys: string[]): Record<string, string> {
  return Object.fromEntries(keys.flatMap((key) => (map.get(key) ? [[key, map.get(key)!]] : [])));
}
