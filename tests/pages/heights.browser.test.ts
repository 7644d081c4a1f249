import { assert } from 'chai';
import { closeFrames, openFrame } from '../harness/frame.js';

/** The folders that the demo publishes, with how many trends each has. */
const FOLDERS = { '/site/none/trends/': 26, '/site/none/prognoses/': 7 } as const;
/** The most that a closed card may be high at a width, px: of design.md for 640 and 320; at 960 its graphic grows with it. */
const MOST = { 320: 860, 640: 620, 960: 780 } as const;
/** No graphic is flatter than 5 : 2, or higher than 5 : 4. */
const RATIO = { least: 1.24, most: 2.51 } as const;

/** The published frame pages of all trends of a language: each holds one closed card. */
async function cardsOf(folder: string, language: string): Promise<readonly { readonly name: string; readonly card: string }[]> {
  const all = await (await fetch(`${folder}sitemap.xml`)).text();
  const names = [...new Set([...all.matchAll(new RegExp(`/${language}/t/([a-z0-9-]+)/</loc>`, 'g'))].map((m) => m[1]!))];
  return Promise.all(
    names.map(async (name) => {
      const html = await (await fetch(`${folder}${language}/t/${name}/frame/`)).text();
      const [card] = /<article.*<\/article>/s.exec(html) ?? [''];
      return { name, card };
    }),
  );
}

describe('a closed card', () => {
  afterEach(closeFrames);

  for (const [folder, language, count] of Object.entries(FOLDERS).flatMap(([name, trends]) => ['nl', 'en'].map((l) => [name, l, trends] as const)))
    it(`is a graphic, not a document: its height at 320, 640 and 960 px, and the ratio of its graphic (${folder}, ${language})`, async () => {
      const cards = await cardsOf(folder, language);
      assert.lengthOf(cards, count);
      const frame = await openFrame('/pages/none/smoke.html', { width: 1000, height: 900 });
      const { contentDocument: document } = frame;
      const look = Object.assign(document.createElement('link'), { rel: 'stylesheet', href: `${folder}trendbeeld.css` });
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
