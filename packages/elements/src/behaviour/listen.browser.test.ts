import { expect } from 'chai';
import { BEHAVIOUR_WORDS } from '../words/behaviour-words.js';
import { pitchOf, playSeries, secondsOf, writeTones } from '../sound/play-series.js';
import { lineScene, stripScene } from './behaviour.examples.js';
import { fixture, violations, text, type Fixture } from './fixture.examples.js';
import { listen, type LoadSound } from './listen.js';
import { walkPoints } from './walk-points.js';

const until = async (done: () => boolean, what: string): Promise<void> => {
  for (let i = 0; i < 400; i++) {
    if (done()) return;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  throw new Error(`waited in vain for ${what}`);
};

/** A figure with its listen button and another loader of the sound. */
function withLoader(load: LoadSound): { readonly f: Fixture; readonly said: readonly string[]; readonly stop: () => void } {
  const f = fixture(lineScene, 480, false);
  const said: string[] = [];
  const controller = new AbortController();
  const say = (sentence: string): unknown => said.push(sentence);
  const walk = walkPoints(f.get<SVGSVGElement>('.tb-svg'), () => f.get<HTMLTableElement>('table'), BEHAVIOUR_WORDS.nl, say, controller.signal)!;
  listen(f.get('.tb-data'), walk(), 'Werkloosheid', BEHAVIOUR_WORDS.nl, say, controller.signal, load);
  return { f, said, stop: () => controller.abort() };
}

describe('listen', () => {
  before(() => (document.documentElement.lang = 'nl'));
  afterEach(() => {
    for (const box of document.querySelectorAll('.fixture')) box.remove();
  });

  it('stands beside the summary at 256 px, also with large text, and does not cover it', async () => {
    for (const size of ['100%', '200%']) {
      document.documentElement.style.fontSize = size;
      const f = fixture(lineScene, 256);
      const button = f.get('.tb-listen').getBoundingClientRect();
      const range = document.createRange();
      range.selectNodeContents(f.get('summary'));
      const words = range.getBoundingClientRect();
      expect(button.left, size).to.be.at.least(words.right);
      expect(button.right).to.be.at.most(f.get('.tb-data').getBoundingClientRect().right + 0.5);
      expect(Math.min(button.width, button.height)).to.be.at.least(24);
      document.documentElement.style.fontSize = '';
      expect(await violations(f.host)).to.deep.equal([]);
      f.host.remove();
    }
  });

  it('is there for a drawing through time only', () => {
    expect(fixture(stripScene).root.querySelector('.tb-listen')).to.equal(null);
    expect(fixture(lineScene).get('.tb-listen').getAttribute('aria-label')).to.equal('Luister: Werkloosheid');
  });

  it('says what it plays, plays every number once in order, and says from where to where', async () => {
    const shown: number[] = [];
    let loads = 0;
    // The real part, with a listener in between.
    const { f, said, stop } = withLoader(async () => {
      loads++;
      return {
        playSeries: (tones, context, { onTone, onEnd }) =>
          playSeries(tones, context, {
            onTone: (tone) => {
              shown.push(tone.value);
              onTone(tone);
            },
            onEnd,
          }),
      };
    });
    expect(loads, 'nothing is loaded before the press').to.equal(0);
    const button = f.get<HTMLButtonElement>('.tb-listen');
    button.click();
    expect(text(button)).to.equal('Stop');
    expect(said).to.deep.equal(['Zo klinkt: Werkloosheid. Hoe hoger de toon, hoe hoger het getal. Bij een stilte zijn er geen gegevens.']);
    await until(() => text(button) === 'Luister', 'the end');
    expect(loads).to.equal(1);
    expect(shown).to.deep.equal([4.5, 6.1, 5.2, 9.4, 8.8, 7.1, 7.1, 6.4, 5.9, 7.7, 8.2]);
    expect(said.at(-1)!.replace(/\s/g, ' ')).to.equal(
      'De eerste toon was 2001: 4,5 % van de beroepsbevolking, definitief. De laatste toon was 2012: 8,2 % van de beroepsbevolking, voorlopig.',
    );
    stop();
    expect(f.root.querySelector('.tb-listen')).to.equal(null);
  });

  it('stops at a second press', async () => {
    let told = 0;
    const { f, said } = withLoader(async () => ({
      playSeries: (tones, context, listener) => playSeries(tones, context, { ...listener, onTone: () => told++ }),
    }));
    const button = f.get<HTMLButtonElement>('.tb-listen');
    button.click();
    await until(() => told > 0, 'the first tone');
    expect(await violations(f.host)).to.deep.equal([]);
    button.click();
    expect(text(button)).to.equal('Luister');
    const heard = told;
    await new Promise((resolve) => setTimeout(resolve, 600));
    expect(told).to.equal(heard);
    expect(said.length).to.equal(1);
  });

  it('says that the sound could not be loaded, and can be pressed again', async () => {
    const { f, said } = withLoader(() => Promise.reject(new Error('offline')));
    f.get<HTMLButtonElement>('.tb-listen').click();
    await until(() => said.length === 2, 'a sentence');
    expect(said[1]).to.match(/niet te laden/);
    expect(text(f.get('.tb-listen'))).to.equal('Luister');
  });

  it('loads its part by itself', async () => {
    const f = fixture(lineScene);
    const button = f.get<HTMLButtonElement>('.tb-listen');
    button.click();
    await until(() => f.root.querySelector<HTMLElement>('.tb-tip')?.hidden === false, 'the first point to show');
    expect(text(f.get('.tb-tip'))).to.match(/^2001:/);
    button.click();
  });
});

describe('writeTones', () => {
  it('writes each value at its own time and pitch, and silence where there is none', async () => {
    const rate = 22_050;
    const context = new OfflineAudioContext(2, rate * 2, rate);
    // At 0, 1/4, 3/4 and 1 of one second: silence at the half.
    const tones = [0, 0.25, 0.75, 1].map((at, i) => ({ at, value: [10, 20, -5, 20][i]! }));
    writeTones(tones, context, 0, 1);
    const sound = (await context.startRendering()).getChannelData(0);
    const part = (from: number): Float32Array => sound.slice(Math.round((from + 0.04) * rate), Math.round((from + 0.18) * rate));
    const pitch = (samples: Float32Array): number => samples.filter((s, i) => i > 0 && s >= 0 && samples[i - 1]! < 0).length / (samples.length / rate);
    for (const { at, value } of tones) expect(pitch(part(at)), `at ${at}`).to.be.closeTo(pitchOf(value, -5, 20), 12);
    expect(Math.max(...part(0.5).map(Math.abs))).to.equal(0);
    expect(Math.max(...sound.map(Math.abs))).to.be.within(0.05, 0.3);
  });

  it('keeps pitches within two octaves, and all equal values in the middle', () => {
    expect([pitchOf(-3, -3, 7), pitchOf(7, -3, 7), Math.round(pitchOf(5, 5, 5))]).to.deep.equal([220, 880, 440]);
  });

  it('takes from one to eight seconds', () => {
    expect([2, 12, 500].map(secondsOf)).to.deep.equal([1, 2.75, 8]);
  });
});
