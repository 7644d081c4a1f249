import { lineChart, type Scene } from '../../src/index.js';
import { line, years } from './shared.js';

const wave = [5.9, 6.8, 7, 6.1, 5.3, 4.8, 5.4, 6.1, 6, 6.8, 8.2, 8.3, 7.9, 7, 5.9, 4.9, 4.4, 4.8, 4.2, 3.5, 3.6, 3.7, 3.9];

/** A target value beside the line, the years before it washed. */
export const lineTarget = (): Scene =>
  lineChart(
    line('Minder dan gedacht', years(2003, wave), {
      knownUntil: '2013',
      expectation: { label: 'verwacht: ongeveer 9', bounds: { low: 9, high: 9 }, from: '2013', to: '2017' },
    }),
  );

/** A band between two limits. */
export const lineBand = (): Scene =>
  lineChart(
    line('Binnen de verwachting', years(2008, [2.1, -3.7, 1.3, 1.6, -1, -0.1, 1.4, 2, 2.2, 2.9]), {
      knownUntil: '2013',
      expectation: { label: 'verwacht: 1 tot 1,5', bounds: { low: 1, high: 1.5 }, from: '2014', to: null },
    }),
  );

/** A band without an upper end. */
export const lineOpenBand = (): Scene =>
  lineChart(
    line('Meer dan verwacht', years(2010, [42, 47, 51, 58, 61, 66]), {
      expectation: { label: 'verwacht: meer dan 50', bounds: { low: 50, high: null }, from: '2013', to: null },
    }),
  );

/** A change of definition: the line stops, a mark says why. */
export const lineBreak = (): Scene =>
  lineChart(line('Andere definitie', years(2010, [4.1, 4.4, 5.2, 6.1, 7.9, 7.4, 6.9, 6.1]), { breaks: [{ before: '2014', label: 'andere definitie' }] }));

/** Nulls in the middle and a single value between two gaps. */
export const lineGaps = (): Scene => lineChart(line('Niet elk jaar gemeten', years(2010, [4.1, 4.4, null, 6.1, null, null, 6.9, 6.1])));

/** The last two values are provisional. */
export const lineProvisional = (): Scene =>
  lineChart(
    line('Laatste cijfers voorlopig', [
      ...years(2018, [12, 14, 13, 16]),
      { period: '2022', value: 18, status: 'provisional' },
      { period: '2023', value: 17, status: 'provisional' },
    ]),
  );

/** Values on both sides of zero. */
export const lineNegative = (): Scene => lineChart(line('Groei en krimp', years(2010, [1.5, 0.4, -1.2, -2.8, -0.6, 1.1])));

/** The last value is the lowest, far from zero: it keeps its label. */
export const lineEndsLow = (): Scene => lineChart(line('Nu het laagst', years(2013, [58.6, 60.1, 61, 61.8, 63, 62.4, 60.6, 56, 55.8, 56.4, 56.2, 54.8, 54.6])));

/** One observation is a point. */
export const lineOnePoint = (): Scene => lineChart(line('Eén meting', years(2020, [12.5])));

/** No value at all: the plot says so. */
export const lineNoPoint = (): Scene => lineChart(line('Nog geen metingen', years(2020, [null, null, null])));

/** All values equal. */
export const lineEqual = (): Scene => lineChart(line('Blijft gelijk', years(2015, [7, 7, 7, 7, 7])));

/** Zero in all years: no range at all. */
export const lineZero = (): Scene => lineChart(line('Altijd nul', years(2015, [0, 0, 0, 0])));

/** 300 months. */
export const lineThreeHundred = (): Scene =>
  lineChart(
    line(
      'Elke maand',
      Array.from({ length: 300 }, (_, i) => ({
        period: `${2000 + Math.floor(i / 12)}-${String((i % 12) + 1).padStart(2, '0')}`,
        value: Math.round(100 + 40 * Math.sin(i / 24) + 10 * Math.sin(i)),
        status: 'definitive' as const,
      })),
      { unit: 'verzonnen aantal' },
    ),
  );

/** Very long labels. */
export const lineLongLabels = (): Scene =>
  lineChart(
    line(
      'Arbeidsongeschiktheidsverzekeringsmaatschappijen en hun ontwikkeling in de afgelopen decennia, vergeleken met wat men had verwacht',
      years(2003, wave),
      {
        unit: '% van de beroepsbevolking van 15 tot 75 jaar',
        expectation: { label: 'verwacht in 2013: ongeveer 9 procent', bounds: { low: 9, high: 9 }, from: '2023', to: '2025' },
      },
    ),
  );

/** An expectation that looks further ahead than the figures go. */
export const lineHorizon = (): Scene =>
  lineChart(
    line('Nog dertig jaar te gaan', years(2003, [61, 61.5, 62, 62.1, 62, 61.4, 61, 60.6, 60.2, 60, 59.7, 59.6]), {
      knownUntil: '2013',
      expectation: { label: 'verwacht: 57 in 2043', bounds: { low: 57, high: 57 }, from: '2033', to: '2043' },
    }),
  );

/** An expectation that changes evenly, from what was known to what was expected. */
export const linePath = (): Scene =>
  lineChart(
    line(
      'Meer dan verwacht',
      years(2001, [15.9, 16.1, 16.2, 16.3, 16.3, 16.3, 16.4, 16.4, 16.5, 16.6, 16.7, 16.7, 16.8, 16.8, 16.9, 17, 17.1, 17.2, 17.3, 17.4]),
      {
        knownUntil: '2013',
        expectation: { label: 'verwacht: 0,1 per jaar', bounds: { low: 17, high: 17 }, from: '2013', to: '2020', start: 16.8 },
      },
    ),
  );

/** Three breaks, one of them for the same reason as another, one with a long reason. */
export const lineBreaks = (): Scene =>
  lineChart(
    line('Steeds anders geteld', years(2003, wave), {
      breaks: [
        { before: '2006', label: 'andere grens van de gemeente' },
        { before: '2013', label: 'andere definitie' },
        { before: '2021', label: 'andere definitie' },
      ],
    }),
  );

/** Words at the highest point, at a gap and at the first point; one too long for a narrow page. */
export const lineAnnotations = (): Scene =>
  lineChart(
    line('Woorden bij punten', years(2003, [...wave.slice(0, 15), null, ...wave.slice(16)]), {
      annotations: [
        { period: '2014', text: 'piek: februari 2014' },
        { period: '2003', text: 'begin' },
        { period: '2018', text: 'in dit jaar is niet gemeten, door een verzonnen staking van de tellers' },
      ],
    }),
  );

/** Words, breaks and an expectation that crowd the same years. */
export const lineCrowded = (): Scene =>
  lineChart(
    line('Veel te zeggen', years(2003, wave), {
      knownUntil: '2013',
      expectation: { label: 'verwacht in 2013: ongeveer 9 procent van de beroepsbevolking', bounds: { low: 9, high: 9 }, from: '2013', to: '2017' },
      breaks: [
        { before: '2013', label: 'nieuwe vragen en een nieuwe manier van tellen' },
        { before: '2015', label: 'andere grens' },
      ],
      annotations: [
        { period: '2013', text: 'begin van de verzonnen crisis in de bouw' },
        { period: '2014', text: 'piek: februari 2014' },
        { period: '2016', text: 'de verzonnen wet gaat in' },
      ],
    }),
  );

/** Words at every one of many zigzag points: those without a place stand numbered below the plot. */
export const lineNoRoom = (): Scene =>
  lineChart(
    line(
      'Nergens plaats',
      years(
        2000,
        Array.from({ length: 25 }, (_, i) => (i % 2 ? 9 : 1)),
      ),
      {
        annotations: [2004, 2008, 2012, 2016, 2020].map((year) => ({ period: String(year), text: `dit gebeurde er allemaal in het verzonnen jaar ${year}` })),
      },
    ),
  );

/** An expectation, and no value at all. */
export const lineNoPointExpected = (): Scene =>
  lineChart(
    line('Verwacht en nog niet gemeten', years(2020, [null, null, null]), {
      expectation: { label: 'verwacht: 4 tot 6', bounds: { low: 4, high: 6 }, from: '2021', to: '2022' },
    }),
  );

/** Quarters: the words of both ends do not fit beside each other on a narrow page. */
export const lineQuarters = (): Scene =>
  lineChart(
    line(
      'Elk kwartaal',
      Array.from({ length: 40 }, (_, i) => ({
        period: `${2014 + Math.floor(i / 4)}-Q${(i % 4) + 1}`,
        value: 100 + i * 2 - (i % 5) * 4,
        status: 'definitive' as const,
      })),
      { unit: 'verzonnen index, 2014 is 100' },
    ),
  );

/** The moment of a study, months, and a target beside it. */
export const lineMoment = (): Scene =>
  lineChart(
    line(
      'Minder dan gedacht',
      Array.from({ length: 12 * 23 }, (_, i) => {
        const at = i / 12;
        const [low, high] = [wave[Math.floor(at)], wave[Math.min(22, Math.floor(at) + 1)]] as [number, number];
        const value = Math.round(10 * (low + (high - low) * (at - Math.floor(at)) + 0.12 * Math.sin(i * 2))) / 10;
        return { period: `${2003 + Math.floor(at)}-${String((i % 12) + 1).padStart(2, '0')}`, value, status: 'definitive' as const };
      }),
      {
        unit: '% van de beroepsbevolking',
        moment: { period: '2013-08', label: 'augustus 2013: de studie', short: 'de studie, 2013' },
        expectation: { label: 'verwacht: ongeveer 9', bounds: { low: 9, high: 9 }, from: '2013', to: '2016' },
      },
    ),
  );

/** A moment before the first figure: the axis reaches to it. */
export const lineMomentBefore = (): Scene =>
  lineChart(
    line('Later gemeten', years(2015, [31, 33, 36, 35, 30, 28, 27.5]), {
      moment: { period: '2013', label: '2013: de verzonnen studie', short: 'studie 2013' },
    }),
  );

/** A moment at the right, washed years before it, negative values. */
export const lineMomentLate = (): Scene =>
  lineChart(
    line('Onder nul', years(2000, [-1, -3, -4.5, -6, -5, -2, -7, -8, -9.5, -8, -7]), {
      knownUntil: '2009',
      moment: { period: '2009', label: 'november 2009: de verzonnen studie', short: 'studie, 2009' },
    }),
  );
