import { fanChart, type FanInput, type FanPanel, type Scene } from '../../src/index.js';
import { nl, texts } from './shared.js';

const panel = (title: string, words: string, shape: FanPanel['shape'], turn: string | null = null): FanPanel => ({
  title,
  words,
  shape,
  from: '2013',
  turn,
  qualifiers: ['naar-verwachting'],
  certainty: 'naar verwachting',
});

const fan = (title: string, panels: readonly FanPanel[], more: Partial<FanInput> = {}): Scene =>
  fanChart({
    ...texts(title),
    panels,
    note: 'Schets zonder schaal: in dit voorbeeld staan geen getallen.',
    period: (id) => nl.period(id),
    columns: ['Wat', 'Verwachting', 'Hoe zeker'],
    ...more,
  });

/** All three courses. */
export const fanThree = (): Scene =>
  fan('Drie verwachtingen zonder getal', [
    panel('verzonnen autogebruik', 'stijgt tot 2020, daarna in meer of mindere mate vlakker', 'up-then-fan', '2020'),
    panel('verzonnen fietsgebruik', 'groeit niet', 'flat'),
    panel('verzonnen verkeer samen', 'groeit minder dan voorheen', 'up-slower'),
  ]);

/** One panel, without a turn: the emptiest drawing. */
export const fanOne = (): Scene => fan('Eén verwachting', [panel('verzonnen fietsgebruik', 'blijft gelijk', 'flat')]);

/** Two turns at different years, so close to the start that one year has no room on a narrow page. */
export const fanTurns = (): Scene =>
  fan('Twee keerpunten', [
    panel('eerst', 'stijgt tot 2015, daarna onbekend', 'up-then-fan', '2015'),
    panel('later', 'stijgt tot 2030, daarna onbekend', 'up-then-fan', '2030'),
  ]);

/** Long words and quarters. */
export const fanLongLabels = (): Scene =>
  fan(
    'Lange namen',
    [
      {
        ...panel(
          'arbeidsongeschiktheidsverzekeringsmaatschappijen in ’s-Hertogenbosch',
          'groeien minder dan voorheen, al is het onbekend hoeveel dat in de jaren daarna verschilt per gemeente',
          'up-slower',
        ),
        from: '2013-Q4',
        qualifiers: ['schatting'],
      },
      { ...panel('korter', 'stijgt, daarna onbekend', 'up-then-fan', '2020-Q1'), from: '2013-Q4' },
    ],
    { note: 'Schets zonder schaal: in dit voorbeeld staan geen getallen, ook niet voor de jaren die in de tekst worden genoemd.' },
  );
