import { cspLines } from '@trendbeeld/cards/snippets';

/**
 * Puts what can be copied into its boxes.
 *
 * @param {HTMLElement} root
 * @param {ReturnType<typeof import('./snippets.js').snippetsOf>} snippets
 */
export function showSnippets(root, snippets) {
  showQuote(root.querySelector('[data-box=quote]'), snippets);
  for (const box of root.querySelectorAll('textarea[data-box]')) box.value = snippets[box.dataset.shows ?? box.dataset.box];
  for (const place of root.querySelectorAll('[data-needs]')) showNeeds(place, snippets.input.base);
  root.querySelector('.make-hashed').hidden = !snippets.hashed;
  const picture = root.querySelector('.make-picture');
  if (picture.getAttribute('src') !== snippets.file) picture.src = snippets.file;
  picture.alt = snippets.alt;
  root.querySelector('.make-download').href = snippets.file;
}

/** The very sentence and link that are copied. The block around them is left out, so that they stay words on this page. */
function showQuote(place, { quote, input }) {
  const made = document.createElement('template');
  made.innerHTML = quote;
  place.lang = input.page.language;
  place.replaceChildren(...made.content.firstElementChild.childNodes);
}

function showNeeds(place, base) {
  const lines = cspLines(place.dataset.needs, base);
  place.replaceChildren(
    ...lines.map((line) => {
      const code = document.createElement('code');
      code.textContent = line;
      return code;
    }),
  );
}
