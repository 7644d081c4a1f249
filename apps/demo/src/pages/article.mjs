import { trendCardHtml } from '@trendbeeld/cards';
import { study } from '../study.mjs';
import { html, raw } from '../html.mjs';
import { cityPage } from '../layout.mjs';
import { address } from '../site-map.mjs';

/** An article with two trends in running text. */
export function articlePage(context) {
  const { language, city, t } = context;
  const words = t.article;
  const paragraphs = (texts) => texts.map((text) => html`<p>${text}</p>`);
  const card = (trend) => html`<div class="inset">${raw(trendCardHtml(study, { trend, language }))}</div>`;

  return cityPage(context, {
    title: words.title,
    description: words.lead,
    content: html`<article class="prose">
      <h1>${words.title}</h1>
      <p class="lead">${words.lead}</p>
      <h2>${words.growth}</h2>
      ${paragraphs(words.growthText)} ${card('bevolking-en-huishoudens')}
      <h2>${words.work}</h2>
      ${paragraphs(words.workText)} ${card('beroepsbevolking')}
      <h2>${words.reading}</h2>
      ${paragraphs(words.readingText)}
      <p><a class="onward" href="${address(language, city, 'trends')}">${words.next}</a></p>
    </article>`,
  });
}
