import type { Language } from '@trendbeeld/data';

/** Words of the pages about a study as a whole, in one language. */
export interface StudyPagesWords {
  /** Heads the list of these pages. */
  readonly more: string;
  readonly relations: { readonly title: string; readonly whole: string; readonly wholeLead: string };
  readonly outcomes: string;
  readonly figures: {
    readonly title: string;
    readonly lead: string;
    readonly revised: string;
    readonly none: string;
    readonly feed: string;
    readonly of: (area: string) => string;
    readonly municipal: string;
    readonly period: string;
    readonly source: string;
    readonly measure: string;
    readonly licence: string;
    readonly via: string;
    readonly break: string;
    readonly ended: string;
    readonly shownWith: string;
  };
}

const nl: StudyPagesWords = {
  more: 'Meer over deze studie',
  relations: {
    title: 'Hoe alles samenhangt',
    whole: 'Wat de studie over het geheel zei',
    wholeLead: 'Deze uitspraken gaan over de hele studie en horen bij geen trend apart.',
  },
  outcomes: 'Alle uitspraken en wat ervan kwam',
  figures: {
    title: 'De cijfers: bronnen en herzieningen',
    lead: 'Van elk cijfer staat hier wat het is, waar een periode voor staat, hoe het is berekend en waar het vandaan komt.',
    revised: 'Wat er is herzien',
    none: 'Sinds deze cijfers hier staan, is er nog niets herzien.',
    feed: 'Volg de herzieningen (Atom)',
    of: (area) => `Cijfers van ${area}`,
    municipal: 'Cijfers van gemeenten',
    period: 'Periode',
    source: 'Bron',
    measure: 'Onderwerp in de bron',
    licence: 'Licentie',
    via: 'gekopieerd via',
    break: 'Breuk',
    ended: 'Afgelopen',
    shownWith: 'Staat bij',
  },
};

const en: StudyPagesWords = {
  more: 'More about this study',
  relations: {
    title: 'How everything hangs together',
    whole: 'What the study said of the whole',
    wholeLead: 'These statements are about the study as a whole and belong to no trend by itself.',
  },
  outcomes: 'All statements and what came of them',
  figures: {
    title: 'The figures: sources and revisions',
    lead: 'For each figure you see here what it is, what a period stands for, how it was computed and where it comes from.',
    revised: 'What was revised',
    none: 'Nothing has been revised since these figures were first shown here.',
    feed: 'Follow the revisions (Atom)',
    of: (area) => `Figures of ${area === 'Netherlands' ? 'the Netherlands' : area}`,
    municipal: 'Figures of municipalities',
    period: 'Period',
    source: 'Source',
    measure: 'Measure in the source',
    licence: 'Licence',
    via: 'copied through',
    break: 'Break',
    ended: 'Ended',
    shownWith: 'Shown with',
  },
};

/** Words of the pages about a study as a whole, by language. */
export const STUDY_PAGES_WORDS: Readonly<Record<Language, StudyPagesWords>> = { nl, en };
