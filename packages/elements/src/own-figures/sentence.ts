/** What is wrong with own figures, in words: loaded only where something is. */
import type { Language } from '@trendbeeld/data';
import { faultSentence, issueSentence } from '@trendbeeld/data/own-words';
import type { Refused } from './read.js';

/** What is wrong first, as a sentence for readers: where, what was found, what to do. Never throws. */
export function refusalSentence({ faults: [fault], issues, data }: Refused, language: Language): string {
  return fault ? faultSentence(fault, language) : issueSentence(issues[0]?.path ?? '', data, language);
}
