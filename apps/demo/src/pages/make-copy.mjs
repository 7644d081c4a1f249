import { html } from '../html.mjs';

/** What is copied by most: the sentence with its link, and the address. */
export const copySection = (words) =>
  html`<section aria-labelledby="kopieren">
    <h2 id="kopieren">${words.title}</h2>
    <p>${words.hint}</p>
    <blockquote data-box="quote"></blockquote>
    ${copyButton('quote', words.rich, words.richDone, 'primary')}
    ${codeBox('address', words.address, { copy: words.addressCopy, done: words.addressDone, rows: 2 })}
    <p class="hint">${words.addressHint}</p>
  </section>`;

/** The other rungs, each with the websites that it is meant for, its code and what it needs. */
export const otherWays = (words) =>
  html`<section class="make-other" aria-labelledby="andere">
    <h2 id="andere">${words.title}</h2>
    <div class="make-ways">
      ${way('code', words.quote, words, { box: 'code', shows: 'quote', needs: 'quote' })} ${way('frame', words.frame, words, { box: 'frame', needs: 'frame' })}
      ${way('element', words.element, words, { box: 'element', needs: 'element' })}
      ${way('picture', words.picture, words, {
        box: 'picture',
        needs: 'picture',
        before: html`<p>${words.picture.dress}</p>
          <img class="make-picture" alt="" loading="lazy" />
          <div class="copy">
            <a class="make-download" download>${words.picture.download('SVG')}</a>
            <button type="button" class="button button-plain" data-download="${words.picture.downloadDone}">${words.picture.download('PNG')}</button>
            <p class="copied" role="status"></p>
          </div>
          <div class="code">
            <label for="box-alt">${words.picture.alt}</label>
            <textarea class="prose-box" id="box-alt" data-box="alt" readonly rows="4"></textarea>
          </div>`,
      })}
    </div>
  </section>`;

const way = (name, words, { needs: needsWords, nothing }, { box, shows, needs, before }) =>
  html`<section aria-labelledby="way-${name}">
    <h3 id="way-${name}">${words.title}</h3>
    <p>${words.text}</p>
    ${before} ${codeBox(box, words.label, { copy: words.copy, done: words.done, shows, rows: 7 })}
    ${needs === 'quote' ? html`<p class="hint">${nothing}</p>` : html`<p class="hint">${needsWords} <span data-needs="${needs}"></span></p>`}
  </section>`;

/** The script of the site and the lines of its policy. */
export const adminSection = (words) =>
  html`<section class="make-admin" aria-labelledby="beheerder">
    <h2 id="beheerder">${words.title}</h2>
    <p>${words.text}</p>
    <div class="make-ways">
      <div>
        ${codeBox('stable', words.stable, { copy: words.stableCopy, done: words.stableDone, rows: 3 })}
        <div class="make-hashed">
          ${codeBox('hashed', words.hashed, { copy: words.hashedCopy, done: words.hashedDone, rows: 6 })}
          <p class="hint">${words.hashedText}</p>
        </div>
      </div>
      <div>
        ${codeBox('csp', words.csp, { copy: words.cspCopy, done: words.cspDone, rows: 14 })}
        <p class="hint">${words.cspText}</p>
      </div>
    </div>
  </section>`;

/** A code that can be read before it is copied. `shows` names what stands in it, where that is not the box itself. */
const codeBox = (box, label, { copy, done, rows, shows }) =>
  html`<div class="code">
    <label for="box-${box}">${label}</label>
    <textarea id="box-${box}" data-box="${box}" ${shows && html`data-shows="${shows}"`} readonly spellcheck="false" rows="${rows}"></textarea>
    ${copyButton(box, copy, done)}
  </div>`;

/** A button with the place where it says what was copied. */
const copyButton = (what, label, done, kind = 'plain') =>
  html`<div class="copy">
    <button type="button" class="button button-${kind}" data-copy="${what}" data-done="${done}">${label}</button>
    <p class="copied" role="status"></p>
  </div>`;
