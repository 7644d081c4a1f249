import { OWN_GRAPHICS, readSeries, type Language, type Series } from '@trendbeeld/data';
import { cellOf, gridOf, opened, questionOf, readSheets, type Known, type Question, type Sheet } from '@trendbeeld/data/own';
import { faultSentence, issueSentence, toldSentence } from '@trendbeeld/data/own-words';
import { tableGrid } from '../own-figures/html-grid.js';

/** What was dropped or pasted: cells with what its page says of them, or a series as JSON. */
export type Given = { readonly sheets: readonly Sheet[]; readonly known: Partial<Known> } | { readonly data: unknown };

/** What a person says about the figures in the form. */
export interface About {
  readonly title: string;
  readonly unit: string;
  readonly publisher: string;
  readonly url: string;
  readonly graphic: string;
}

/** Figures as far as they are read. */
export interface Read {
  /** Null as long as something is wrong or missing. */
  readonly series: Series | null;
  /** The question about the figures that comes next; null for none. What the form asks is none. */
  readonly question: Question | null;
  /** What only the maker of the file can mend. */
  readonly wrong: readonly string[];
  readonly told: readonly string[];
  /** What the file says of itself, for the form. */
  readonly said: Partial<About>;
  /** Whether there are figures: what is then missing or wrong stands in the form. */
  readonly hasFigures: boolean;
  /** Whether the address of the source is none; the figures are shown without it until it is one. */
  readonly urlIsWrong: boolean;
}

/** Opens a file. @throws nothing: null for what cannot be read. */
export async function openFile(file: Blob): Promise<Given | null> {
  const found = await opened(new Uint8Array(await file.arrayBuffer()), async (bytes) => {
    const { sheetsOf } = await import('../own-figures/workbook.js');
    return sheetsOf(bytes);
  }).catch(() => null);
  return found && ('data' in found ? found : { ...found, known: {} });
}

/** What was pasted: the first table of a page or a spreadsheet, else text with tabs or as CSV. Null for nothing. */
export function openPasted(markup: string, text: string): Given | null {
  // A document of its own: nothing in it loads or runs.
  const table = markup ? tableGrid(new DOMParser().parseFromString(markup, 'text/html').body) : null;
  if (table && table.grid.rows.length > 0) {
    const { title, source } = table.known;
    return { sheets: [{ name: '', grid: table.grid }], known: { ...(title ? { title } : {}), ...(source ? { source } : {}), headIsUnit: false } };
  }
  return text.trim() === '' ? null : { sheets: [{ name: '', grid: gridOf(text) }], known: {} };
}

const FORM = ['title', 'unit', 'publisher'];

/** Reads what was given with all that is known. */
export function read(given: Given, answers: Partial<Known>, about: About, language: Language): Read {
  const graphic = OWN_GRAPHICS.find((name) => name === about.graphic);
  if ('data' in given) {
    const { series, issues } = readSeries(given.data);
    return {
      series: series && { ...series, ...(graphic ? { graphic } : {}) },
      question: null,
      wrong: [...new Set(issues.map(({ path }) => issueSentence(path, given.data, language)))],
      told: [],
      hasFigures: series !== null,
      urlIsWrong: false,
      said: series ? { title: series.title, unit: series.unit, publisher: series.source?.publisher ?? '', url: series.source?.url ?? '' } : {},
    };
  }
  const filled = (text: string): string | undefined => cellOf(text).text || undefined;
  const known: Known = { ...given.known, ...answers, language };
  // What the file says of itself is what the form begins with; what it holds then counts.
  const own = readSheets(given.sheets, known);
  const said = { title: titleOf(own.data?.title ?? '', answers), unit: own.data?.unit ?? unitOf(own.columns?.value), ...sourceOf(own.data?.source) };
  const [title, unit, publisher, url] = [about.title, about.unit, about.publisher, about.url].map(filled);
  const urlIsWrong = url !== undefined && !/^https?:\/\/[^\s\\]+$/i.test(url);
  const { url: _, ...described } = (own.data?.source ?? {}) as { readonly url?: string };
  const source = publisher ? { ...described, publisher, ...(url && !urlIsWrong ? { url } : {}) } : undefined;
  const full: Known = { ...known, ...(title ? { title } : {}), ...(unit ? { unit } : {}), ...(source ? { source } : {}), ...(graphic ? { graphic } : {}) };
  const reading = readSheets(given.sheets, full);
  const asked = questionOf(reading, full);
  const question = asked && !FORM.includes(asked.code) ? asked : null;
  const told = reading.told.map((one) => toldSentence(one, language));
  if (!reading.data) {
    return {
      series: null,
      question,
      wrong: question ? [] : [...new Set(reading.faults.map((fault) => faultSentence(fault, language)))].slice(0, 8),
      told,
      said,
      hasFigures: false,
      urlIsWrong,
    };
  }
  const { series, issues } = readSeries(reading.data);
  const missing = !title || !unit || !publisher;
  const wrong = missing ? [] : [...new Set(issues.map(({ path }) => issueSentence(path, reading.data, language)))];
  return { series: missing ? null : series, question, wrong, told, said, hasFigures: true, urlIsWrong };
}

/** Heads that say nothing of what was counted. */
const NO_UNIT = /^(?:waarden?|value|obs_value|aantal|cijfer|number|count)$/i;

/** What was counted, as far as the head of the figures says it: a first word for the form. */
const unitOf = (head: string | readonly string[] | undefined): string => (typeof head === 'string' && !NO_UNIT.test(head) ? head.toLowerCase() : '');

/** The title with what was chosen of its figures: "Bezoeken" of which only the rows of "Centrum" are taken is "Bezoeken, Centrum". */
function titleOf(title: string, { only = {}, municipality }: Partial<Known>): string {
  const chosen = [...Object.values(only).flat(), ...(municipality ? [municipality] : [])].filter((text) => !title.includes(text));
  return title && [title, ...chosen].join(', ');
}

const sourceOf = (source: unknown): { readonly publisher: string; readonly url: string } => {
  const { publisher = '', url = '' } = (source ?? {}) as { readonly publisher?: string; readonly url?: string };
  return { publisher, url };
};
