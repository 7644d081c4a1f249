/**
 * `@trendbeeld/data/own-words`: what a reader of own figures took, left and asks, in sentences: where, what was found, what to do. Apart
 * from the reader, as few readers of a page need them.
 */
import type { Language } from '../model/text.js';
import { readableText } from '../model/readable-text.js';
import type { Fault, Told } from './reading.js';

export { issueSentence } from './issue-sentence.js';
export { choiceText, questionText } from './question-words.js';

/** Longest quote of a file in a sentence, characters. */
const QUOTE = 40;

/** What programs write where a value is missing: no words for readers. */
const NO_WORD = /^(?:nan|undefined|null|\[object .*)$/i;
/** What was found, behind "maar" or "but"; nothing for an empty cell and for the word of a program. */
const butFound = (found: string | undefined, but: string): string => (found && !NO_WORD.test(found) ? `${but} ${quoted(found)}` : '');
/** A short quote of a file. */
const quoted = (text = ''): string => {
  const plain = readableText(text.slice(0, QUOTE));
  return `«${plain}${text.length > QUOTE ? '…' : ''}»`;
};
const several = (texts: readonly string[] = [], most = 6): string => `${texts.slice(0, most).map(quoted).join(', ')}${texts.length > most ? ', …' : ''}`;

type FaultWords = Readonly<Record<Fault['code'], (fault: Fault) => string>>;
type ToldWords = { readonly [Code in Told['code']]: (told: Extract<Told, { readonly code: Code }>) => string };

/** "rij 5", or where a file lies on its side "kolom D". */
const place = ({ at = '' }: Fault, row: string, column: string): string => `${/^\d/.test(at) ? row : column} ${at}`;
const nlAt = (fault: Fault): string => place(fault, 'rij', 'kolom');
const enAt = (fault: Fault): string => place(fault, 'row', 'column');

const FAULTS: Readonly<Record<Language, FaultWords>> = {
  nl: {
    empty: () => 'er staat niets in',
    'no-table': () =>
      'er is geen tabel met perioden en waarden te vinden. Zet boven de kolommen hoe ze heten, bijvoorbeeld «jaar» en «waarde», en schrijf een periode als 2023, 2023-Q1 of 2023-04',
    'which-sheet': (f) => `de werkmap heeft meer bladen met cijfers: ${several(f.choices)}. Kies er één`,
    'broken-row': (f) => `${nlAt(f)} houdt op in het midden, of er is een aanhalingsteken te veel. Sla het bestand opnieuw op`,
    cells: (f) => `${nlAt(f)} heeft andere cellen dan de kop (${f.beside}): ${quoted(f.found)}. Zet elke waarde in één cel`,
    merged: (f) => `in ${nlAt(f)} hoort ${quoted(f.found)} bij meer cellen tegelijk. Splits de samengevoegde cellen, en zet in elke cel een waarde`,
    'missing-column': (f) => `er is geen kolom ${quoted(f.found)}. Het bestand heeft: ${several(f.choices, 12)}`,
    'column-twice': (f) => `de kolom ${quoted(f.found)} staat er meer dan één keer in. Geef elke kolom een eigen naam`,
    'which-value': (f) =>
      `er zijn meer kolommen met cijfers: ${several(f.choices, 12)}. Kies er één. Zijn het reeksen met één eenheid, zet die dan tussen haakjes achter elke kop`,
    'many-series': (f) =>
      `er zijn ${f.found} reeksen: ${several(f.choices)}. Een grafiek heeft er hoogstens vier, en voor één jaar hoogstens twintig. Kies er enkele`,
    'forecast-date': (f) => `van welk jaar is de prognose ${quoted(f.found)}? Zet het jaar in de kop, bijvoorbeeld «prognose van 2024»`,
    'which-municipality': (f) => `er staan cijfers van meer gebieden in: ${several(f.choices)}. Kies er één, of laat de andere rijen weg`,
    'no-municipality': (f) => `in de kolom ${quoted(f.column)} staat ${quoted(f.found)} niet. Er staat wel: ${several(f.choices)}`,
    'empty-municipality': (f) =>
      `${f.found} rijen hebben geen ${quoted(f.column)} (rij ${f.at}). Zijn er cellen samengevoegd? Vul de naam of de code in elke rij in`,
    'column-differs': (f) =>
      `de kolom ${quoted(f.column)} verschilt tussen de rijen: ${several(f.choices)}. Kies welke rijen u bedoelt${f.repeats ? '' : ', of laat de kolom weg als hij niets uitmaakt'}`,
    period: (f) => `in ${nlAt(f)} staat geen jaar, kwartaal of maand, maar ${quoted(f.found)}. Schrijf bijvoorbeeld 2023, 2023-Q1, 2023-04 of 2023/24`,
    codes: (f) => `in ${nlAt(f)} is ${quoted(f.found)} geen jaar dat hier past (1500 tot 2100). Staan hier postcodes of codes?`,
    'month-or-school-year': (f) =>
      `in ${nlAt(f)} kan ${quoted(f.found)} een maand of een schooljaar zijn. Noem de kolom «maand» of «schooljaar», of schrijf 2009/10 voor een schooljaar`,
    days: (f) => `in ${nlAt(f)} staat een dag (${quoted(f.found)}), en de dagen vormen geen reeks van maanden of jaren. Schrijf jaren, kwartalen of maanden`,
    kinds: (f) =>
      `in ${nlAt(f)} staat ${quoted(f.found)} tussen andere perioden, zoals ${quoted(f.beside)}. Gebruik alleen jaren, alleen kwartalen of alleen maanden`,
    twice: (f) => `${quoted(f.found)} staat er twee keer in, de tweede keer in ${nlAt(f)}. Houd van elke periode één rij over`,
    number: (f) => `in ${nlAt(f)} staat geen getal${butFound(f.found, ', maar')}. Schrijf een getal als 1234,5, of laat de cel leeg`,
    'no-value': (f) => `in ${nlAt(f)} ontbreekt de waarde. Schrijf een getal, of laat de rij weg`,
    'two-ways': (f) =>
      `in ${nlAt(f)} kan ${quoted(f.found)} twee getallen zijn: ${f.choices?.join(' of ').replaceAll('.', ',')}. Schrijf duizendtallen zonder punt of komma, of zeg boven de cijfers «# decimaalteken: komma» of «punt»`,
    marks: (f) =>
      `in ${nlAt(f)} spreekt ${quoted(f.found)} het decimaalteken tegen${f.beside ? ` van ${quoted(f.beside)}` : ''}. Schrijf alle getallen op dezelfde manier`,
    dash: (f) => `in ${nlAt(f)} staat een streepje. Dat kan nul zijn, of geen gegevens. Schrijf 0, of laat de cel leeg`,
    status: (f) => `in ${nlAt(f)} is de status niet «voorlopig» of «definitief», maar ${quoted(f.found)}`,
    sign: (f) => `in ${nlAt(f)} staat ${quoted(f.found)}, en de eenheid is ${quoted(f.beside)}. Maak de eenheid en het teken gelijk`,
    signs: (f) => `in ${nlAt(f)} staat ${quoted(f.found)} en elders ${quoted(f.beside)}. Schrijf het teken bij alle getallen, of bij geen`,
  },
  en: {
    empty: () => 'there is nothing in it',
    'no-table': () =>
      'there is no table with periods and values to be found. Put a name above each column, such as «year» and «value», and write a period as 2023, 2023-Q1 or 2023-04',
    'which-sheet': (f) => `the workbook has several sheets of figures: ${several(f.choices)}. Please choose one`,
    'broken-row': (f) => `${enAt(f)} stops in the middle, or has a quote too many. Please save the file again`,
    cells: (f) => `${enAt(f)} has other cells than the head (${f.beside}): ${quoted(f.found)}. Please put each value into one cell`,
    merged: (f) => `${quoted(f.found)} in ${enAt(f)} is in several cells at once. Please split the merged cells, and put a value into each`,
    'missing-column': (f) => `there is no column ${quoted(f.found)}. The file has: ${several(f.choices, 12)}`,
    'column-twice': (f) => `the column ${quoted(f.found)} is there more than once. Please give each column a name of its own`,
    'which-value': (f) =>
      `there are several columns of figures: ${several(f.choices, 12)}. Please choose one. If they are series of one unit, put the unit in brackets behind each head`,
    'many-series': (f) => `there are ${f.found} series: ${several(f.choices)}. A graphic has at most four, and twenty for one year. Please choose some`,
    'forecast-date': (f) => `in which year was the forecast ${quoted(f.found)} made? Please put the year in the head, such as «forecast of 2024»`,
    'which-municipality': (f) => `there are figures of several areas: ${several(f.choices)}. Please choose one, or leave out the other rows`,
    'no-municipality': (f) => `the column ${quoted(f.column)} does not have ${quoted(f.found)}. It has: ${several(f.choices)}`,
    'empty-municipality': (f) =>
      `${f.found} rows have no ${quoted(f.column)} (row ${f.at}). Are cells merged? Please fill in the name or the code in every row`,
    'column-differs': (f) =>
      `the column ${quoted(f.column)} differs between the rows: ${several(f.choices)}. Please choose the rows that you mean${f.repeats ? '' : ', or leave the column out if it makes no difference'}`,
    period: (f) => `${enAt(f)} has no year, quarter or month but ${quoted(f.found)}. Please write for instance 2023, 2023-Q1, 2023-04 or 2023/24`,
    codes: (f) => `${quoted(f.found)} in ${enAt(f)} is not a likely year (1500 to 2100). Are these postcodes or codes?`,
    'month-or-school-year': (f) =>
      `${quoted(f.found)} in ${enAt(f)} can be a month or a school year. Please name the column «month» or «school year», or write 2009/10 for a school year`,
    days: (f) => `${enAt(f)} has a day (${quoted(f.found)}), and the days are no run of months or years. Please write years, quarters or months`,
    kinds: (f) => `${enAt(f)} has ${quoted(f.found)} among other periods such as ${quoted(f.beside)}. Please use years only, quarters only or months only`,
    twice: (f) => `${quoted(f.found)} is in it twice, the second time in ${enAt(f)}. Please keep one row for each period`,
    number: (f) => `${enAt(f)} has no number${butFound(f.found, ' but')}. Please write a number such as 1234.5, or leave the cell empty`,
    'no-value': (f) => `the value is missing in ${enAt(f)}. Please write a number, or leave the row out`,
    'two-ways': (f) =>
      `${quoted(f.found)} in ${enAt(f)} can be two numbers: ${f.choices?.join(' or ')}. Please write thousands without a mark, or say «# decimals: comma» or «point» above the figures`,
    marks: (f) =>
      `${quoted(f.found)} in ${enAt(f)} contradicts the decimal mark${f.beside ? ` of ${quoted(f.beside)}` : ''}. Please write all numbers in the same way`,
    dash: (f) => `${enAt(f)} has a dash, which can mean nought or no data. Please write 0, or leave the cell empty`,
    status: (f) => `the status in ${enAt(f)} is not «provisional» or «definitive» but ${quoted(f.found)}`,
    sign: (f) => `${enAt(f)} has ${quoted(f.found)}, and the unit is ${quoted(f.beside)}. Please make the unit and the sign agree`,
    signs: (f) => `${enAt(f)} has ${quoted(f.found)} and elsewhere ${quoted(f.beside)}. Please write the sign with all numbers, or with none`,
  },
};

const rows = (at: readonly string[]): string => at.slice(0, 8).join(', ') + (at.length > 8 ? ', …' : '');

const TOLD: Readonly<Record<Language, ToldWords>> = {
  nl: {
    delimiter: ({ found }) => `tussen de cellen staat ${found === 'tab' ? 'een tab' : quoted(found)}`,
    sheet: ({ found, others }) => `cijfers van het blad ${quoted(found)}; niet gelezen: ${several(others)}`,
    turned: () => 'de perioden staan naast elkaar; de tabel is gekanteld',
    columns: ({ period, value }) => `periode uit kolom ${quoted(period)}, waarde uit kolom ${quoted(value)}`,
    series: ({ found }) => `${found.length} reeksen: ${several(found, 20)}`,
    forecast: ({ found, made }) => `prognose van ${made} uit kolom ${quoted(found)}`,
    target: ({ found }) => `doel uit kolom ${quoted(found)}`,
    mark: ({ mark, because }) => `${mark === 'comma' ? 'komma' : 'punt'} als decimaalteken${because ? `, want er staat ${quoted(because)}` : ''}`,
    title: ({ found }) => `de titel is ${quoted(found)}`,
    unit: ({ found }) => `de eenheid is ${quoted(found)}`,
    source: ({ found }) => `de bron is ${quoted(found)}`,
    titles: ({ found }) => `regels boven de kop: ${several(found)}`,
    notes: ({ found }) => `${found.length === 1 ? '1 regel' : `${found.length} regels`} onder de cijfers overgeslagen: ${several(found, 3)}`,
    totals: ({ found }) => `rijen met een totaal overgeslagen: rij ${rows(found)}`,
    ignored: ({ found }) => `andere kolommen met cijfers overgeslagen: ${several(found)}`,
    hidden: ({ count }) => `${count === 1 ? '1 verborgen rij' : `${count} verborgen rijen`} overgeslagen`,
    'school-years': () => 'de perioden zijn schooljaren, want elk getal is dat van het jaar erna',
    secret: ({ found }) => `geheim, dus geen cijfer: rij ${rows(found)}`,
    municipalities: ({ count, of, found }) => `${count} van ${of} rijen horen bij andere gemeenten: ${several(found)}`,
    only: ({ column, found, count, of }) => `${count} van ${of} rijen hebben ${quoted(found)} in de kolom ${quoted(column)}`,
  },
  en: {
    delimiter: ({ found }) => `cells are told apart by ${found === 'tab' ? 'a tab' : quoted(found)}`,
    sheet: ({ found, others }) => `figures of the sheet ${quoted(found)}; not read: ${several(others)}`,
    turned: () => 'the periods stand beside each other; the table has been turned',
    columns: ({ period, value }) => `period from column ${quoted(period)}, value from column ${quoted(value)}`,
    series: ({ found }) => `${found.length} series: ${several(found, 20)}`,
    forecast: ({ found, made }) => `forecast of ${made} from column ${quoted(found)}`,
    target: ({ found }) => `target from column ${quoted(found)}`,
    mark: ({ mark, because }) => `a ${mark} before decimals${because ? `, as there is ${quoted(because)}` : ''}`,
    title: ({ found }) => `the title is ${quoted(found)}`,
    unit: ({ found }) => `the unit is ${quoted(found)}`,
    source: ({ found }) => `the source is ${quoted(found)}`,
    titles: ({ found }) => `lines above the head: ${several(found)}`,
    notes: ({ found }) => `${found.length === 1 ? '1 line' : `${found.length} lines`} below the figures passed over: ${several(found, 3)}`,
    totals: ({ found }) => `rows of totals passed over: row ${rows(found)}`,
    ignored: ({ found }) => `other columns of figures passed over: ${several(found)}`,
    hidden: ({ count }) => `${count === 1 ? '1 hidden row' : `${count} hidden rows`} passed over`,
    'school-years': () => 'the periods are school years, as each number is that of the year after',
    secret: ({ found }) => `secret, so no figure: row ${rows(found)}`,
    municipalities: ({ count, of, found }) => `${count} of ${of} rows are of other municipalities: ${several(found)}`,
    only: ({ column, found, count, of }) => `${count} of ${of} rows have ${quoted(found)} in the column ${quoted(column)}`,
  },
};

/** What is wrong with a file, or must be asked, as a sentence without a capital and a full stop: where, what was found, what to do. */
export const faultSentence = (fault: Fault, language: Language): string => FAULTS[language][fault.code](fault);

/** What a reader took or left, as a sentence without a capital and a full stop. */
export const toldSentence = (told: Told, language: Language): string => (TOLD[language][told.code] as (told: Told) => string)(told);
