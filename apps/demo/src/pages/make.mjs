import { study } from '../study.mjs';
import { hasMunicipalFigure } from '@trendbeeld/cards';
import { pagePath } from '@trendbeeld/cards/snippets';
import { HEADLINE_LENGTH } from '../builder/state.js';
import { html } from '../html.mjs';
import { cityPage } from '../layout.mjs';
import { CITIES, DOMAINS, FEATURED, figuresOf } from '../site-map.mjs';
import { BUILDER_TEXTS } from '../texts/builder.mjs';
import { adminSection, copySection, otherWays } from './make-copy.mjs';

/** Where the published pages lie on this site, and the texts that the form needs. */
const PUBLISHED = '/trends/';
const QUOTES = '/assets/maken/';
/** The page of the published folder that does the same. */
const BUILDER = { nl: 'nl/maken/', en: 'en/make/' };

const codeOf = (city) => figuresOf(city).municipality.code;
const trendsOf = (domain) => study.trends.filter((trend) => trend.domain === domain);

/** Where an editor makes an embed: choose, see, copy. Without script it lists the addresses. */
export function makePage(context) {
  const { language, city, t, editions } = context;
  const words = BUILDER_TEXTS[language];
  return cityPage(context, {
    title: t.make.title,
    description: words.lead,
    content: html`<div class="opening">
        <h1>${t.make.title}</h1>
        <p class="lead">${words.lead}</p>
        <p class="make-demo">${words.demo} <a href="${PUBLISHED}${BUILDER[language]}">${words.published}</a>.</p>
      </div>
      <p class="make-message make-broken" role="alert"></p>
      <div class="make" hidden data-base="${PUBLISHED}" data-quotes="${QUOTES}">
        <form class="make-form" autocomplete="off">
          <section class="make-choose" aria-labelledby="kiezen">
            <h2 id="kiezen">${words.choose.title}</h2>
            <p class="make-message make-unknown" role="status"></p>
            ${topicFields(words.choose, context)} ${lookFields(words.choose)} ${rareFields(words.choose, editions)}
          </section>
          <div class="make-result">${copySection(words.copy)} ${previewSection(words.preview)}</div>
        </form>
        ${otherWays(words.other)} ${adminSection(words.admin)}
      </div>
      ${addresses(words.plain, language, city)}`,
  });
}

const topicFields = (words, { language, city }) =>
  html`<fieldset>
    <legend>${words.topic}</legend>
    <div class="field">
      <label for="topic">${words.trend}</label>
      <select id="topic" name="topic">
        ${DOMAINS.map(
          ({ ref, title }) =>
            html`<optgroup label="${title[language]}">
              ${topicOption('domain', ref, words.domain(title[language]))}
              ${trendsOf(ref).map((trend) => topicOption('trend', trend.slug, trend.title[language]))}
            </optgroup>`,
        )}
      </select>
    </div>
    <div class="field">
      <label for="municipality">${words.municipality}</label>
      <select id="municipality" name="municipality">
        <option value="">${words.country}</option>
        ${CITIES.toSorted((a, b) => a.slug.localeCompare(b.slug, 'nl')).map((c) => html`<option value="${codeOf(c)}" ${c === city && html`selected`}>${c.name}</option>`)}
      </select>
      <p class="make-message make-national" role="status"></p>
    </div>
    ${radios('language', words.language, words.languages, language)}
  </fieldset>`;

const topicOption = (kind, name, title) =>
  html`<option value="${kind}:${name}" ${hasMunicipalFigure(study, name) && html`data-municipal`} ${name === FEATURED.slug && html`selected`}>
    ${title}
  </option>`;

const lookFields = (words) =>
  html`<fieldset>
    <legend>${words.look}</legend>
    <div class="field">
      <label for="headline">${words.headline}</label>
      <input class="text" id="headline" name="headline" type="text" maxlength="${HEADLINE_LENGTH}" aria-describedby="headline-count headline-hint" />
      <p id="headline-count" class="hint count"></p>
      <p id="headline-hint" class="hint"></p>
    </div>
    ${radios('size', words.size, words.sizes, 'card')}
  </fieldset>`;

const rareFields = (words, editions) =>
  html`<details>
    <summary>${words.more}</summary>
    ${radios('edition', words.edition, { '': words.live, ...Object.fromEntries(editions.map((name) => [name, words.fixed(name)])) }, '')}
    ${radios('theme', words.theme, words.themes, '')}
    <div class="field">
      <label for="level">${words.level}</label>
      <select id="level" name="level">
        ${['', '1', '2', '3', '4', '5', '6'].map((level) => html`<option value="${level}">${words.levels(level)}</option>`)}
      </select>
    </div>
  </details>`;

/** A choice between few things. `options` by value; `hidden` for a legend that a heading above tells already. */
const radios = (name, legend, options, chosen, hidden = '') =>
  html`<fieldset class="radios radios-${name}">
    <legend class="${hidden}">${legend}</legend>
    ${Object.entries(options).map(
      ([value, label]) =>
        html`<label><input type="radio" name="${name}" value="${value}" ${value === chosen && html`checked`} /> <span>${label}</span></label>`,
    )}
  </fieldset>`;

const previewSection = (words) =>
  html`<section aria-labelledby="voorbeeld">
    <h2 id="voorbeeld">${words.title}</h2>
    ${radios('view', words.view, words.views, 'script', 'hidden')}
    <div class="make-preview"></div>
  </section>`;

/** All addresses of published pages in a language, for the Netherlands and the city: complete without script. */
const addresses = (words, language, city) =>
  html`<section class="make-plain" aria-labelledby="adressen">
    <h2 id="adressen">${words.title}</h2>
    <p>${words.text} ${words.municipal}</p>
    <noscript><p>${words.why}</p></noscript>
    ${DOMAINS.map(
      ({ ref, title }) =>
        html`<h3>${title[language]}</h3>
          <ul>
            ${addressItem({ kind: 'domain', name: ref, language }, words.domain, city, words)}
            ${trendsOf(ref).map((trend) => addressItem({ kind: 'trend', name: trend.slug, language }, trend.title[language], city, words))}
          </ul>`,
    )}
  </section>`;

function addressItem(page, title, city, words) {
  const link = (municipality, text) => html`<a href="${PUBLISHED}${pagePath({ ...page, municipality })}">${text}</a>`;
  if (!hasMunicipalFigure(study, page.name)) return html`<li>${link(undefined, title)}</li>`;
  return html`<li>
    ${title}: ${link(undefined, html`${words.national}<span class="hidden">: ${title}</span>`)},
    ${link(codeOf(city), html`${city.name}<span class="hidden">: ${title}</span>`)}
  </li>`;
}
