import type { Language, Study } from '@trendbeeld/data';
import { CSV_WORDS } from '../words/csv-words.js';

/** The name of the area that a statement or a figure is about. @param scope absent for the Netherlands. */
export const scopeName = ({ source }: Study, scope: string | undefined, language: Language): string =>
  CSV_WORDS[language].scopes[scope ?? 'nederland'] ?? source.scopes[scope ?? '']?.[language] ?? '';
