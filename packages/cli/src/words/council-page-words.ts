import type { Language } from '@trendbeeld/data';

/** Words of the page that makes a paper for a council, as it stands without script. */
export interface CouncilPageWords {
  readonly title: string;
  readonly lead: string;
  readonly why: string;
}

/** Words of the page that makes a paper for a council, by language. */
export const COUNCIL_PAGE_WORDS: Readonly<Record<Language, CouncilPageWords>> = {
  nl: {
    title: 'Stuk voor de raad',
    lead: 'Zet een paar trends bij elkaar in één stuk: voor een overdrachtsdossier, een verkiezingsprogramma of een vergadering. Met grafieken, tabellen, hoe zeker het is en de bronnen.',
    why: 'Met JavaScript kiest u hier trends en een gemeente. Zonder JavaScript kunt u de pagina van elke trend printen:',
  },
  en: {
    title: 'Paper for the council',
    lead: 'Put some trends together in one paper: for a transfer file, an election programme or a meeting. With graphics, tables, how certain it is and the sources.',
    why: 'With JavaScript you choose trends and a municipality here. Without JavaScript you can print the page of each trend:',
  },
};
