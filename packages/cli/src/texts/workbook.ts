/** A bundle of texts as a workbook: a row for each text, a column for each language. */
import type { Language } from '@trendbeeld/data';
import { readXlsx, writeXlsx } from 'hucre/xlsx';
import { TEXTS_WORDS } from '../words/texts-words.js';
import { longestOf, type BundleText } from './bundle.js';
import { hashOf, type StudyText } from './study-texts.js';

/** No moment of making: the same texts are the same file. */
const DATES = { created: new Date(0), modified: new Date(0) };

/** The workbook, as bytes. The first row has the names of the columns; texts stand in those of the languages, and their fingerprints behind them. */
export function textsWorkbook(texts: readonly StudyText[], languages: readonly Language[], title: string): Promise<Uint8Array> {
  const head = [TEXTS_WORDS.columns.id, TEXTS_WORDS.columns.most, ...languages, ...languages.map((language) => `# ${language}`)];
  const rows = texts.map(({ id, texts: all }) => [
    id,
    longestOf(id) ?? null,
    ...languages.map((language) => all[language] ?? null),
    ...languages.map((language) => (all[language] === undefined ? null : hashOf(all[language]))),
  ]);
  return writeXlsx({
    sheets: [
      {
        name: TEXTS_WORDS.columns.sheet,
        columns: [{ width: 40 }, { width: 10 }, ...languages.map(() => ({ width: 70 })), ...languages.map(() => ({ width: 12 }))],
        rows: [head, ...rows],
        freezePane: { rows: 1 },
      },
    ],
    properties: { title: TEXTS_WORDS.title(title), creator: 'Trendbeeld', ...DATES },
  });
}

/** A cell as text: an editor may have typed a number. */
const cellText = (cell: unknown): string => (typeof cell === 'string' || typeof cell === 'number' ? String(cell) : '').replaceAll('\r\n', '\n').trim();

/** The texts of a workbook; null for what is none. A text that was made empty is one. */
export async function readTextsWorkbook(bytes: Uint8Array): Promise<readonly BundleText[] | null> {
  let rows: readonly (readonly unknown[])[];
  try {
    rows = (await readXlsx(bytes)).sheets[0]?.rows ?? [];
  } catch {
    return null;
  }
  const head = (rows[0] ?? []).map((cell) => cellText(cell));
  const languages = (['nl', 'en'] as const).filter((language) => head.includes(language) && head.includes(`# ${language}`));
  if (head[0] !== TEXTS_WORDS.columns.id || languages.length === 0) return null;
  return rows.slice(1).flatMap((row) =>
    languages.flatMap((language): BundleText[] => {
      const hash = cellText(row[head.indexOf(`# ${language}`)]);
      return hash
        ? [
            {
              id: cellText(row[0]),
              language,
              hash,
              text: cellText(row[head.indexOf(language)]),
            },
          ]
        : [];
    }),
  );
}
