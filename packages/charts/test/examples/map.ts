import { mapChart, quantileLimits, type MapInput, type Scene } from '../../src/index.js';
import { nl, texts } from './shared.js';

/** Made-up land: cells of a skewed grid, some at the edge left out, so that it has a coast. */
const land = (columns: number, rows: number): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Array.from({ length: columns * rows }, (_, i): [string, string] => {
      const [c, r] = [i % columns, Math.floor(i / columns)];
      const corner = (x: number, y: number): string => `${x * 20 + ((x * 7 + y * 5) % 6)},${y * 20 + ((x * 3 + y * 11) % 7)}`;
      return [`V${i}`, `M${corner(c, r)}L${corner(c + 1, r)}L${corner(c + 1, r + 1)}L${corner(c, r + 1)}Z`];
    }).filter(([code]) => !['V0', 'V1', 'V8', 'V16', 'V7', 'V79'].includes(code)),
  );

const shapes = land(8, 10);
const map = (title: string, value: (i: number) => number | null, more: Partial<MapInput> = {}): Scene => {
  const values = Object.keys(more.shapes ?? shapes).map((code, i) => ({ code, label: `Voorbeeldstad ${i + 1}`, value: value(i) }));
  return mapChart({
    ...texts(title),
    shapes,
    viewBox: [168, 208],
    values,
    own: null,
    classes: quantileLimits(values.map((v) => v.value).filter((v) => v !== null)),
    number: (v) => nl.number(v),
    unit: '% van de inwoners (verzonnen)',
    columns: ['Gemeente', 'Waarde'],
    words: {
      missing: 'geen gegevens',
      range: (low, high) => (low === null ? `minder dan ${high}` : high === null ? `${low} of meer` : `${low} tot ${high}`),
    },
    ...more,
  });
};
const wave = (i: number): number => Math.round((14 + 9 * Math.sin(i / 9) + ((i * 37) % 11) / 3) * 10) / 10;

/** Five classes and the own municipality. */
export const mapClasses = (): Scene => map('Hoog in het noorden', wave, { own: 'V36' });

/** Below and above zero: two tones. */
export const mapNegative = (): Scene => map('Krimp en groei', (i) => wave(i) - 15, { classes: [-5, 0, 5, 10], own: 'V20', unit: '% groei (verzonnen)' });

/** Some places without a figure. */
export const mapMissing = (): Scene => map('Niet overal gemeten', (i) => (i % 5 === 0 ? null : wave(i)));

/** One place and one limit. */
export const mapOne = (): Scene => map('Eén gemeente', () => 12, { shapes: { V9: shapes['V9'] ?? '' }, viewBox: [60, 60], classes: [10], own: 'V9' });

/** No figure at all. */
export const mapEmpty = (): Scene => map('Geen getallen', () => null, { classes: [10, 20] });

/** Long words in the key, and a wide land. */
export const mapLongLabels = (): Scene =>
  map('Grote getallen', (i) => i * 54_321, {
    viewBox: [168, 100],
    shapes: land(8, 4),
    classes: [250_000, 500_000, 1_000_000, 1_250_000],
    unit: 'verzonnen aantal verzonnen dingen per duizend verzonnen inwoners',
    own: 'V20',
    words: {
      missing: 'geen gegevens',
      range: (low, high) => (low === null ? `minder dan ${high}` : high === null ? `${low} of nog meer` : `van ${low} tot ${high}`),
    },
  });
