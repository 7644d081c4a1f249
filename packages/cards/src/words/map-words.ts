import type { Language } from '@trendbeeld/data';

/** Words of the map of municipalities. */
export interface MapWords {
  readonly title: string;
  readonly caption: string;
  readonly open: string;
  readonly without: string;
  readonly boundaries: string;
  readonly range: (low: string | null, high: string | null) => string;
}

/** Words of the map of municipalities, by language. */
export const MAP_WORDS: Readonly<Record<Language, MapWords>> = {
  nl: {
    title: 'Verschillen tussen gemeenten',
    caption: 'Dezelfde cijfers op de kaart',
    open: 'Bekijk op de kaart',
    without: 'De kaart werkt alleen met JavaScript. Dezelfde cijfers staan hierboven en in de tabel.',
    boundaries: 'Grenzen van gemeenten',
    range: (low, high) => (low === null ? `lager dan ${high}` : high === null ? `${low} of meer` : `${low} tot ${high}`),
  },
  en: {
    title: 'Differences between municipalities',
    caption: 'The same figures on the map',
    open: 'View on the map',
    without: 'The map only works with JavaScript. The same figures are above and in the table.',
    boundaries: 'Boundaries of municipalities',
    range: (low, high) => (low === null ? `below ${high}` : high === null ? `${low} or more` : `${low} to ${high}`),
  },
};
