/**
 * The script of published pages and frames (`embed/page.js`): they are complete without it. Classic, without Lit, modules or
 * requests, so that it also runs in a frame at origin `null`; only the newer edition of a page of its own is asked for.
 */
import { attachBehaviour } from '../behaviour/attach.js';
import { printOpen } from '../behaviour/print-open.js';
import { attachTables } from '../behaviour/tables.js';
import { tellNewerEdition } from '../shared/newer-edition.js';
import { parsePageAddress } from '@trendbeeld/cards/page';
import { languageOf } from '../words/element-words.js';
import { HEADLINE_WORDS } from '../words/headline-words.js';
import { behaviourCss } from '../styles/behaviour-css.js';
import { attachCopyButtons } from './copy-buttons.js';
import { dressPage } from './dress-page.js';
import { followTheme } from './follow-theme.js';
import { soon } from './soon.js';
import { tellHeight } from './tell-height.js';

/** The published folder. */
const base = new URL('.', import.meta.url).href;
const root = document.documentElement;
const language = languageOf(root.lang);
const framed = 'frame' in root.dataset;
/** In a sandbox there is no origin: nothing can be loaded, stored, copied or opened. */
const closed = origin === 'null';

// A frame has the address of its page and one folder more.
const shown = parsePageAddress(base, location.href.replace(/frame\/(?:index\.html)?(?=[?#]|$)/, ''));
const embedded = framed && window.parent !== window;
if (shown) dressPage(document, shown.dress, embedded ? undefined : HEADLINE_WORDS[language]);
const { edition, theme } = root.dataset;
// Themes by name are a style sheet apart: a link, as a frame at origin `null` can load nothing else.
if (theme) document.head.append(Object.assign(document.createElement('link'), { rel: 'stylesheet', href: `${base}themes.css` }));
const { signal } = new AbortController();
// A frame is no higher on paper than on the screen: what would push its source out of it stays closed.
if (!framed) printOpen(document, signal);
soon(() => {
  // The look of what answers comes with it: a sheet that a policy allows, as no text of the page holds it.
  const look = new CSSStyleSheet();
  look.replaceSync(behaviourCss);
  document.adoptedStyleSheets.push(look);
  attachTables(document, attachBehaviour(document, language, signal), { copy: !framed, listen: !closed });
});

if (!framed) attachCopyButtons(document, document.querySelector('.tb-title')?.textContent ?? document.title);

const figure = document.querySelector('.trendbeeld');
if (edition && figure && !framed && !closed) void tellNewerEdition(figure, base, { ...(shown?.page ?? { name: '', language }), edition });

if (framed) {
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a[href]:not([href^="#"])')) {
    // A sandbox opens no other page; what is a link elsewhere is text here.
    if (closed) link.removeAttribute('href');
    else link.target ||= '_top';
  }
  tellHeight(window);
  // Where its address names a scheme, the style sheet holds it to that.
  followTheme(window);
}
