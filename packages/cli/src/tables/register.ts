import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createRegister, type BoundaryChange, type Register, type RegisterRow } from '@trendbeeld/data/figures';
import { UsageError } from '../errors.js';
import { csvRows, type CsvRow } from './csv.js';

const FILES = { rows: 'gemeenten/gemeenten-register-afgeleid.csv', moves: 'gemeenten/grenswijzigingen-afgeleid.csv' } as const;

const SOURCE: Register['source'] = {
  publisher: 'CBS',
  table: '03759ned',
  tableTitle: 'Bevolking op 1 januari en gemiddeld; geslacht, leeftijd en regio',
  retrieved: '2026-07-02',
  licence: 'https://creativecommons.org/licenses/by/4.0/',
  note: {
    nl: 'Gemaakt uit de toelichtingen bij de regio’s van deze tabel, stand van 23 juni 2026. 36 van de 2.835 regels misten een getal en zijn weggelaten.',
    en: 'Made from the notes beside the regions of this table, as of 23 June 2026. 36 of 2,835 lines lacked a number and were left out.',
  },
};

/**
 * The register of municipalities from a recorded folder, made from two derived CSV files.
 *
 * @throws UsageError when the files are not there.
 */
export function recordedRegister(folder: string): Register {
  const [rowsFile, movesFile] = [join(folder, FILES.rows), join(folder, FILES.moves)];
  if (!existsSync(rowsFile) || !existsSync(movesFile))
    throw new UsageError(`--from: missing register: ${JSON.stringify(join(folder, 'gemeenten'))}. Expected ${FILES.rows} and ${FILES.moves}.`);
  const moves = csvRows(readFileSync(movesFile, 'utf8'), FILES.moves);
  const rows = csvRows(readFileSync(rowsFile, 'utf8'), FILES.rows).map((r) => registerRow(r, moves));
  return createRegister(SOURCE, rows, distinctMoves(moves));
}

function registerRow(r: CsvRow, moves: readonly CsvRow[]): RegisterRow {
  const code = r.text('gemeentecode');
  const begin = /^(\d{2})-(\d{2})-(\d{4})$/.exec(r.text('begindatum_tekst'));
  // The movement that made the municipality tells its first day; the text beside it is missing for some, and a year off for GM1942.
  const made = moves.find((m) => m.text('gemeentecode') === code && m.text('soort') === 'Ontstaan')?.text('datum');
  const province = r.text('provinciecode');
  return {
    code,
    name: r.text('titel').replace(/ \(gemeente\)$/, ''),
    province: province ? { code: province, name: r.text('provincie').replace(/ \(PV\)$/, '') } : null,
    from: made ?? (begin ? `${begin[3]}-${begin[2]}-${begin[1]}` : null),
    to: r.text('vervallen_per') || null,
    renamedTo: r.text('hernoemd_naar_code') || null,
  };
}

/**
 * Each movement once. The files have most of them twice, from either side; two movements on one day between the same two
 * municipalities in the same direction are added up. Where the sides differ, that of the giver is used.
 */
function distinctMoves(rows: readonly CsvRow[]): BoundaryChange[] {
  const sides = { naar: new Map<string, BoundaryChange>(), van: new Map<string, BoundaryChange>() };
  for (const r of rows) {
    const given = r.text('richting') === 'naar';
    const [own, other] = [r.text('gemeentecode'), r.text('andere_gemeentecode')];
    const move: BoundaryChange = { date: r.text('datum'), from: given ? own : other, to: given ? other : own, inhabitants: r.number('inwoners') ?? 0 };
    const key = `${move.date} ${move.from} ${move.to}`;
    const side = given ? sides.naar : sides.van;
    const known = side.get(key);
    side.set(key, known ? { ...move, inhabitants: (known.inhabitants ?? 0) + (move.inhabitants ?? 0) } : move);
  }
  return [...new Map([...sides.van, ...sides.naar]).values()];
}
