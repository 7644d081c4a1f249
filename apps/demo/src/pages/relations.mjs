import { trendRelationsHtml } from '@trendbeeld/cards';
import { study } from '../study.mjs';
import { html, raw } from '../html.mjs';
import { cityPage } from '../layout.mjs';
import { LANGUAGES } from '../site-map.mjs';

/** The relations are the same for every city, so they are made once a language. */
const RELATIONS = Object.fromEntries(LANGUAGES.map((language) => [language, raw(trendRelationsHtml(study, { language }))]));

/** How the four domains hang together. */
export function relationsPage(context) {
  const { language, t } = context;
  return cityPage(context, {
    title: t.names.relations,
    description: t.relations.lead,
    content: html`<div class="opening">
        <h1>${t.names.relations}</h1>
        <p class="lead">${t.relations.lead}</p>
      </div>
      ${RELATIONS[language]}`,
  });
}
