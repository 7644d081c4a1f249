/** Several trends in one file, for a transfer file, an election programme or a council meeting: what stands in it, whatever its format. */
import { DRAFT_WORDS, hasMunicipalFigure, placeWords, trendOf } from '@trendbeeld/cards';
import { HANDOUT_WORDS, MOST_ROWS, type Handout, type HandoutLook, type HandoutWords, type PaperTable } from '@trendbeeld/cards/handout';
import { pageAddress, type Page } from '@trendbeeld/cards/snippets';
import { CERTAINTY, createFormatters, decimalsOf, headlineOf, placesOf, type Language, type Study } from '@trendbeeld/data';
import { sourceText } from './credit.js';
import type { Cell } from './graphic-tables.js';
import { pressOf } from './pack.js';
import { municipalityName } from './shelf.js';

/** What a handout is made of. */
export interface HandoutInput {
  /** Names of trends, in order; at most {@link MOST_TRENDS}. */
  readonly trends: readonly string[];
  readonly language: Language;
  /** Code of a municipality; trends without figures of it are those of the country. */
  readonly municipality: string | undefined;
  /** Address of the published folder; empty where it is not known. */
  readonly base: string;
  /** Name of an edition, whose address never changes. Default: the live address. */
  readonly edition: string | undefined;
  /** Default: the usual one. */
  readonly title: string | undefined;
  /** ISO date of today. */
  readonly date: string;
  /** Default: our own colours. */
  readonly look?: HandoutLook | undefined;
}

/** Gathers a handout. */
export function handoutOf(study: Study, { trends, language, municipality, base, edition, title, date, look }: HandoutInput): Handout {
  const words = HANDOUT_WORDS[language];
  const format = createFormatters(language, study.source.units);
  const day = format.date(date);
  const place = municipality ? municipalityName(municipality) : null;
  const { source, draft } = study;
  const named = [title || words.title, title ? null : place].filter(Boolean).join(': ');
  return {
    language,
    words,
    title: draft ? DRAFT_WORDS[language].title(named) : named,
    about: [
      ...(draft ? [`${DRAFT_WORDS[language].stamp}.`] : []),
      [source.publisher, `«${source.title}»`, source.place, source.published].filter(Boolean).join(', ') + '.',
      source.condition[language],
      words.made(day),
      ...(base ? [edition ? words.frozen : words.live(day)] : []),
    ],
    date,
    look,
    items: trends.map((name, i) => {
      const entry = trendOf(study, name);
      const local = municipality && hasMunicipalFigure(study, name) ? { municipality } : {};
      const page: Page = { kind: 'trend', name, language, ...local, ...(edition ? { edition } : {}) };
      const press = pressOf(study, page, base, { seen: date, palette: look?.palette });
      const [first] = press.tables;
      return {
        heading: `${words.of(i + 1, trends.length)} · ${entry.domain.title[language]}`,
        headline: headlineOf(entry.trend)[language],
        sentence: entry.trend.sentence[language],
        picture: press.picture('picture'),
        table: first ? paperTable(first.table, language, base ? pageAddress(base, page) : '', words) : null,
        said: entry.statements.map((s) => {
          const sure = s.certainty.map((q) => CERTAINTY[q].word[language]).join(', ');
          const where = placesOf(s, study.places)
            .map((p) => placeWords(p, study.places, language))
            .join('; ');
          return `${s.text[language]} (${[sure, where].filter(Boolean).join('; ')})`;
        }),
        // Those of what stands here; others are at the address.
        sources: [press.credit.study, ...new Set((first?.table.sources ?? []).map((s) => `${sourceText(s, language)}.`))],
        cite: press.credit.cite,
        address: press.credit.address,
      };
    }),
  };
}

/** A table for paper: its last rows, with numbers as people write them. */
function paperTable(
  { title, fields, rows, notes }: ReturnType<typeof pressOf>['tables'][number]['table'],
  language: Language,
  address: string,
  words: HandoutWords,
): PaperTable {
  const shown = rows.slice(-MOST_ROWS);
  const format = createFormatters(language);
  const written = (cell: Cell, i: number): string =>
    cell === null
      ? '–'
      : typeof cell === 'number'
        ? format.full(cell, Math.min(4, decimalsOf(cell)))
        : fields[i]!.kind === 'period' && /^\d{4}-/.test(cell)
          ? format.period(cell)
          : cell;
  return {
    caption: title,
    head: fields.map((f) => f.title),
    numeric: fields.map((f) => f.kind === 'number'),
    rows: shown.map((row) => row.map(written)),
    notes: [...(rows.length > shown.length ? [words.lastOf(shown.length, rows.length)] : []), ...(address ? [words.allAt(address)] : []), ...notes],
  };
}
