import type { Place } from '../model/place.js';
import type { StudySource } from '../model/study.js';

/** What names places by their ids. */
export interface Placed {
  readonly places: readonly string[];
}

/** The places that an entry names, in its order; ids that the study does not have are left out. */
export function placesOf(entry: Placed, all: readonly Place[]): Place[] {
  return entry.places.flatMap((id) => all.find((p) => p.id === id) ?? []);
}

/** The chapter, edition or page that a place stands in; the place itself where it stands in none. */
export function containerOf(place: Place, all: readonly Place[]): Place {
  return all.find((p) => p.id === place.in) ?? place;
}

/** The year in which a study, or another source, appeared. */
export const yearOf = ({ published }: Pick<StudySource, 'published'>): string => published.slice(0, 4);

/**
 * The year in which something was said: of the edition or page that it stands in, where that has a date of its own; else the year in
 * which the study appeared.
 */
export const yearSaid = (entry: Placed, all: readonly Place[], source: Pick<StudySource, 'published'>): string =>
  yearOf({ published: dateSaid(entry, all, source) });

/** The same, as exact as it is known: "2014-12". */
export function dateSaid(entry: Placed, all: readonly Place[], source: Pick<StudySource, 'published'>): string {
  const [first] = placesOf(entry, all);
  const dated = first && [first, containerOf(first, all)].find((p) => p.published !== undefined);
  return dated?.published ?? source.published;
}
