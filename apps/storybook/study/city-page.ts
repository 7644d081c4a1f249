import { hasMunicipalFigure, trendCardHtml } from '@trendbeeld/cards';
import type { Language, Study } from '@trendbeeld/data';
import names from '@trendbeeld/data/municipality-names.json';
import { html, type TemplateResult } from 'lit';
import type { Settings } from '../.storybook/settings.js';

/** What the page says around the cards. */
const WORDS: Readonly<
  Record<Language, { readonly title: (name: string) => string; readonly lead: (name: string) => string; readonly review: string; readonly rest: string }>
> = {
  nl: {
    title: (name) => `${name} in de studie`,
    lead: (name) => `Dit zijn de trends waarvoor ${name} eigen cijfers heeft. Kies «Deze trend bekijken» om er een te beoordelen.`,
    review: 'Deze trend bekijken',
    rest: 'Bij de andere trends zijn er alleen cijfers van heel Nederland.',
  },
  en: {
    title: (name) => `${name} in the study`,
    lead: (name) => `These are the trends for which ${name} has figures of its own. Choose “See this trend” to review one.`,
    review: 'See this trend',
    rest: 'The other trends have figures of the whole of the Netherlands only.',
  },
};

/** The address of a story with the municipality chosen; once it is followed, with the other settings of the address too. */
const addressOf = (story: string, code: string): string => `./?path=/story/${story}&globals=municipality:${code}`;

/** A municipality of a study: the graphics of all trends for which it has figures, each with a link to its story. */
export function cityPage(study: Study, folder: string, code: string, { language }: Settings, nodes: (markup: string) => HTMLElement): TemplateResult {
  const words = WORDS[language];
  const name = (names as [string, string][]).find(([known]) => known === code)?.[1] ?? code;
  const trends = study.trends.filter(({ slug }) => hasMunicipalFigure(study, slug));
  return html`
    <h1>${words.title(name)}</h1>
    <p>${words.lead(name)}</p>
    ${trends.map(
      ({ slug, title }) => html`
        <section style="max-inline-size: 45rem; margin-block: 2rem">
          ${nodes(trendCardHtml(study, { trend: slug, language, size: 'graphic', headingLevel: 2 }))}
          <p><a target="_top" href=${addressOf(`${folder}-${slug}--kaart`, code)}>${words.review}: ${title[language]}</a></p>
        </section>
      `,
    )}
    <p>${words.rest}</p>
  `;
}
