import { OWN_GRAPHICS } from '../model/series.js';
import { headUnit, unitOf, type Columns } from './columns.js';
import { lineOf } from './grid.js';
import type { Known, SeriesData, Told } from './reading.js';
import type { Shape } from './shape.js';
import { dashMeaning, type Mark } from './written-number.js';

/** Rows of these texts above the figures say what they are, in Dutch or English. */
const SAID = {
  title: ['title', 'titel'],
  unit: ['unit', 'eenheid'],
  source: ['source', 'bron'],
  example: ['example', 'voorbeeld'],
  numbers: ['decimaalteken', 'decimal mark', 'decimals'],
  dash: ['streepje', 'dash'],
  graphic: ['graphic', 'grafiek'],
} as const;

/** What a file says of its figures, and how they are written. */
export interface Facts extends Omit<SeriesData, 'observations'> {
  readonly mark: Mark | null;
  readonly dash: 'zero' | 'missing' | null;
}

/** Title, unit, source and ways of writing: as they were given, else as the file says them. */
export function factsOf(shape: Shape, columns: Columns, known: Known, told: Told[]): Facts {
  const { said, titles, notes } = shape;
  const line = (keys: readonly string[]): string | undefined => keys.map((key) => said.get(key)).find(Boolean);
  const found = (code: 'title' | 'unit' | 'source', text: string | undefined): string | undefined => {
    if (text) told.push({ code, found: text });
    return text;
  };
  const unitCell = unitOf(shape, columns.values[0]!) ?? undefined;
  const headIsUnit = known.headIsUnit && columns.values.length === 1;
  const title = known.title ?? line(SAID.title) ?? found('title', titles[0]);
  const unit = known.unit ?? line(SAID.unit) ?? (headIsUnit ? headUnit(shape, columns.values[0]!) : found('unit', unitCell));
  const noted = notes
    .map(lineOf)
    .flatMap((text) => /^(?:bron|source)\s*:\s*(.+?)[\s.]*$/i.exec(text)?.[1] ?? /^©\s*(.+?)(?:,? \S*\d.*)?$/.exec(text)?.[1] ?? [])[0];
  const publisher = line(SAID.source) ?? (known.source === undefined ? found('source', noted) : undefined);
  const mark = line(SAID.numbers);
  const dash = line(SAID.dash);
  const version = said.get('version');
  const graphic = known.graphic ?? OWN_GRAPHICS.find((name) => name === line(SAID.graphic)?.toLowerCase());
  return {
    ...(version ? { version: Number(version) } : {}),
    title,
    unit,
    ...(graphic ? { graphic } : {}),
    ...(known.source !== undefined
      ? { source: known.source }
      : publisher
        ? { source: { publisher, ...picked(said, 'table', 'url', 'retrieved', 'licence') } }
        : {}),
    ...(known.example || /^(ja|yes|true)$/i.test(line(SAID.example) ?? '') ? { example: true } : {}),
    mark: known.numbers
      ? known.numbers === 'nl'
        ? 'comma'
        : 'point'
      : mark && /komma|comma|,/i.test(mark)
        ? 'comma'
        : mark && /punt|point|\./i.test(mark)
          ? 'point'
          : null,
    dash:
      known.dash ??
      (dash
        ? /nul|0|zero|nihil/i.test(dash)
          ? 'zero'
          : 'missing'
        : (notes.map((row) => dashMeaning(lineOf(row))).find(Boolean) ?? titles.map(dashMeaning).find(Boolean) ?? null)),
  };
}

const picked = (map: ReadonlyMap<string, string>, ...keys: string[]): Record<string, string> =>
  Object.fromEntries(keys.flatMap((key) => (map.get(key) ? [[key, map.get(key)!]] : [])));
