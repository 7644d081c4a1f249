import type { Language } from '@trendbeeld/data';

/** Words of the page where a house style becomes a theme, as it stands without script. */
export interface ThemePageWords {
  readonly title: string;
  readonly lead: string;
  readonly why: string;
}

/** Words of the page where a house style becomes a theme, by language. */
export const THEME_PAGE_WORDS: Readonly<Record<Language, ThemePageWords>> = {
  nl: {
    title: 'Uw huisstijl',
    lead: 'Geef de grafieken de kleuren en letters van uw organisatie. U ziet meteen hoe het wordt en of alles goed te lezen is. Gebruikt uw website NL Design System? Dan hoeft u niets te doen: de grafieken nemen uw huisstijl vanzelf over.',
    why: 'Met JavaScript maakt u hier een thema. Zonder JavaScript zet u zelf tokens in de stijl van uw website, bijvoorbeeld --trendbeeld-document-accent-color: #a80a2d.',
  },
  en: {
    title: 'Your house style',
    lead: 'Give the graphics the colours and letters of your organisation. You see at once how it becomes, and whether all of it reads well. Does your website use NL Design System? Then there is nothing to do: the graphics take on your house style by themselves.',
    why: 'With JavaScript you make a theme here. Without JavaScript you put tokens in the style of your website yourself, for instance --trendbeeld-document-accent-color: #a80a2d.',
  },
};
