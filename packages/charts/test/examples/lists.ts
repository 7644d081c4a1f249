import { listChart, type ListGroup, type Scene } from '../../src/index.js';
import { texts } from './shared.js';

const list = (title: string, groups: readonly ListGroup[]): Scene => listChart({ ...texts(title), groups, columns: ['Groep', 'Wat', 'Uitleg'] });

/** Items with a number. */
export const listNumbered = (): Scene =>
  list('Drie verzonnen redenen', [
    {
      heading: null,
      badge: 'number',
      items: [
        { label: 'Steden groeien verzonnen hard', more: 'Dat komt in dit voorbeeld door de fiets.' },
        { label: 'Dorpen blijven gelijk' },
        { label: 'Winkels sluiten eerder', more: 'Niet overal. In dit voorbeeld vooral op maandag.' },
      ],
    },
  ]);

/** Items as cards. */
export const listCards = (): Scene =>
  list('Twee verzonnen soorten', [
    {
      heading: null,
      badge: 'none',
      items: [
        { label: 'De snelle', more: 'Beslist vandaag.' },
        { label: 'De rustige', more: 'Wacht tot er meer bekend is en beslist dan.' },
      ],
    },
  ]);

/** Two sides: a chance and a threat. */
export const listSides = (): Scene =>
  list('Kans en bedreiging', [
    { heading: 'Kansen', badge: 'plus', items: [{ label: 'Meer verzonnen tijd' }, { label: 'Meer ruimte', more: 'Vooral buiten.' }] },
    { heading: 'Bedreigingen', badge: 'minus', items: [{ label: 'Minder verzonnen geld' }] },
  ]);

/** Two sides: what is sure and what is not. */
export const listSure = (): Scene =>
  list('Zeker en onzeker', [
    { heading: 'Zeker', badge: 'check', items: [{ label: 'Het wordt later' }] },
    { heading: 'Onzeker', badge: 'question', items: [{ label: 'Hoe laat het wordt' }, { label: 'Wie er dan nog is' }] },
  ]);

/** Pairs: one against the other. */
export const listPairs = (): Scene =>
  list('Tegenover elkaar', [
    { heading: null, badge: 'none', between: 'versus', items: [{ label: 'Zelf doen' }, { label: 'Samen doen' }] },
    { heading: null, badge: 'none', between: 'versus', items: [{ label: 'Dichtbij', more: 'In de eigen straat.' }, { label: 'Ver weg' }] },
  ]);

/** From one to the other. */
export const listChange = (): Scene =>
  list('Van en naar', [
    { heading: null, badge: 'none', between: 'arrow', items: [{ label: 'Eén loket voor alles' }, { label: 'Voor alles een eigen loket' }] },
  ]);

/** One item. */
export const listOne = (): Scene => list('Eén ding', [{ heading: null, badge: 'check', items: [{ label: 'Dit is zeker' }] }]);

/** Long words, a heading of several lines, and a group without items. */
export const listLongLabels = (): Scene =>
  list('Lange woorden', [
    {
      heading: 'Arbeidsongeschiktheidsverzekeringsmaatschappijen in de verzonnen gemeente',
      badge: 'number',
      items: [
        {
          label: 'Verantwoordelijkheidsverdelingen tussen alle verzonnen partijen in het land',
          more: 'Een uitleg die op een smal scherm over veel regels loopt en op een breed scherm over minder, zonder dat er iets verschuift.',
        },
        { label: 'Kort' },
      ],
    },
    { heading: 'Nog niets bekend', badge: 'question', items: [] },
  ]);
