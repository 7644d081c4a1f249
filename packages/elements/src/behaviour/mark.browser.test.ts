import { expect } from 'chai';
import { lineScene, stripScene } from './behaviour.examples.js';
import { fixture, markOf, press, styled } from './fixture.examples.js';

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
            if (size === '100%') {
              expect(box.top, `row ${row}`).to.be.at.least(frame.top - 0.5);
              expect(box.bottom, `row ${row}`).to.be.at.most(frame.bottom + 0.5);
            }
            if (!scene.points[row]) continue;
            const mark = markOf(f, row);
            expect(mark.y > box.top + 0.5 && mark.y < box.bottom - 0.5, `covers row ${row}`).to.equal(false);
            const ring = f.get('.tb-ring').getBoundingClientRect();
            expect((ring.left + ring.right) / 2).to.be.closeTo(mark.x, 1);
            expect((ring.top + ring.bottom) / 2).to.be.closeTo(mark.y, 1);
          }
          expect(document.documentElement.scrollWidth).to.equal(wide);
        } finally {
          document.documentElement.style.fontSize = '';
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
    expect(f.get('.tb-tip').getAttribute('style')).to.match(/^--tb-x: ?0%; ?--tb-y: ?[\d.]+px;$/);
    expect(styled(f.root).length).to.equal(1);
    press(document.body, 'Escape');
    expect(styled(f.root)).to.deep.equal([]);
  });
});
