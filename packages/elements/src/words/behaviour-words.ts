import type { Language } from '@trendbeeld/data';

/** Words of what a reader can do with a figure, in one language. Apart from {@link Words}, as the browser needs no more than these. */
export interface BehaviourWords {
  /** How to walk through a drawing, which has said its name. */
  readonly walk: string;
  /** Stands in the sentence of a row without any content. */
  readonly missing: string;
  readonly sorted: (column: string, order: 'ascending' | 'descending' | 'original') => string;
  readonly copy: string;
  readonly copied: string;
  /** The clipboard is not allowed; the table has been selected. */
  readonly copyByHand: string;
  readonly listen: string;
  readonly stop: string;
  readonly plays: (title: string, gaps: boolean) => string;
  /** After playing: the sentences of the first and the last tone. */
  readonly played: (first: string, last: string) => string;
  readonly noSound: string;
  /** Says which edition a figure is of. */
  readonly edition: (edition: string) => string;
  /** Says that there is a newer one; the text of a link. */
  readonly newer: (latest: string) => string;
}

/** The words of the behaviour by language. */
export const BEHAVIOUR_WORDS: Readonly<Record<Language, BehaviourWords>> = {
  nl: {
    walk: 'Ga met de pijltjestoetsen van punt naar punt.',
    missing: 'geen gegevens',
    sorted: (column, order) =>
      order === 'original' ? 'De rijen staan weer in de eerste volgorde.' : `Gesorteerd op ${column}, ${order === 'ascending' ? 'oplopend' : 'aflopend'}.`,
    copy: 'Kopieer de tabel',
    copied: 'De tabel is gekopieerd, met de bron.',
    copyByHand: 'Kopiëren lukt hier niet vanzelf. De tabel is nu geselecteerd: kopieer die met Ctrl+C, of op een Mac met Cmd+C.',
    listen: 'Luister',
    stop: 'Stop',
    plays: (title, gaps) => `Zo klinkt: ${title}. Hoe hoger de toon, hoe hoger het getal.${gaps ? ' Bij een stilte zijn er geen gegevens.' : ''}`,
    played: (first, last) => `De eerste toon was ${first}. De laatste toon was ${last}.`,
    noSound: 'Het geluid is nu niet te laden. Probeer het later opnieuw.',
    edition: (edition) => `Dit is de uitgave ${edition}.`,
    newer: (latest) => `Er is een nieuwere uitgave: ${latest}.`,
  },
  en: {
    walk: 'Use the arrow keys to go from point to point.',
    missing: 'no data',
    sorted: (column, order) => (order === 'original' ? 'The rows are in their original order again.' : `Sorted by ${column}, ${order}.`),
    copy: 'Copy the table',
    copied: 'The table has been copied, with its source.',
    copyByHand: 'Copying is not allowed here. The table is now selected: copy it with Ctrl+C, or with Cmd+C on a Mac.',
    listen: 'Listen',
    stop: 'Stop',
    plays: (title, gaps) =>
      `This is the sound of: ${title}. The higher the tone, the higher the number.${gaps ? ' Where it is silent there are no data.' : ''}`,
    played: (first, last) => `The first tone was ${first}. The last tone was ${last}.`,
    noSound: 'The sound cannot be loaded right now. Please try again later.',
    edition: (edition) => `This is the edition ${edition}.`,
    newer: (latest) => `There is a newer edition: ${latest}.`,
  },
};
