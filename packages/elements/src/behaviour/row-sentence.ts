import { withUnit } from '@trendbeeld/cards/card';

/** The text of an element on one line. */
export const textOf = (element: Element | null | undefined): string => (element?.textContent ?? '').replace(/\s+/g, ' ').trim();

/**
 * A row of a table as one sentence, with units: "2020: 8,2 % van de beroepsbevolking, voorlopig". Empty cells are left out; a
 * unit stands only behind a number, so a missing value stays "geen gegevens".
 *
 * The first cell is what the row is about; with more columns of text before the number, all of these are, each behind its head:
 * "Van Fysiek naar Economie: 4". With more than one column of numbers each number follows its head:
 * "70 tot 80 jaar. 2020: 1,19 miljoen mensen; 2023: 1,71 miljoen mensen".
 *
 * Where all values of the table are equally sure, that stands behind: "2020: 29,4 % van de werkenden, definitief".
 *
 * Where a row reads on from its value, that comes first: "250.000 voltijdbanen erbij in tien jaar, gemeten".
 *
 * @param missing what is said of a row without any content.
 */
export function rowSentence(row: HTMLTableRowElement, missing: string): string {
  const table = row.closest('table');
  const heads = [...(table?.tHead?.rows[0]?.cells ?? [])];
  const language = row.closest('[lang]')?.getAttribute('lang') ?? '';
  const cells = [...row.cells].map((cell, i) => {
    const text = textOf(cell);
    return /\d/.test(text) ? withUnit(text, heads[i]?.dataset['unit'] ?? '', language) : text;
  });
  // A missing value is not sure either.
  const sure = cells.slice(1).some((text) => /\d/.test(text)) ? table?.dataset['certainty'] : '';
  if (table?.dataset['valueFirst'] !== undefined) {
    const [what = '', value = '', ...rest] = cells;
    return [`${value} ${what}`.trim(), ...rest, sure].filter(Boolean).join(', ') || missing;
  }
  const numbers = heads.flatMap((h, i) => (h.classList.contains('tb-number') ? [i] : []));
  if (numbers.length > 1) {
    const facts = cells.flatMap((text, i) => (i === 0 || !text ? [] : [numbers.includes(i) ? `${textOf(heads[i])}: ${text}` : text]));
    return `${cells[0] ?? ''}. ${[...facts, sure].filter(Boolean).join('; ') || missing}`;
  }
  const about = Math.max(1, numbers[0] ?? 1);
  const named = cells.slice(0, about).map((text, i) => (about > 1 ? `${lower(textOf(heads[i]), i)} ${text}` : text));
  return `${named.join(' ')}: ${[...cells.slice(about), sure].filter(Boolean).join(', ') || missing}`;
}

/** A head within a sentence: only the first keeps its capital. */
const lower = (head: string, place: number): string => (place === 0 ? head : `${head.charAt(0).toLowerCase()}${head.slice(1)}`);
