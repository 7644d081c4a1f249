import { cspLines, elementHtml, frameHtml, pageAddress, pictureHtml, quoteHtml, scriptHtml } from '@trendbeeld/cards/snippets';
import { pageOf } from './state.js';

/** Ways to embed that have lines of a policy, in the order in which they are told. */
const POLICIES = ['link', 'script', 'frame', 'oembed', 'picture', 'element'];

/**
 * Everything that can be copied for a state.
 *
 * @param {import('./state.js').State} state
 * @param {{ choices: import('./state.js').Choices, base: string, quotes: Record<string, object>, script?: { file: string, integrity: string } }} site
 * `quotes` by subject, as `builder-data.mjs` writes them; `script` is the file that never changes.
 * @param {{ cspNone: string, cspNames: Record<string, string> }} words
 */
export function snippetsOf(state, { choices, base, quotes, script }, words) {
  const { page, dress } = pageOf(state, choices);
  const national = quotes[`${page.kind}:${page.name}`];
  const quote = { ...national, ...national.municipalities[page.municipality] };
  const input = { base, page, dress, quote };
  const { picture } = quote;
  const file = new URL('picture.svg', pageAddress(base, page)).href;
  return {
    input,
    quote: quoteHtml(input),
    address: pageAddress(base, page, dress),
    frame: frameHtml(input),
    element: elementHtml(input),
    // The file beside the page has the usual headline, so its text has it too.
    picture: pictureHtml({ base, page, quote, ...picture, picture: 'picture.svg' }),
    alt: picture.alt,
    file,
    size: { width: picture.width, height: picture.height },
    stable: scriptHtml(base, 'stable'),
    hashed: script ? scriptHtml(base, 'hashed', script) : '',
    csp: cspText(base, words),
  };
}

/** The lines for the administrator: a way and what it needs, each on lines of its own. */
const cspText = (base, { cspNone, cspNames }) =>
  POLICIES.map((rung) => {
    const lines = cspLines(rung, base);
    return [`# ${cspNames[rung]}`, ...(lines.length > 0 ? lines : [`# ${cspNone}`])].join('\n');
  }).join('\n\n');
