import { el, type MarkupChild } from '@trendbeeld/charts';
import { containerOf, createFormatters, type Formatters, type Language, type Place, type StudySource } from '@trendbeeld/data';
import { PLACE_WORDS } from '../words/place-words.js';

/** How dates of editions are written. */
const FORMAT = { nl: createFormatters('nl'), en: createFormatters('en') } as const;

/** The study as a source, short enough to stand inside a drawing: "Uitgever 2020, hoofdstuk 3". */
export function shortSource(source: StudySource, places: readonly Place[], all: readonly Place[], language: Language): string {
  const named = `${source.publisher} ${source.published.slice(0, 4)}`;
  const [first] = places;
  const where = first ? placeName(containerOf(first, all), language) : '';
  return where ? `${named}, ${where}` : named;
}

/**
 * The study as a full source: publisher, title, place and month, then each chapter (or page, or edition) with its headings. Titles
 * and headings stand between « and », as they were printed. A general heading, such as the one that opens every chapter, is left out
 * where a more exact place is named.
 */
export function longSource(source: StudySource, places: readonly Place[], all: readonly Place[], format: Formatters): string {
  const study = [source.publisher, `«${source.title}»`, source.place, format.period(source.published)].filter(Boolean).join(', ');
  return `${[study, ...placeGroups(places, all, format.language)].join(', ')}.`;
}

/** A place by itself, with the chapter it stands in: "hoofdstuk 3, «Kop»". */
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
  const { period, date } = FORMAT[language];
  return [publisher, titled, published && (published.length > 7 ? date(published) : period(published))].filter(Boolean).join(', ');
}

/** A source with its printed titles, between « and », marked as Dutch where the text is not. */
export function sourceMarkup(text: string, language: Language): MarkupChild[] {
  if (language === 'nl') return [text];
  return text.split(/(«[^»]*»)/).map((part) => (part.startsWith('«') ? el('span', { lang: 'nl' }, part) : part));
}
