import type { Language } from '@trendbeeld/data';

/** What a page that is opened by itself says of the headline in its address. */
export const HEADLINE_WORDS: Readonly<Record<Language, (headline: string) => string>> = {
  nl: (headline) => `Kop van de website die dit plaatst: «${headline}»`,
  en: (headline) => `Headline of the website that shows this: “${headline}”`,
};
