// How a case is written. Cases run in Node (what is served) and in the browser (what is expected), so they use neither's own modules.

/** @typedef {{ rows: string[], title?: string, text?: string[] }} Drawn cells of each row of the table, joined by " | "; texts that stand in the drawing */
/** @typedef {{ code: string, sentence: string, or?: Refused | Drawn }} Refused the sentence that a reader sees, beside what stood in the tag; what some browsers come to instead */
/**
 * @typedef {object} HostileCase
 * @property {string} id unique in its group; part of addresses
 * @property {string} what what is hostile about it
 * @property {Drawn | Refused} expect
 * @property {string} [file] name of the file that the card loads; the last part of its address
 * @property {() => string | Uint8Array} [body] content of that file
 * @property {number} [status] default: 200
 * @property {Record<string, string>} [headers] default: the content type that belongs to the name
 * @property {string} [fault] what the server does instead; see faults.mjs
 * @property {string} [html] the card itself, where it is more than a `src`
 */

/** Healthy own figures; cases change one thing in them. */
export const HEALTHY = {
  title: 'Fietsers over de brug',
  unit: 'fietsers per dag',
  source: { publisher: 'Telpunt Voorbeeld' },
  observations: [
    { period: 2021, value: 3980.5 },
    { period: 2022, value: 4720 },
    { period: 2023, value: 4905, status: 'provisional' },
  ],
};

/** Rows of the table of {@link HEALTHY}. */
export const HEALTHY_ROWS = ['2021 | 3.980,5 | definitief', '2022 | 4.720,0 | definitief', '2023 | 4.905,0 | voorlopig'];

/** @returns {Drawn} */
export const drawn = (rows = HEALTHY_ROWS, more = {}) => ({ rows, ...more });
/** @returns {Refused} own figures that were read and are wrong */
export const wrong = (details) => ({ code: 'wrong-content', sentence: `Er klopt iets niet in de cijfers: ${details}${/[.?]$/.test(details) ? '' : '.'}` });
/** What to do about a cell that is no number; about a file that stops; about a file without a table. */
export const NUMBER = '. Schrijf een getal als 1234,5, of laat de cel leeg';
export const BROKEN = 'houdt op in het midden, of er is een aanhalingsteken te veel. Sla het bestand opnieuw op';
export const NO_TABLE =
  'er is geen tabel met perioden en waarden te vinden. Zet boven de kolommen hoe ze heten, bijvoorbeeld «jaar» en «waarde», en schrijf een periode als 2023, 2023-Q1 of 2023-04';
/** What to do about a number that can be two. */
export const TWO_WAYS = '. Schrijf duizendtallen zonder punt of komma, of zeg boven de cijfers «# decimaalteken: komma» of «punt»';
/** @returns {Refused} */
export const unreadable = (file) => ({ code: 'not-data', sentence: `Het bestand met cijfers is niet te lezen (${file}).` });
/** @returns {Refused} */
export const unreachable = (file) => ({ code: 'missing-file', sentence: `De cijfers zijn nu niet te laden (${file}). Probeer het later opnieuw.` });
/** @returns {Refused} */
export const tooLarge = (file) => ({ code: 'too-large', sentence: `Het bestand met cijfers is groter dan 2 MB (${file}). Maak het kleiner.` });

/** Bytes of a text in an encoding that TextEncoder does not write. */
export function utf16(text, littleEndian) {
  const bytes = new Uint8Array(2 + 2 * text.length);
  const view = new DataView(bytes.buffer);
  view.setUint16(0, 0xfeff, littleEndian);
  for (let i = 0; i < text.length; i++) view.setUint16(2 + 2 * i, text.charCodeAt(i), littleEndian);
  return bytes;
}
