import { trendPictureSvg } from '@trendbeeld/cards';
import { createFormatters, headlineOf } from '@trendbeeld/data';
import { html } from '../html.mjs';
import { cityPage } from '../layout.mjs';
import { CITIES } from '../site-map.mjs';
import { study } from '../study.mjs';

/** The trends of the article, in order. */
const TRENDS = ['bevolking-en-huishoudens', 'werkloosheid', 'mobiliteit'];

/** Pictures as a newsroom takes them from the published folder: files of its own, by language and trend. */
export function newsroomFiles(language) {
  return TRENDS.map((trend) => {
    const made = (size) => trendPictureSvg(study, { trend, language, size, address: new URL(`${language}/t/${trend}/`, BASE).href });
    const name = `assets/news/${language}-${trend}`;
    // Landscape, and portrait for a phone.
    return { trend, wide: { src: `${name}.svg`, picture: made('16:9') }, tall: { src: `${name}-4x5.svg`, picture: made('4:5') } };
  });
}

/** Where the published pages say that they lie. */
const BASE = process.env.TRENDBEELD_BASE || 'http://localhost:4173/trends/';

/** An article of a newspaper with three graphics, and the panel with which its editor made them. */
export function newsroomPage(context) {
  const { language, city, t } = context;
  const words = t.newsroom;
  const files = newsroomFiles(language);
  const figure = ({ trend, wide: { src, picture }, tall }) => {
    const entry = study.trends.find(({ slug }) => slug === trend);
    return html`<h2>${study.domains.find(({ ref }) => ref === entry.domain).title[language]}</h2>
      <p>${entry.sentence[language]}</p>
      <figure class="news">
        <picture>
          <source media="(max-width: 40rem)" srcset="/${tall.src}" width="${tall.picture.width}" height="${tall.picture.height}" />
          <img src="/${src}" width="${picture.width}" height="${picture.height}" alt="${picture.alt}" loading="lazy" />
        </picture>
        <figcaption>${picture.says.about.cite}. <a href="/trends/${language}/t/${trend}/">${words.more}</a></figcaption>
      </figure>`;
  };
  const panel = {
    base: '/trends/',
    language,
    uses: language === 'nl' ? 'gebruik/' : 'use/',
    trends: study.trends.map((entry) => [entry.slug, headlineOf(entry)[language], entry.municipal.length > 0]),
    first: TRENDS[1],
    cities: CITIES.map(({ code, name }) => [code, name]),
    city: city.code,
    words: words.panel,
  };
  return cityPage(context, {
    title: words.title,
    description: words.lead,
    content: html`<article class="prose">
        <p class="byline">${words.made}</p>
        <h1>${words.title}</h1>
        <p class="lead">${words.lead}</p>
        <p>${words.intro(createFormatters(language).period(study.source.published))}</p>
        ${files.map(figure)}
        <p>${words.end}</p>
      </article>
      <section class="newsroom" aria-labelledby="editor">
        <h2 id="editor">${words.editor}</h2>
        <p>${words.editorText}</p>
        <div data-newsroom="${JSON.stringify(panel)}">
          <p>${words.without}</p>
          <ul>
            ${TRENDS.map((trend) => html`<li><a href="/trends/${language}/t/${trend}/">${headlineOf(study.trends.find(({ slug }) => slug === trend))[language]}</a></li>`)}
          </ul>
        </div>
      </section>`,
  });
}
