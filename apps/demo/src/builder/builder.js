import { BUILDER_TEXTS } from '../texts/builder.mjs';
import { copy, select } from './copy.js';
import { downloadPng } from './download.js';
import { choicesOf, fillForm, readForm, tellAbout } from './form.js';
import { createPreview, previewHtml } from './preview.js';
import { showSnippets } from './show.js';
import { snippetsOf } from './snippets.js';
import { isMunicipal, readState, writeState } from './state.js';

/** Milliseconds without typing before a headline is shown. */
const PAUSE = 300;

/**
 * Brings the page where editors make an embed to life. The form stands in the page; until its texts are there, and where they do not
 * come, the list of addresses stands in its place.
 *
 * @param {HTMLElement} root
 */
export async function startBuilder(root) {
  const form = root.querySelector('form');
  const words = BUILDER_TEXTS[document.documentElement.lang];
  const choices = choicesOf(form);
  const base = new URL(root.dataset.base, location.href).href;
  const styles = [...document.querySelectorAll('link[rel=stylesheet]')].map(({ href }) => href);
  const preview = createPreview(root.querySelector('.make-preview'));
  const site = { choices, base, script: await json(new URL('integrity.json', base)).then(hashedScript, () => undefined) };
  let snippets;
  let last = 0;

  async function update(state) {
    const turn = (last += 1);
    try {
      const quotes = await quotesIn(state.language, root.dataset.quotes);
      if (turn !== last) return;
      snippets = snippetsOf(state, { ...site, quotes }, words.admin);
    } catch {
      snippets = undefined;
      tell('.make-broken', words.broken);
      showForm(false);
      return;
    }
    tell('.make-broken', '');
    tell('.make-national', state.municipality && !isMunicipal(state, choices) ? words.choose.noMunicipal : '');
    tellAbout(form, { state, title: snippets.input.quote.title, words: words.choose });
    showSnippets(root, snippets);
    preview.show(previewHtml(state.view, snippets.input, styles), words.preview.frame(words.preview.views[state.view], snippets.input.quote.title), state.view);
    showForm(true);
  }

  /** The form, or the list of addresses in its place. */
  function showForm(shown) {
    root.hidden = !shown;
    document.querySelector('.make-plain').hidden = shown;
  }

  function tell(place, text) {
    const element = document.querySelector(place);
    if (element.textContent !== text) element.textContent = text;
  }

  function fromAddress() {
    const { state, unknown } = readState(location.search, choices);
    fillForm(form, state, choices);
    tell('.make-unknown', unknown.length > 0 ? words.unknown(unknown.map(([key, value]) => `${words.unknownNames[key]} «${value}»`).join(', ')) : '');
    return update(state);
  }

  function fromForm() {
    const state = readForm(form);
    keepInAddress(writeState(state, choices));
    tell('.make-unknown', '');
    for (const done of root.querySelectorAll('.copied')) done.textContent = '';
    return update(state);
  }

  let pause;
  form.addEventListener('input', ({ target }) => {
    if (target.name !== 'headline') return;
    clearTimeout(pause);
    pause = setTimeout(fromForm, PAUSE);
  });
  form.addEventListener('change', () => {
    clearTimeout(pause);
    void fromForm();
  });
  form.addEventListener('submit', (event) => event.preventDefault());
  root.addEventListener('click', ({ target }) => {
    const button = target.closest('[data-copy], [data-download]');
    if (!button || !snippets) return;
    void (button.dataset.copy ? copied(button.dataset) : downloaded(button.dataset)).then((told) => {
      button.parentElement.querySelector('.copied').textContent = told;
    });
  });
  addEventListener('popstate', fromAddress);

  /** What to say after copying. What cannot be copied is selected, for Ctrl+C. */
  async function copied({ copy: what, done }) {
    const flavours = { quote: { html: snippets.quote, text: snippets.address }, picture: { html: snippets.picture, text: snippets.picture } };
    const box = root.querySelector(`[data-box="${what}"]`);
    if (await copy(flavours[what] ?? { text: box.value })) return done;
    select(box);
    return words.copy.failed;
  }

  async function downloaded({ download: done }) {
    const { file, size, input } = snippets;
    try {
      await downloadPng(file, size, `${[input.page.name, input.page.municipality, input.page.language].filter(Boolean).join('-')}.png`);
      return done;
    } catch {
      return words.other.picture.downloadFailed;
    }
  }

  await fromAddress();
}

/** Writes the query of a state into the address of the page, without a step for «Back». */
function keepInAddress(query) {
  if (query === location.search) return;
  try {
    history.replaceState(history.state, '', `${location.pathname}${query}${location.hash}`);
  } catch {
    // WebKit refuses after 100 times in 30 s; the next choice writes it.
  }
}

const loaded = new Map();

/** The quotes in a language, asked for once; after a failure anew. */
function quotesIn(language, folder) {
  if (!loaded.has(language))
    loaded.set(
      language,
      json(`${folder}${language}.json`).catch((error) => {
        loaded.delete(language);
        throw error;
      }),
    );
  return loaded.get(language);
}

async function json(address) {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
  return answer.json();
}

/** The self-contained script of a published folder with its integrity value, from its list of files. */
function hashedScript(files) {
  const [file, integrity] = Object.entries(files).find(([name]) => /^trendbeeld\.[0-9a-f]+\.js$/.test(name));
  return { file, integrity };
}
