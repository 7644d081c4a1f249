import { trendMapHtml } from '@trendbeeld/cards';
import { html, raw } from '../html.mjs';
import { cityPage } from '../layout.mjs';
import { COMPARISONS, figuresOf } from '../site-map.mjs';

/** The city among all municipalities: a strip plot a figure, each with its table and its map. */
export function comparisonsPage(context) {
  const { language, city, t } = context;
  const municipality = figuresOf(city);
  return cityPage(context, {
    title: t.comparisons.title(city.name),
    description: t.comparisons.lead,
    content: html`<div class="opening">
        <h1>${t.comparisons.title(city.name)}</h1>
        <p class="lead">${t.comparisons.lead}</p>
      </div>
      ${COMPARISONS.map((comparison) => raw(trendMapHtml({ comparison, language, municipality, headingLevel: 2 })))}`,
  });
}
