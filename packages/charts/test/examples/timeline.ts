import { timelineChart, type Scene, type TimelineEvent } from '../../src/index.js';
import { texts } from './shared.js';

const timeline = (title: string, events: readonly TimelineEvent[]): Scene =>
  timelineChart({
    ...texts(title),
    events,
    divider: 'augustus 2013: de verzonnen studie verschijnt',
    columns: ['Wanneer', 'Wat', 'Soort'],
    words: { known: 'bekend in augustus 2013', came: 'kwam daarna' },
  });

/** Both kinds. */
export const timelineBoth = (): Scene =>
  timeline('Wat men wist en wat er kwam', [
    { when: '2007', text: 'De verzonnen wet gaat in.', kind: 'known' },
    { when: '2013', text: 'Gemeenten krijgen een verzonnen taak erbij.', kind: 'known' },
    { when: '2015', text: 'De taak gaat over naar een andere verzonnen dienst.', kind: 'came' },
    { when: 'sinds 2019', text: 'Er is meer verzonnen geld.', kind: 'came' },
  ]);

/** What was known alone. */
export const timelineKnown = (): Scene =>
  timeline('Alleen wat men wist', [
    { when: '2010', text: 'Eén verzonnen stap.', kind: 'known' },
    { when: '2012', text: 'Nog een verzonnen stap.', kind: 'known' },
  ]);

/** One event that came after. */
export const timelineOne = (): Scene => timeline('Eén gebeurtenis', [{ when: '2020', text: 'Dit gebeurde in het voorbeeld.', kind: 'came' }]);

/** Words of several lines. */
export const timelineLongLabels = (): Scene =>
  timeline('Lange woorden', [
    {
      when: 'van de eerste verzonnen helft van 2009 tot en met de tweede',
      text: 'Arbeidsongeschiktheidsverzekeringsmaatschappijen moeten in dit verzonnen voorbeeld op een smal scherm over veel regels lopen.',
      kind: 'known',
    },
    { when: '2014', text: 'Kort.', kind: 'came' },
  ]);
