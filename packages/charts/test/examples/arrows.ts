import type { Move } from '@trendbeeld/data';
import { arrowsChart, type ArrowsInput, type Scene } from '../../src/index.js';
import { texts } from './shared.js';

const arrows = (title: string, rows: ArrowsInput['rows']): Scene => arrowsChart({ ...texts(title), rows, columns: ['Wat', 'Richting', 'Hoe zeker'] });

const all: readonly [Move, string][] = [
  ['up', 'neemt toe'],
  ['up-strong', 'neemt sterk toe'],
  ['up-slower', 'neemt minder snel toe'],
  ['up-then-flat', 'neemt toe en blijft dan gelijk'],
  ['flat', 'blijft gelijk'],
  ['flat-or-down', 'blijft gelijk of neemt af'],
  ['down', 'neemt af'],
  ['apart', 'loopt uiteen'],
  ['high', 'is hoog'],
  ['low', 'is laag'],
  ['risk', 'kan gebeuren'],
];

/** Every direction. */
export const arrowsAll = (): Scene =>
  arrows(
    'Alle richtingen',
    all.map(([move, words], i) => ({ move, subject: `verzonnen onderwerp ${i + 1}`, words, certainty: i % 2 ? 'verwachting' : 'gemeten' })),
  );

/** A handful, as in use. */
export const arrowsFew = (): Scene =>
  arrows('Drie richtingen', [
    { move: 'up-strong', subject: 'fietsen in verzonnen steden', words: 'neemt sterk toe', certainty: 'verwachting' },
    { move: 'flat', subject: 'verzonnen bussen', words: 'blijft gelijk', certainty: 'verwachting' },
    { move: 'apart', subject: 'verschillen tussen verzonnen dorpen', words: 'worden groter', certainty: 'schatting' },
  ]);

/** One, without a certainty. */
export const arrowsOne = (): Scene => arrows('Eén richting', [{ move: 'down', subject: 'lege winkels', words: 'neemt af', certainty: '' }]);

/** Words of several lines. */
export const arrowsLongLabels = (): Scene =>
  arrows('Lange woorden', [
    {
      move: 'up-then-flat',
      subject: 'arbeidsongeschiktheidsverzekeringsmaatschappijen met een verzonnen kantoor in het centrum',
      words: 'neemt toe tot en met een verzonnen jaar en blijft daarna gelijk, in sommige delen van het land langer dan in andere',
      certainty: 'verwachting van de verzonnen makers',
    },
    { move: 'low', subject: 'kort', words: 'is laag', certainty: 'gemeten' },
  ]);
