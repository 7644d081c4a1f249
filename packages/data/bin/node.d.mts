import type { Study } from '@trendbeeld/data';
import type { ExpectedTables } from '@trendbeeld/data/figures';
import type { Issue, Shelf, StudyFile, SyllableCounters } from '@trendbeeld/data/folder';

/** The files of a study's folder as text, by their paths in it; what is no YAML, CSV or approval is passed over. @throws where it cannot be read. */
export function readFolder(folder: string): StudyFile[];

/** The common shelf as this package ships it, read once. */
export function shelf(): Shelf;

/** What the recipes of figures were written for, as this package ships it: `figures/measures.json`. @throws where it cannot be read. */
export function shippedMeasures(): ExpectedTables;

/** What counts the syllables of a word, per language. */
export const SYLLABLES: SyllableCounters;

/** How plain the texts of a study are, in its languages: issues where one is too hard, and the hardest sentences as a summary. */
export function readability(study: Study): { readonly issues: readonly Issue[]; readonly summary: string };
