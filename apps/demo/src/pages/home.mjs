import { trendCardHtml } from '@trendbeeld/cards';
import { study } from '../study.mjs';
import { html, raw } from '../html.mjs';
import { cityPage } from '../layout.mjs';
import { address, DOMAINS, FEATURED, figuresOf, pageName } from '../site-map.mjs';

/** The front page of a city: the four domains, one trend and the way to the rest. */
export function homePage(context) {
  const { language, city, t } = context;
  const words = t.home;
  const to = (page) => address(language, city, page);
  const domain = DOMAINS.find(({ ref }) => ref === FEATURED.domain);

  return cityPage(context, {
    title: words.title(city.name),
    description: words.lead,
    content: html`<div class="opening">
        <h1>${whole(words.title(city.name), city.name)}</h1>
        <p class="lead">${words.lead}</p>
        <p class="lead"><strong>${words.figures}</strong></p>
      </div>
      <section class="domains" aria-labelledby="domeinen">
        <h2 id="domeinen" class="label">${words.domains}</h2>
        <ul>
          ${DOMAINS.map(
            ({ ref, title, headline }) =>
              html`<li>
                <h3>
                  <a href="${to(ref)}"><span class="kicker">${title[language]}</span> ${headline[language]}</a>
                </h3>
              </li>`,
          )}
        </ul>
      </section>
      <div class="front">
        <section aria-labelledby="uitgelicht">
          <h2 id="uitgelicht" class="label">${words.featured}</h2>
          ${raw(trendCardHtml(study, { trend: FEATURED.slug, language, municipality: figuresOf(city) }))}
          <ul class="onwards">
            <li><a class="onward" href="${to(domain.ref)}">${words.allIn(domain.title[language])}</a></li>
            <li><a class="onward" href="${to('make')}">${t.make.title}</a></li>
          </ul>
        </section>
        <section class="more" aria-labelledby="verder">
          <h2 id="verder" class="label">${words.more}</h2>
          <ul>
            ${['outcomes', 'comparisons', 'relations', 'graphics', 'article', 'trends', 'own', 'make'].map(
              (page) =>
                html`<li>
                  <h3><a href="${to(page)}">${pageName(page, language, t)}</a></h3>
                  <p>${words.about[page]}</p>
                </li>`,
            )}
          </ul>
        </section>
      </div>`,
  });
}

/** A title in which the city's name is kept on one line. */
function whole(title, name) {
  const [before, after] = title.split(name);
  return html`${before}<span class="city">${name}</span>${after}`;
}
