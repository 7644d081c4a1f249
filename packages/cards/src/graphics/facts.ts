/** What the kinds that draw numbers have in common: their texts, their statements, their rows. */
import type { BarRow, Scene, SceneTexts } from '@trendbeeld/charts';
import type { Bounds, Formatters, Graphic, Statement } from '@trendbeeld/data';
import { standingWords } from '../parts/certainty-line.js';
import { drawingSource, longSource } from '../parts/source-text.js';
import { WORDS } from '../words/card-words.js';
import { capital } from '../words/letters.js';
import type { GraphicContext } from './graphic.js';

/** Title, sentences and source of a graphic. @param facts what it shows; each becomes a sentence. */
export function sceneTexts(graphic: Graphic, facts: readonly string[], { entry, format }: GraphicContext): SceneTexts {
  const { language } = format;
  return {
    title: graphic.title[language],
    description: facts.map((f) => `${capital(f)}.`).join(' '),
    source: {
      short: drawingSource(entry.source, entry.places, entry.studyPlaces, language),
      long: `${WORDS[language].source}: ${longSource(entry.source, entry.places, entry.studyPlaces, format)}`,
    },
  };
}

/** A statement that a graphic names. `checkLinks` holds that it is there. @throws {RangeError} where it is not. */
export function statementOf({ entry }: GraphicContext, ref: string): Statement {
  const found = entry.statements.find((s) => s.ref === ref);
  if (!found) throw new RangeError(`unknown statement: "${ref}", which a graphic of "${entry.trend.slug}" names.`);
  return found;
}

/** The value of a statement that is drawn. `checkSense` holds that it has one. @throws {RangeError} where it has none. */
export function valueOf(statement: Statement): Bounds {
  if (!statement.value) throw new RangeError(`statement without a number: "${statement.ref}", which a graphic draws.`);
  return statement.value;
}

interface RowsOfStatements {
  readonly rows: readonly { readonly statement: string; readonly label: Statement['text']; readonly base?: Statement['text'] | undefined }[];
}

/** Rows of bars, each with its value and how sure it is. A factor stands below a bar of one, for what stood at the start. */
export function barRows({ rows }: RowsOfStatements, context: GraphicContext): BarRow[] {
  const { language } = context.format;
  return rows.flatMap((row): BarRow[] => {
    const own = barRow(statementOf(context, row.statement), row.label[language], context.format);
    return row.base ? [{ ...own, label: row.base[language], value: WORDS[language].start, bounds: { low: 1, high: 1 } }, own] : [own];
  });
}

function barRow(statement: Statement, label: string, format: Formatters): BarRow {
  return {
    label,
    value: format.value(valueOf(statement), statement.unit, statement.certainty),
    bounds: statement.value,
    qualifiers: statement.certainty,
    certainty: standingWords(statement.certainty, format.language),
  };
}

/** Whether rows are named before their value: a starting point is, an amount stands before what it is of. */
export const namedFirst = ({ rows }: RowsOfStatements): boolean => rows.some((r) => r.base);

/** Rows as facts. */
export const rowFacts = (rows: readonly BarRow[], nameFirst: boolean): string[] =>
  rows.map((r) => `${nameFirst ? `${r.label}: ${r.value}` : valueWithLabel(r)} (${r.certainty})`);

/** Value and label as words that follow each other. The unit is said once, where the label opens with it: "ongeveer 500 mensen erbij". */
function valueWithLabel({ value, label }: BarRow): string {
  const unit = value.split(/\s/).at(-1) ?? '';
  return label === unit || label.startsWith(`${unit} `) ? `${value}${label.slice(unit.length)}` : `${value} ${label}`;
}

/** Heads of the columns of a table of statements. */
export function factColumns(format: Formatters): readonly [string, string, string] {
  const { what, says, sure } = WORDS[format.language];
  return [what, says, sure];
}

/** A scene whose rows are read from their value on, or from their name on. */
export const readFrom = (scene: Scene, valueFirst: boolean): Scene => ({ ...scene, table: { ...scene.table, valueFirst } });
