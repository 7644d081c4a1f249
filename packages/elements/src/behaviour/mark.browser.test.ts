import { expect } from 'chai';
import { indexedScene, labelledScene, lineScene, stackedScene, stripScene } from './behaviour.examples.js';
import { fixture, markOf, point, press, styled, type Fixture } from './fixture.examples.js';

describe('markOver', () => {
  before(() => (document.documentElement.lang = 'nl'));
  afterEach(() => {
    for (const box of document.querySelectorAll('.fixture')) box.remove();
  });

  for (const [name, scene] of Object.entries({ line: lineScene, strip: stripScene }))
    for (const size of ['100%', '200%'])
      it(`keeps the sentences of a ${name} within the frame at 256 px and text at ${size}, and off the point`, () => {
        document.documentElement.style.fontSize = size;
        const f = fixture(scene, 256);
        const frame = f.get('.tb-svg').getBoundingClientRect();
        const wide = document.documentElement.scrollWidth;
        try {
          for (let row = 0; row < scene.points.length; row++) {
            press(f.get('.tb-walk'), row === 0 ? 'Home' : 'ArrowRight');
            const box = f.get('.tb-tip').getBoundingClientRect();
            expect(box.left, `row ${row}`).to.be.at.least(frame.left - 0.5);
            expect(box.right, `row ${row}`).to.be.at.most(frame.right + 0.5);
            expect(Number.parseFloat(getComputedStyle(f.get('.tb-tip')).fontSize)).to.be.at.least(12);
            // Within the drawing, or right above or below it, so that a hand can reach it.
            expect(box.bottom, `row ${row}`).to.be.above(frame.top);
            expect(box.top, `row ${row}`).to.be.below(frame.bottom);
            if (!scene.points[row]) continue;
            const mark = markOf(f, row);
            const inside = mark.y > box.top - 8 && mark.y < box.bottom + 8 && mark.x > box.left - 8 && mark.x < box.right + 8;
            expect(inside, `covers row ${row}`).to.equal(false);
            const ring = f.get('.tb-ring').getBoundingClientRect();
            expect((ring.left + ring.right) / 2).to.be.closeTo(mark.x, 1);
            expect((ring.top + ring.bottom) / 2).to.be.closeTo(mark.y, 1);
          }
          expect(document.documentElement.scrollWidth).to.equal(wide);
        } finally {
          document.documentElement.style.fontSize = '';
        }
      });

  const scenes = { line: lineScene, 'line with labels': labelledScene, 'indexed lines': indexedScene, strip: stripScene, stacks: stackedScene };
  for (const [name, scene] of Object.entries(scenes))
    for (const width of [288, 640])
      for (const pointerType of ['mouse', 'touch'])
        it(`covers no text of ${name} at ${width} px when pointed at by ${pointerType}`, () => {
          const f = fixture(scene, width);
          const graphic = f.get('.tb-graphic');
          for (const [row, place] of scene.points.entries()) {
            if (!place) continue;
            const mark = markOf(f, row);
            point(pointerType === 'touch' ? 'click' : 'pointermove', graphic, mark.x, mark.y, pointerType);
            if (pointerType === 'touch') point('pointerleave', graphic, 0, 0, 'touch');
            const tip = f.get('.tb-tip');
            expect(tip.hidden, `row ${row}`).to.equal(false);
            expect(covered(f), `row ${row}`).to.deep.equal([]);
            if (pointerType === 'mouse') {
              point('pointerleave', graphic, 0, 0);
              expect(tip.hidden).to.equal(true);
            }
          }
        });

  it('keeps off the line where there is room beside it', () => {
    const f = fixture(labelledScene, 640);
    for (const row of labelledScene.points.keys()) {
      press(f.get('.tb-walk'), row === 0 ? 'Home' : 'ArrowRight');
      const box = f.get('.tb-tip').getBoundingClientRect();
      const on = [...labelledScene.points.keys()].filter((other) => {
        const mark = markOf(f, other);
        return mark.x > box.left && mark.x < box.right && mark.y > box.top && mark.y < box.bottom;
      });
      expect(on, `row ${row}`).to.deep.equal([]);
    }
  });

  it('follows the width without script', () => {
    const f = fixture(lineScene, 700);
    press(f.get('.tb-walk'), 'End');
    press(f.get('.tb-walk'), 'ArrowLeft');
    f.host.style.inlineSize = '300px';
    const ring = f.get('.tb-ring').getBoundingClientRect();
    expect((ring.left + ring.right) / 2).to.be.closeTo(markOf(f, 10).x, 1);
    const [frame, tip] = [f.get('.tb-svg').getBoundingClientRect(), f.get('.tb-tip').getBoundingClientRect()];
    expect(tip.left).to.be.at.least(frame.left - 0.5);
    expect(tip.right).to.be.at.most(frame.right + 0.5);
  });

  it('adds no style attribute but the two places of an open sentence, and takes these away', () => {
    const f = fixture(lineScene);
    expect(styled(f.root)).to.deep.equal([]);
    press(f.get('.tb-walk'), 'Home');
    expect(f.get('.tb-tip').getAttribute('style')).to.match(/^--tb-x: ?[\d.]+%; ?--tb-y: ?[\d.]+px;$/);
    expect(styled(f.root).length).to.equal(1);
    press(document.body, 'Escape');
    expect(styled(f.root)).to.deep.equal([]);
  });
});

/** The texts of the drawing that the sentence lies over. */
function covered(f: Fixture): readonly (string | null)[] {
  const tip = f.get('.tb-tip').getBoundingClientRect();
  return [...f.get('.tb-svg').querySelectorAll('text')]
    .filter((label) => {
      const box = label.getBoundingClientRect();
      return (
        box.width > 0 &&
        Math.min(tip.right, box.right) - Math.max(tip.left, box.left) > 0.5 &&
        Math.min(tip.bottom, box.bottom) - Math.max(tip.top, box.top) > 0.5
      );
    })
    .map((label) => label.textContent);
}
