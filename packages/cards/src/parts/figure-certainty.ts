import type { Scene } from '@trendbeeld/charts';
import { CERTAINTY, type IndicatorSummary, type Language, type Outcome, type Qualifier } from '@trendbeeld/data';
import { SERIES_WORDS } from '../words/series-words.js';

/** What a figure is called where its publisher does not say whether it is definitive. */
const KIND: Readonly<Record<IndicatorSummary['kind'], Qualifier>> = { measured: 'gemeten', estimate: 'schatting', projection: 'voorspelling' };

/** How sure a published figure is, in a word: its status, or where its publisher tells none, how it was made. */
export function figureCertainty(status: Outcome['values'][string]['status'], kind: IndicatorSummary['kind'], language: Language): string {
  return status === 'unknown' ? CERTAINTY[KIND[kind]].word[language] : SERIES_WORDS[language][status];
}

/** A scene whose table says how sure all of its values are. */
export const withCertainty = (scene: Scene, certainty: string): Scene => ({ ...scene, table: { ...scene.table, certainty } });
