import { el, type MarkupChild } from '@trendbeeld/charts';
import { containerOf, createFormatters, yearOf, type Formatters, type Language, type Place, type StudySource } from '@trendbeeld/data';
import { PLACE_WORDS } from '../words/place-words.js';

/** How dates of editions are written. */
const FORMAT = { nl: createFormatters('nl'), en: createFormatters('en') } as const;

/** Characters that fit on one line of the narrowest drawing. */
const ONE_LINE = 38;

/** "Uitgever 2020". */
const publisherYear = (source: StudySource): string => `${source.publisher} ${yearOf(source)}`;

/**
 * The study as a source on one line of the narrowest drawing: "Uitgever 2020, hoofdstuk 3". Of an edition of another source, its
 * publisher and year stand for it. What does not fit is left to the full source below the drawing.
 */
export function drawingSource(source: StudySource, places: readonly Place[], all: readonly Place[], language: Language): string {
  const named = publisherYear(source);
  const container = places[0] && containerOf(places[0], all);
  const brief = container?.publisher && [container.publisher, container.published?.slice(0, 4)].filter(Boolean).join(' ');
  const tried = [shortSource(source, places, all, language), ...(brief ? [`${named}, ${brief}`] : []), named];
  return tried.find((text) => text.length <= ONE_LINE) ?? `${named.slice(0, ONE_LINE - 1)}…`;
}

/**
 * The study as a source in a few words: "Uitgever 2020, hoofdstuk 3".
 *
 * @example
 * shortSource(study.source, [], study.places, 'nl'); // publisher, year and the chapter or page
 */
export function shortSource(source: StudySource, places: readonly Place[], all: readonly Place[], language: Language): string {
  const named = publisherYear(source);
  const [first] = places;
  const where = first ? placeName(containerOf(first, all), language) : '';
  return where ? `${named}, ${where}` : named;
}

/**
 * The study as a full source: publisher, title, place and month, then each chapter (or page, or edition) with its headings. Titles
 * and headings stand between « and », as they were printed. A general heading, such as the one that opens every chapter, is left out
 * where a more exact place is named.
 *
 * @example
 * longSource(study.source, [], study.places, createFormatters('nl')); // publisher, title, place and date
 */
export const longSource = (source: StudySource, places: readonly Place[], all: readonly Place[], format: Formatters): string =>
  `${bareSource(source, places, all, format)}.`;

/** The study as a full source without a full stop, for a sentence that goes on. */
export function bareSource(source: StudySource, places: readonly Place[], all: readonly Place[], format: Formatters): string {
  const study = [source.publisher, `«${source.title}»`, source.place, dateWords(source.published, format)].filter(Boolean).join(', ');
  return [study, ...placeGroups(places, all, format.language)].join(', ');
}

/**
 * A place by itself, with the chapter it stands in: "hoofdstuk 3, «Kop»".
 *
 * @example
 * placeWords({ id: 'p12', kind: 'page', number: 12 }, study.places, 'en'); // 'page 12'
 */
export function placeWords(place: Place, all: readonly Place[], language: Language): string {
  return placeGroups([{ ...place, general: false }], all, language).join(', ');
}

/** Places, each chapter once with its headings behind it. */
function placeGroups(places: readonly Place[], all: readonly Place[], language: Language): string[] {
  const exact = places.filter((p) => !p.general && p.in !== undefined);
  const kept = exact.length > 0 ? places.filter((p) => !p.general) : places;
  const groups = new Map<Place, string[]>();
  for (const place of kept) {
    const container = containerOf(place, all);
    const inside = groups.get(container) ?? groups.set(container, []).get(container)!;
    if (place !== container) inside.push(place.kind === 'page' ? placeName(place, language) : `«${place.title ?? place.id}»`);
  }
  return [...groups].map(([container, inside]) => [placeName(container, language), ...inside].join(', '));
}

/** What a place is called in running text: "hoofdstuk 3", "pagina 12", "«Prognose 2020», december 2020". */
function placeName({ kind, name, number, title, published, publisher, address }: Place, language: Language): string {
  const words = PLACE_WORDS[language];
  if (name) return name[language];
  if (kind === 'chapter') return `${words.chapter} ${number}`;
  if (kind === 'page') return `${words.page} ${number}`;
  const titled = title ? `«${title}»` : (address ?? '');
  return [publisher, titled, published && dateWords(published, FORMAT[language])].filter(Boolean).join(', ');
}

/** A date to the year, month or day, as people say it. */
const dateWords = (date: string, format: Formatters): string => (date.length > 'jjjj-mm'.length ? format.date(date) : format.period(date));

/**
 * A source with its printed titles, between « and », marked as Dutch where the text is not.
 *
 * @param places those that the text names, in its order: the title of one with an address is a link to it. Default: no links.
 */
export function sourceMarkup(text: string, language: Language, places: readonly Place[] = []): MarkupChild[] {
  const left = places.filter((p) => p.address !== undefined);
  if (language === 'nl' && left.length === 0) return [text];
  const lang = language === 'nl' ? {} : { lang: 'nl' };
  const titled = (title: string): MarkupChild => {
    const index = left.findIndex((p) => title === `«${p.title}»`);
    const [found] = index < 0 ? [] : left.splice(index, 1);
    if (found) return el('a', { href: found.address!, ...lang }, title);
    return language === 'nl' ? title : el('span', lang, title);
  };
  return text.split(/(«[^»]*»)/).map((part) => (part.startsWith('«') ? titled(part) : part));
}

/** The licence of a graphic, behind its sources: " · CC BY 4.0". Empty where the study names none. @param before what stands before it. */
export const licenceWords = ({ licence }: Pick<StudySource, 'licence'>, before: string): string => (licence ? `${before}${licence}` : '');
