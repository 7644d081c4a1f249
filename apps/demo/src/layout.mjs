import { study } from './study.mjs';
import { html } from './html.mjs';
import { address, CITIES, MENU, pageName } from './site-map.mjs';

/**
 * What every page shares, also those outside a city.
 *
 * @param {{ language: string, title: string, description: string, assets: { css: string[], js: string }, alternates?: unknown, body: unknown }} page
 */
export const documentHtml = ({ language, title, description, assets, alternates, body }) =>
  html`<!doctype html>
    <html lang="${language}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width" />
        <title>${title}</title>
        <meta name="description" content="${description}" />
        <meta name="robots" content="noindex" />
        <meta name="color-scheme" content="light dark" />
        <link rel="icon" href="/icon.svg" type="image/svg+xml" />
        ${assets.css.map((href) => html`<link rel="stylesheet" href="${href}" />`)} ${alternates}
        <script src="/assets/trendbeeld/trendbeeld.js" defer></script>
        <script src="${assets.js}" type="module"></script>
      </head>
      <body>
        ${body}
      </body>
    </html> `;

/** A page of a city: masthead, menu, breadcrumb, the page itself and the footer. */
export function cityPage({ language, city, page, t, assets }, { title, description, content }) {
  const name = pageName(page, language, t);
  return documentHtml({
    language,
    assets,
    description,
    title:
      page === 'home'
        ? `${title} (${language === 'nl' ? 'demonstratie' : 'demonstration'})`
        : `${title} – ${t.municipality} ${city.name} (${language === 'nl' ? 'demonstratie' : 'demonstration'})`,
    alternates: html`<link rel="alternate" hreflang="${t.other.code}" href="${address(t.other.code, city, page)}" />`,
    body: html`<a class="skip" href="#inhoud">${t.skip}</a>
      <header class="masthead">
        <p class="demo">${t.demo(city.name)}</p>
        <div class="masthead-row">
          <a class="brand" href="${address(language, city, 'home')}"><span>${t.municipality}</span> <strong>${city.name}</strong></a>
          ${tools(language, city, page, t)}
        </div>
        <nav class="menu" aria-label="${t.menu}">
          <ul>
            ${MENU.filter((p) => p !== 'home').map((p) => html`<li><a href="${address(language, city, p)}" ${p === page && html`aria-current="page"`}>${pageName(p, language, t)}</a></li>`)}
          </ul>
        </nav>
      </header>
      ${
        page !== 'home' &&
        html`<nav class="path" aria-label="${t.path}">
          <ol>
            <li><a href="${address(language, city, 'home')}">${t.names.home}</a></li>
            <li aria-current="page">${name}</li>
          </ol>
        </nav>`
      }
      <main id="inhoud" tabindex="-1" class="page-${page}">${content}</main>
      ${footer(language, city, t)}`,
  });
}

/** Another city and the other language, for the page at hand. Links, so that they work without script. */
const tools = (language, city, page, t) =>
  html`<div class="tools">
    <details class="cities">
      <summary>${t.otherCity}</summary>
      <nav aria-label="${t.cities}">
        <ul>
          ${CITIES.map((c) => html`<li><a href="${address(language, c, page)}" ${c === city && html`aria-current="true"`}>${c.name}</a></li>`)}
        </ul>
      </nav>
    </details>
    <a class="language" href="${address(t.other.code, city, page)}" lang="${t.other.code}" hreflang="${t.other.code}">${t.other.name}</a>
  </div>`;

const footer = (language, city, t) =>
  html`<footer class="colophon">
    <div>
      <section>
        <h2>${t.footer.source}</h2>
        <p>${sourceText(t)} ${study.source.condition[language]}</p>
        <p>${t.demo(city.name)} ${t.footer.made}</p>
      </section>
      <nav aria-labelledby="op-deze-site">
        <h2 id="op-deze-site">${t.footer.pages}</h2>
        <ul>
          ${MENU.map((p) => html`<li><a href="${address(language, city, p)}">${pageName(p, language, t)}</a></li>`)}
          <li><a href="/">${t.footer.choose}</a></li>
        </ul>
      </nav>
    </div>
  </footer>`;

/** The source as the study asks for it to be named. */
export const sourceText = (t) => {
  const { publisher, title, place } = study.source;
  return html`${publisher}, <cite lang="nl">«${title}»</cite>, ${place}, ${t.month}.`;
};
