import { assert } from 'chai';
import { closeFrames, openFrame } from '../harness/frame.js';

/** The folder that the demo publishes. */
const FOLDER = '/site/none/trends/';
/** The most that a closed card may be high at a width, px: of design.md for 640 and 320; at 960 its graphic grows with it. */
const MOST = { 320: 860, 640: 620, 960: 780 } as const;
/** No graphic is flatter than 5 : 2, or higher than 5 : 4. */
const RATIO = { least: 1.24, most: 2.51 } as const;

/** The published frame pages of all trends of a language: each holds one closed card. */
async function cardsOf(language: string): Promise<readonly { readonly name: string; readonly card: string }[]> {
  const all = await (await fetch(`${FOLDER}sitemap.xml`)).text();
  const names = [...new Set([...all.matchAll(new RegExp(`/${language}/t/([a-z0-9-]+)/</loc>`, 'g'))].map((m) => m[1]!))];
  return Promise.all(
    names.map(async (name) => {
      const html = await (await fetch(`${FOLDER}${language}/t/${name}/frame/`)).text();
      const [card] = /<article.*<\/article>/s.exec(html) ?? [''];
      return { name, card };
    }),
  );
}

describe('a closed card', () => {
  afterEach(closeFrames);

  for (const language of ['nl', 'en'])
    it(`is a graphic, not a document: its height at 320, 640 and 960 px, and the ratio of its graphic (${language})`, async () => {
      const cards = await cardsOf(language);
      assert.isAbove(cards.length, 20);
      const frame = await openFrame('/pages/none/smoke.html', { width: 1000, height: 900 });
      const { contentDocument: document } = frame;
      const look = Object.assign(document.createElement('link'), { rel: 'stylesheet', href: `${FOLDER}trendbeeld.css` });
      await new Promise((resolve) => {
        look.addEventListener('load', resolve);
        document.head.append(look);
      });
      document.body.innerHTML = cards.map(({ card }) => `<div class="one">${card}</div>`).join('');
      const wrong: string[] = [];
      for (const [width, most] of Object.entries(MOST)) {
        for (const [i, one] of [...document.querySelectorAll<HTMLElement>('.one')].entries()) {
          one.style.width = `${width}px`;
          const { height } = one.firstElementChild!.getBoundingClientRect();
          if (height > most) wrong.push(`${cards[i]!.name} at ${width}: ${Math.round(height)} px, at most ${most}`);
          const svg = one.querySelector('.tb-lead-figure .tb-low');
          const box = svg?.getBoundingClientRect();
          const ratio = box ? box.width / box.height : null;
          if (ratio !== null && (ratio < RATIO.least || ratio > RATIO.most)) wrong.push(`${cards[i]!.name} at ${width}: ${ratio.toFixed(2)} : 1`);
        }
      }
      assert.deepEqual(wrong, []);
    });
});
