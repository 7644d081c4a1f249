import { expect } from 'chai';
import { attachCopyButtons } from './copy-buttons.js';

const ADDRESS = 'https://stad.example/nl/t/wonen/';
/** What a published page holds: an address and a quote, each with its button. */
const PAGE = `
  <p><code>${ADDRESS}</code><button type="button" class="tp-copy" data-done="Gekopieerd" hidden>Kopieer</button><span role="status"></span></p>
  <blockquote cite="${ADDRESS}"><p>Er komen 900 woningen bij.</p></blockquote>
  <button type="button" class="tp-copy" data-done="Gekopieerd" hidden>Kopieer</button><span role="status"></span>`;

describe('buttons that copy', () => {
  let root: HTMLElement;
  beforeEach(() => {
    root = document.createElement('main');
    root.innerHTML = PAGE;
    document.body.append(root);
  });
  afterEach(() => root.remove());

  const buttons = (): HTMLButtonElement[] => [...root.querySelectorAll('button')];
  /** Waits until it holds; for good where it never does, as the test has its own limit. */
  const until = async (holds: () => boolean): Promise<void> => {
    // oxlint-disable-next-line no-await-in-loop -- one after the other.
    while (!holds()) await new Promise((resolve) => setTimeout(resolve, 10));
  };

  it('copy the address as text, and the quote as formatted text and as sentence and address on a line each; and say so', async () => {
    const written: Record<string, string>[] = [];
    attachCopyButtons(root, 'Meer woningen', {
      write: async ([item]) => {
        const texts = await Promise.all(item!.types.map(async (type) => [type, await (await item!.getType(type)).text()] as const));
        written.push(Object.fromEntries(texts));
      },
    });
    for (const button of buttons()) {
      expect(button.hidden).to.equal(false);
      button.click();
      // oxlint-disable-next-line no-await-in-loop -- one after the other.
      await until(() => button.nextElementSibling!.textContent === 'Gekopieerd');
    }
    expect(written[0]).to.deep.equal({ 'text/plain': ADDRESS });
    expect(written[1]!['text/plain']).to.equal(`Er komen 900 woningen bij.\n${ADDRESS}`);
    expect(written[1]!['text/html']).to.include(`<a href="${ADDRESS}">Meer woningen</a>`);
  });

  it('select the text where copying is not allowed', async () => {
    attachCopyButtons(root, 'Meer woningen', { write: () => Promise.reject(new Error('not allowed')) });
    buttons()[1]!.click();
    await until(() => document.getSelection()!.toString().includes('Er komen 900 woningen bij.'));
    expect(buttons()[1]!.nextElementSibling!.textContent).to.equal('');
  });
});
