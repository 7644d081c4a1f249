import { trendOutcomesHtml } from '@trendbeeld/cards';
import { study } from '../study.mjs';
import { html, raw } from '../html.mjs';
import { cityPage } from '../layout.mjs';
import { LANGUAGES } from '../site-map.mjs';

/** The outcomes are the same for every city, so they are made once a language. */
const OUTCOMES = Object.fromEntries(LANGUAGES.map((language) => [language, raw(trendOutcomesHtml(study, { language }))]));

/** What became of the statements of the study. */
export function outcomesPage(context) {
  const { language, t } = context;
  return cityPage(context, {
    title: t.names.outcomes,
    description: t.outcomes.lead,
    content: html`<div class="opening">
        <h1>${t.names.outcomes}</h1>
        <p class="lead">${t.outcomes.lead}</p>
      </div>
      ${OUTCOMES[language]}`,
  });
}
