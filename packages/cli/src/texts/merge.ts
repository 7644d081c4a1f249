/** What of a bundle is new, and what may not be taken over. */
import { CERTAINTY, type Language } from '@trendbeeld/data';
import { bundleOf, longestOf, type BundleText } from './bundle.js';
import type { Reason } from '../words/texts-words.js';
import { hashOf, type StudyText, type TextChange } from './study-texts.js';

/** A text that is not taken over: the bundle's, and the study's where it has one. */
export interface Refused {
  readonly id: string;
  readonly language: Language;
  readonly reason: Reason;
  readonly asked: string;
  readonly current: string;
}

/** What is to be changed, and what cannot be. */
export interface Merged {
  readonly changes: readonly TextChange[];
  readonly refused: readonly Refused[];
}

/** The numbers of a text, in order of size; a full stop or comma at its end is none of it. */
const numbersIn = (text: string): string => (text.replaceAll(/\{[^}]*\}/g, '').match(/\d+(?:[.,]\d+)*/g) ?? []).toSorted().join(' ');
/** The values that are filled in: "{K1.mean}". */
const valuesIn = (text: string): string => (text.match(/\{[^}]*\}/g) ?? []).toSorted().join(' ');

/** The words that say how sure a text is, each as often as it stands there. */
function qualifiersIn(text: string, language: Language): string {
  const lower = ` ${text.toLowerCase().replaceAll(/[^\p{L}\p{N}'’-]+/gu, ' ')} `;
  return Object.entries(CERTAINTY)
    .flatMap(([name, { word }]) => Array.from({ length: lower.split(` ${word[language].toLowerCase()} `).length - 1 }, () => name))
    .toSorted()
    .join(' ');
}

/**
 * Holds a bundle against the study. A text that the editor left as it was asks for nothing, whatever became of it in the study since; one
 * that both changed is a conflict. Ids, numbers, values and words of certainty stay as they were.
 */
export function merged(bundle: readonly BundleText[], study: readonly StudyText[]): Merged {
  const now = new Map(bundleOf(study).map((one) => [`${one.id} ${one.language}`, one.text]));
  const seen = new Set<string>();
  const changes: TextChange[] = [];
  const refused: Refused[] = [];
  for (const { id, language, text, hash } of bundle) {
    const key = `${id} ${language}`;
    const current = now.get(key);
    const refuse = (reason: Reason): void => void refused.push({ id, language, reason, asked: text, current: current ?? '' });
    if (seen.has(key)) refuse('twice');
    else if (current === undefined) refuse('unknown');
    else if (hashOf(text) !== hash && text !== current) {
      const reason = reasonOf(text, current, hash, id, language);
      if (reason) refuse(reason);
      else changes.push({ id, language, text });
    }
    seen.add(key);
  }
  for (const [key, current] of now) {
    const [id = '', language = ''] = key.split(' ');
    if (!seen.has(key)) refused.push({ id, language: language as Language, reason: 'missing', asked: '', current });
  }
  return { changes, refused };
}

/** Why an edited text cannot take the place of the one that is there; null where it can. */
function reasonOf(text: string, current: string, hash: string, id: string, language: Language): Reason | null {
  if (text === '') return 'empty';
  if (hashOf(current) !== hash) return 'conflict';
  if (valuesIn(text) !== valuesIn(current)) return 'values';
  if (numbersIn(text) !== numbersIn(current)) return 'numbers';
  if (qualifiersIn(text, language) !== qualifiersIn(current, language)) return 'qualifiers';
  const most = longestOf(id);
  return most !== undefined && text.length > most && valuesIn(text) === '' ? 'length' : null;
}
