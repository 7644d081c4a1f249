import type { Table } from '@trendbeeld/charts';
import type { Formatters, TrendEntry } from '@trendbeeld/data';
import { certaintyWords } from '../parts/certainty-line.js';
import { WORDS } from '../words/card-words.js';

/**
 * All facts that the study states for a trend: numbers and directions with period and certainty, in the order of the
 * study. The column of periods is left out where none is named. Null where the study states no fact.
 */
export function factsTable(entry: TrendEntry, format: Formatters): Table | null {
  const { language } = format;
  const words = WORDS[language];
  const numbers = entry.statements.flatMap((s) => {
    const sure = [certaintyWords(s.certainty, language), s.saidBy && words.accordingTo(s.saidBy[language])].filter(Boolean).join('; ');
    const value = s.value && s.unit ? [[s.subject[language], format.value(s.value, s.unit, s.certainty), s.period.words[language], sure]] : [];
    return [...value, ...s.movements.map((m) => [m.subject[language], words.moves[m.move], s.period.words[language], sure])];
  });
  const directions = entry.directions.flatMap((d) =>
    d.movements.map((m) => [m.subject[language], words.moves[m.move], '', certaintyWords(d.certainty, language)]),
  );
  const rows = [...numbers, ...directions];
  if (rows.length === 0) return null;
  const columns = [{ label: words.what }, { label: words.says }, { label: words.period }, { label: words.sure }];
  // A column that would be empty throughout is left out: the study names no period for any of these facts.
  const kept = columns.flatMap((_, i) => (rows.some((row) => row[i]) ? [i] : []));
  return {
    caption: entry.trend.title[language],
    columns: kept.map((i) => columns[i]!),
    rows: rows.map((row) => kept.map((i) => row[i]!)),
  };
}
