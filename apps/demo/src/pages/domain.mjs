import { domainOverviewHtml } from '@trendbeeld/cards';
import { study } from '../study.mjs';
import { html, raw } from '../html.mjs';
import { cityPage } from '../layout.mjs';
import { address, DOMAINS, figuresOf, pageName } from '../site-map.mjs';

/** The overview of a domain with the figures of a city beside those of the Netherlands. */
const overview = (domain, { language, city }) => raw(domainOverviewHtml(study, { domain, language, municipality: figuresOf(city) }));

/** One domain with all its trends. */
export function domainPage(context) {
  const { language, city, page, t } = context;
  const title = pageName(page, language, t);
  return cityPage(context, {
    title,
    description: t.domain.lead,
    content: html`<div class="opening">
        <h1>${title}</h1>
        <p class="lead">${t.domain.lead}</p>
      </div>
      ${overview(page, context)}
      <nav class="onwards" aria-labelledby="andere">
        <h2 id="andere" class="label">${t.domain.others}</h2>
        <ul>
          ${DOMAINS.filter(({ ref }) => ref !== page).map(({ ref }) => html`<li><a class="onward" href="${address(language, city, ref)}">${pageName(ref, language, t)}</a></li>`)}
        </ul>
      </nav>`,
  });
}

/** The four domains on one page. */
export function trendsPage(context) {
  const { language, t } = context;
  return cityPage(context, {
    title: t.names.trends,
    description: t.trends.lead,
    content: html`<div class="opening">
        <h1>${t.names.trends}</h1>
        <p class="lead">${t.trends.lead}</p>
        <nav class="onwards" aria-label="${t.trends.jump}">
          <ul>
            ${DOMAINS.map(({ ref, title }) => html`<li><a class="onward onward-down" href="#${ref}">${title[language]}</a></li>`)}
          </ul>
        </nav>
      </div>
      ${DOMAINS.map(({ ref }) => html`<div class="overview" id="${ref}">${overview(ref, context)}</div>`)}`,
  });
}
