import { html } from '../html.mjs';
import { documentHtml, sourceText } from '../layout.mjs';
import { address, CITIES } from '../site-map.mjs';
import { TEXTS } from '../texts.mjs';

const { nl, en } = TEXTS;

const footer = html`<footer class="colophon">
  <div>
    <section>
      <h2>${nl.footer.source} <span lang="en">/ ${en.footer.source}</span></h2>
      <p>${sourceText(nl)}</p>
    </section>
  </div>
</footer>`;

/** The first page: what this is, and the nineteen cities. */
export const choosePage = (assets) =>
  documentHtml({
    language: 'nl',
    assets,
    title: 'Kies een stad – demonstratie van Trendbeeld',
    description: 'Een demonstratie van Trendbeeld: grafieken van een trendstudie uit 2013 in de site van een gemeente.',
    body: html`<a class="skip" href="#inhoud">${nl.skip}</a>
      <header class="masthead">
        <p class="demo">
          Dit is een demonstratie en geen site van een gemeente. Alles hier is een concept: niemand keurde het goed.
          <span lang="en">This is a demonstration and not a site of a municipality. All of it is a draft: nobody approved it.</span>
        </p>
      </header>
      <main id="inhoud" tabindex="-1" class="page-choose">
        <div class="opening">
          <h1>Kies een stad</h1>
          <p class="lead">
            Trendbeeld maakt grafieken van een trendstudie over steden uit 2013. Hier ziet u hoe zulke grafieken eruitzien in de site van een gemeente.
          </p>
          <p class="lead" lang="en">
            Trendbeeld makes graphics of a Dutch study of 2013 about trends in cities. Choose a city to see how they look in the site of a municipality.
          </p>
        </div>
        <ul class="choose">
          ${CITIES.map(
            (city) =>
              html`<li>
                <a class="choose-city" href="${address('nl', city, 'home')}">${city.name}</a>
                <a class="choose-language" href="${address('en', city, 'home')}" lang="en" hreflang="en">English<span class="hidden">: ${city.name}</span></a>
              </li>`,
          )}
        </ul>
      </main>
      ${footer}`,
  });

/** For an address that is not there. */
export const notFoundPage = (assets) =>
  documentHtml({
    language: 'nl',
    assets,
    title: 'Deze pagina is er niet – demonstratie van Trendbeeld',
    description: 'Deze pagina is er niet.',
    body: html`<a class="skip" href="#inhoud">${nl.skip}</a>
      <main id="inhoud" tabindex="-1" class="page-choose">
        <div class="opening">
          <h1>Deze pagina is er niet</h1>
          <p class="lead">Misschien klopt het adres niet. <a href="/">Kies een stad</a> en ga van daaruit verder.</p>
          <p class="lead" lang="en">There is no such page. <a href="/">Choose a city</a> and go on from there.</p>
        </div>
      </main>
      ${footer}`,
  });
