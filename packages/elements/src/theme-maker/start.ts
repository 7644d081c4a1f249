/** The editor of themes (`embed/theme-maker.js`), on the page «Uw huisstijl» of a published folder. */
import { h } from '../assistant/dom.js';
import { languageOf } from '../words/element-words.js';
import { themeMaker, themeMakerCss } from './theme-maker.js';

const place = document.querySelector<HTMLElement>('[data-theme-maker]');
if (place) {
  void import('../site/elements.js');
  const look = new CSSStyleSheet();
  look.replaceSync(themeMakerCss);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, look];
  const language = languageOf(document.documentElement.lang);
  const trend = place.dataset['themeMaker']!;
  place.replaceChildren(themeMaker({ language, preview: () => h('trend-card' as 'div', { trend, lang: language }) }));
}
