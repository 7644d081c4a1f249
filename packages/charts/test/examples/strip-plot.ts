import { stripPlotChart, type Scene, type StripPlotInput } from '../../src/index.js';
import { nl, texts } from './shared.js';

type Places = StripPlotInput['values'];

/** Made-up places with a made-up spread that is dense in the middle; the same on every machine. */
const places = (count: number, value: (share: number, i: number) => number | null): Places =>
  Array.from({ length: count }, (_, i) => {
    const share = ((i * 97) % count) / count;
    return { code: `V${i}`, label: `Voorbeeldstad ${i + 1}`, value: value(share, i) };
  });

/** A bell between two ends: most places near the middle. */
const bell = (low: number, high: number) => (share: number) => Math.round((low + high + (high - low) * (2 * share - 1) ** 3) * 5) / 10;

const strip = (title: string, values: Places, more: Partial<StripPlotInput> = {}): Scene =>
  stripPlotChart({
    ...texts(title),
    values,
    own: null,
    reference: null,
    number: (value) => nl.number(value),
    unit: '% van de inwoners (verzonnen)',
    columns: ['Gemeente', 'Waarde'],
    words: { missing: 'geen gegevens' },
    ...more,
  });

/** All municipalities, the own one and the country. */
export const stripPlot = (): Scene =>
  strip('Eén gemeente tussen alle andere', places(342, bell(3, 21)), { own: 'V40', reference: { label: 'hele land', value: 11.4 } });

/** Values on both sides of zero. */
export const stripPlotNegative = (): Scene =>
  strip('Groei en krimp', places(342, bell(-8, 14)), { own: 'V30', reference: { label: 'hele land', value: 2.1 }, unit: '% groei (verzonnen)' });

/** The own place, the country and both ends lie close together; names are long. */
export const stripPlotLongLabels = (): Scene =>
  strip(
    'Lange namen dicht bij elkaar',
    [
      { code: 'a', label: '’s-Voorbeeldenhage aan de verzonnen rivier', value: 48.1 },
      { code: 'b', label: 'Voorbeeldendam-Verzonnenveen', value: 48.3 },
      { code: 'c', label: 'Verzonnen-Nieuwerkerk aan den Voorbeeld', value: 48.4 },
      { code: 'd', label: 'Buitenveld', value: 60 },
      { code: 'e', label: 'Binnenveld', value: 30 },
    ],
    { own: 'b', reference: { label: 'gemiddeld in het hele verzonnen land', value: 48.2 } },
  );

/** The own place is the lowest, beside the next. */
export const stripPlotOwnLowest = (): Scene =>
  strip(
    'Het laagste getal',
    places(120, (share, i) => (i === 7 ? 1900 : Math.round(2000 + share * 60_000))),
    {
      own: 'V7',
      unit: 'verzonnen euro per inwoner',
      reference: { label: 'hele land', value: 2100 },
    },
  );

/** Some values are missing, the own one among them. */
export const stripPlotMissing = (): Scene =>
  strip(
    'Niet overal gemeten',
    places(60, (share, i) => (i % 4 === 0 ? null : Math.round(share * 40))),
    { own: 'V4' },
  );

/** One place. */
export const stripPlotOne = (): Scene => strip('Eén gemeente', [{ code: 'a', label: 'Voorbeeldgemeente', value: 12 }], { own: 'a' });

/** All values equal. */
export const stripPlotEqual = (): Scene =>
  strip(
    'Alles gelijk',
    places(40, () => 7),
    { reference: { label: 'hele land', value: 7 } },
  );

/** No value at all: words only. */
export const stripPlotEmpty = (): Scene =>
  strip(
    'Geen getallen',
    places(12, () => null),
  );

/** Municipalities as a register gives them: whole numbers, most of them near the middle. */
const whole = (count: number, middle: number, spread: number): Places =>
  places(count, (share) => Math.round(middle + spread * Math.log((share + 0.012) / (1.012 - share))));
const words = { missing: 'geen gegevens', dot: 'één stip per gemeente', highest: (count: number) => `hoogste staaf: ${count} gemeenten` };

/** Whole per cents: many municipalities share a value, and the highest column is too high for dots. */
export const stripPlotBars = (): Scene =>
  strip('Veel gemeenten met hetzelfde getal', whole(342, 20, 2.4), { own: 'V40', reference: { label: 'hele land', value: 19.6 }, words });

/** Fewer municipalities on whole per cents: a dot for each. */
export const stripPlotDots = (): Scene =>
  strip('Een stip per gemeente', whole(120, 24, 2.2), { own: 'V31', reference: { label: 'hele land', value: 22.4 }, words });

/** Stacked on both sides of zero; the own place is the lowest. */
export const stripPlotDotsNegative = (): Scene =>
  strip('Groei en krimp in hele procenten', whole(90, 1, 2), { own: 'V0', reference: { label: 'hele land', value: 2.1 }, unit: '% groei (verzonnen)', words });

/** Stacked, the own place has no figure and ends are shared. */
export const stripPlotDotsMissing = (): Scene =>
  strip(
    'Niet overal geteld',
    places(48, (share, i) => (i % 6 === 0 ? null : Math.round(share * 7))),
    { own: 'V6', reference: { label: 'hele land', value: 3 }, unit: 'winkels (verzonnen)', words },
  );
