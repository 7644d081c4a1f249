import { assert } from 'chai';
import { study } from '@trendbeeld/study-steden-2013';
import { closeFrames, drawAll } from '../harness/frame.js';
import { openMade } from './made.js';

/** px: the column of a side bar, and what an element asks for at least. */
const WIDTHS = [180, 200, 240];
const SCRIPT = `<script src="${location.origin}/served/right/trendbeeld.js" defer></script>`;

describe('a card in a narrow column', function narrow() {
  this.timeout(120_000);
  afterEach(closeFrames);

  for (const municipality of ['', 'GM0796'])
    it(`keeps all its words within it ${municipality && 'with a municipality'}`, async () => {
      const cards = study.trends.map(
        ({ slug }) => `<trend-card trend="${slug}" ${municipality && `municipality="${municipality}"`}><p>${slug}</p></trend-card>`,
      );
      const frame = await openMade(`<div id="column">${cards.join('')}</div>`, { head: SCRIPT, width: 400, height: 900 });
      const column = frame.contentDocument.getElementById('column')!;
      const elements = [...column.children];
      await drawAll(elements);
      for (const width of WIDTHS) {
        column.style.inlineSize = `${width}px`;
        const { left } = column.getBoundingClientRect();
        for (const element of elements)
          for (const text of element.shadowRoot!.querySelectorAll('text, p, h3, dt, dd, li')) {
            const box = text.getBoundingClientRect();
            if (!text.checkVisibility() || box.width === 0) continue;
            const where = `${element.getAttribute('trend')!}, ${width} px: ${text.textContent.slice(0, 40)}`;
            // WebKit tells boxes in a drawing that is shown smaller in px of that drawing, as it does its own box.
            const drawing = text.closest('svg')?.getBoundingClientRect() ?? { left, width };
            assert.isAtLeast(box.left - drawing.left, -4, where);
            assert.isAtMost(box.right - drawing.left, drawing.width + 4, where);
            if (!text.closest('svg')) continue;
            // The drawing itself stands in the column.
            assert.isAtMost(text.closest('figure, .tb-graphic')!.getBoundingClientRect().right - left, width + 1, where);
          }
      }
    });
});
