import { sendKeys } from '@web/test-runner-commands';
import { expect } from 'chai';
import { lineScene, stripScene } from './behaviour.examples.js';
import { fixture, markOf, violations, point, press, text } from './fixture.examples.js';

describe('walkPoints', () => {
  before(() => (document.documentElement.lang = 'nl'));
  afterEach(() => {
    for (const box of document.querySelectorAll('.fixture')) box.remove();
  });

  it('goes by keyboard from the first to the last row, and says the one without a mark', async () => {
    const f = fixture(lineScene);
    const layer = f.get('.tb-walk');
    layer.focus();
    expect(f.root.activeElement).to.equal(layer);
    const said: string[] = [];
    const rings: string[] = [];
    for (let i = 0; i < 13; i++) {
      expect(press(layer, 'ArrowRight'), 'the page does not scroll').to.equal(false);
      said.push(f.said());
      rings.push(f.get('.tb-ring').getAttribute('display')!);
      expect(text(f.get('.tb-tip'))).to.equal(f.said());
    }
    expect(said[0]).to.equal('2001: 4,5 % van de beroepsbevolking, definitief');
    expect(said[5]).to.equal('2006: geen gegevens');
    expect(rings.map((r, i) => (r === 'none' ? i : -1)).filter((i) => i >= 0)).to.deep.equal([5]);
    expect(said[11]).to.equal('2012: 8,2 % van de beroepsbevolking, voorlopig');
    expect(said[12], 'stays at the end').to.equal(said[11]);
    expect(new Set(said).size).to.equal(12);
    expect(await violations(f.host)).to.deep.equal([]);
  });

  it('goes by Home, End, up and down, and leaves keys with a modifier alone', () => {
    const f = fixture(lineScene);
    const layer = f.get('.tb-walk');
    press(layer, 'ArrowLeft');
    expect(f.said()).to.match(/^2012:/);
    press(layer, 'Home');
    expect(f.said()).to.match(/^2001:/);
    press(layer, 'ArrowDown');
    expect(f.said()).to.match(/^2002:/);
    press(layer, 'ArrowUp');
    expect(f.said()).to.match(/^2001:/);
    press(layer, 'End');
    expect(f.said()).to.match(/^2012:/);
    expect(press(layer, 'ArrowLeft', { altKey: true }), 'the browser goes back').to.equal(true);
    expect(f.said()).to.match(/^2012:/);
  });

  it('closes with Escape and when the focus leaves', () => {
    const f = fixture(lineScene);
    const layer = f.get('.tb-walk');
    layer.focus();
    press(layer, 'End');
    expect(f.get('.tb-tip').hidden).to.equal(false);
    press(layer, 'Escape');
    expect(f.get('.tb-tip').hidden).to.equal(true);
    expect(f.get('.tb-ring').getAttribute('display')).to.equal('none');
    expect(f.root.activeElement).to.equal(layer);
    press(layer, 'End');
    layer.blur();
    expect(f.get('.tb-tip').hidden).to.equal(true);
  });

  it('is one tab stop with the name of the drawing and how to walk', () => {
    const f = fixture(lineScene);
    expect(f.root.querySelectorAll('.tb-graphic [tabindex="0"]').length).to.equal(1);
    const layer = f.get('.tb-walk');
    expect(layer.getAttribute('role')).to.equal('application');
    expect(layer.getAttribute('aria-label')).to.equal('Ga met de pijltjestoetsen van punt naar punt.');
    expect(f.get('.tb-svg').getAttribute('role')).to.equal('img');
  });

  it('is reached and walked by the keys of a keyboard', async () => {
    const f = fixture(lineScene);
    const before = document.createElement('button');
    before.className = 'fixture';
    before.textContent = 'Ervoor';
    f.host.before(before);
    before.focus();
    await sendKeys({ press: 'Tab' });
    expect(f.root.activeElement).to.equal(f.get('.tb-walk'));
    await sendKeys({ press: 'ArrowRight' });
    await sendKeys({ press: 'ArrowRight' });
    expect(f.said()).to.match(/^2002:/);
    expect(getComputedStyle(f.get('.tb-walk')).outlineStyle).to.equal('solid');
    await sendKeys({ press: 'Tab' });
    expect(f.root.activeElement!.localName).to.equal('summary');
    await sendKeys({ press: 'Tab' });
    expect(f.root.activeElement!.className).to.equal('tb-listen');
    expect(f.get('.tb-tip').hidden).to.equal(true);
  });

  it('shows by pointer what is near, and stays while the pointer goes to the sentence', async () => {
    const f = fixture(lineScene);
    const graphic = f.get('.tb-graphic');
    const mark = markOf(f, 3);
    point('pointermove', graphic, mark.x + 3, mark.y - 8);
    const tip = f.get('.tb-tip');
    expect(text(tip)).to.equal('2004: 9,4 % van de beroepsbevolking, definitief');
    expect(f.said(), 'is not said at every move').to.equal('');
    const box = tip.getBoundingClientRect();
    const to = { x: box.right - 4, y: box.bottom - 4 };
    for (let i = 1; i <= 10; i++) {
      const at = { x: mark.x + 3 + ((to.x - mark.x - 3) * i) / 10, y: mark.y - 8 + ((to.y - mark.y + 8) * i) / 10 };
      point('pointermove', i === 10 ? tip : graphic, at.x, at.y);
      expect(text(tip), `step ${i}`).to.match(/^2004:/);
    }
    expect(f.root.elementFromPoint(to.x, to.y)).to.equal(tip);
    expect(await violations(f.host)).to.deep.equal([]);
    point('pointerleave', graphic, 0, 0);
    expect(tip.hidden, 'goes when the pointer leaves').to.equal(true);
  });

  it('closes with Escape without focus, and does not come back by a trembling hand', () => {
    const f = fixture(lineScene);
    const graphic = f.get('.tb-graphic');
    const mark = markOf(f, 3);
    point('pointermove', graphic, mark.x, mark.y);
    expect(f.get('.tb-tip').hidden).to.equal(false);
    press(document.body, 'Escape');
    expect(f.get('.tb-tip').hidden).to.equal(true);
    point('pointermove', graphic, mark.x + 1, mark.y);
    expect(f.get('.tb-tip').hidden).to.equal(true);
    const next = markOf(f, 7);
    point('pointermove', graphic, next.x, next.y);
    expect(text(f.get('.tb-tip'))).to.match(/^2008:/);
  });

  it('shows by tap and hides by a tap elsewhere; moving a finger shows nothing', () => {
    const f = fixture(lineScene);
    const graphic = f.get('.tb-graphic');
    const mark = markOf(f, 1);
    point('pointermove', graphic, mark.x, mark.y, 'touch');
    expect(f.root.querySelector('.tb-tip')).to.equal(null);
    point('pointerdown', graphic, mark.x, mark.y, 'touch');
    point('click', graphic, mark.x, mark.y, 'touch');
    expect(f.said()).to.match(/^2002:/);
    point('pointerdown', f.get('.tb-tip'), mark.x, mark.y, 'touch');
    expect(f.get('.tb-tip').hidden).to.equal(false);
    point('pointerleave', graphic, 0, 0, 'touch');
    expect(f.get('.tb-tip').hidden, 'stays when the finger is lifted').to.equal(false);
    point('pointerdown', document.body, 1, 1, 'touch');
    point('pointercancel', document.body, 1, 40, 'touch');
    expect(f.get('.tb-tip').hidden, 'stays when the page is scrolled').to.equal(false);
    const next = markOf(f, 7);
    point('click', graphic, next.x, next.y, 'touch');
    expect(f.said()).to.match(/^2008:/);
    point('pointerdown', document.body, 1, 1, 'touch');
    point('pointerup', document.body, 1, 1, 'touch');
    expect(f.get('.tb-tip').hidden).to.equal(true);
  });

  it('follows a hand along the line, and stays where a keyboard opened it', () => {
    const f = fixture(lineScene, 640);
    const graphic = f.get('.tb-graphic');
    for (const row of [0, 1, 2, 3, 6, 7]) {
      point('pointermove', graphic, markOf(f, row).x, markOf(f, 0).y + 10);
      expect(text(f.get('.tb-tip')), `row ${row}`).to.match(new RegExp(`^${2001 + row}:`));
    }
    press(f.get('.tb-walk'), 'End');
    point('pointerleave', graphic, 0, 0);
    expect(f.get('.tb-tip').hidden).to.equal(false);
  });

  it('has one sentence open at a time on a page', () => {
    const [a, b] = [fixture(lineScene), fixture(stripScene)];
    press(a.get('.tb-walk'), 'Home');
    press(b.get('.tb-walk'), 'Home');
    expect([a.get('.tb-tip').hidden, b.get('.tb-tip').hidden]).to.deep.equal([true, false]);
  });

  it('still tells the row of the point after the table was sorted', () => {
    const f = fixture(lineScene);
    f.get<HTMLButtonElement>('th:nth-child(2) .tb-sort').click();
    press(f.get('.tb-walk'), 'Home');
    expect(f.said()).to.match(/^2001: 4,5/);
  });
});
