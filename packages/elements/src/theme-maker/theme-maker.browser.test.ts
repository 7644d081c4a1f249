import { expect } from 'chai';
import 'axe-core';
import type * as Axe from 'axe-core';
import { themeMaker, themeMakerCss } from './theme-maker.js';

/** axe-core is no module: it leaves itself on the window. */
declare const axe: typeof Axe;

const ACCENT = '--trendbeeld-document-accent-color';
const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 350));

describe('the editor of themes', () => {
  let editor: HTMLElement;
  const get = (selector: string): HTMLInputElement => editor.querySelector<HTMLInputElement>(selector)!;
  const type = async (selector: string, value: string): Promise<void> => {
    const field = get(selector);
    field.value = value;
    field.dispatchEvent(new Event('input', { bubbles: true }));
    await pause();
  };
  beforeEach(() => {
    const look = new CSSStyleSheet();
    look.replaceSync(themeMakerCss);
    document.adoptedStyleSheets = [look];
    document.documentElement.lang = 'nl';
    editor = themeMaker({ language: 'nl', preview: () => document.createElement('p') });
    document.body.replaceChildren(editor);
  });

  it('judges at once what is typed, and gives it as CSS and JSON', async () => {
    expect(get('[role=status]').textContent).to.equal('Ja: alle 24 combinaties zijn goed te lezen.');
    await type('#tt-accent', '#ffff99');
    expect(get('#tt-source').value).to.contain(`${ACCENT}: #ffff99;`);
    expect(editor.textContent).to.contain('Hoofdkleur (Op een lichte pagina): #ffff99 was niet goed te lezen');
    const [css, json] = [...editor.querySelectorAll<HTMLTextAreaElement>('textarea[readonly]')].map((field) => field.value);
    expect(css).to.contain(`${ACCENT}: light-dark(#69693c, #ffff99);`);
    expect(JSON.parse(json!)).to.have.nested.property('trendbeeld.document-accent-color.$value', '#69693c');
    expect(getComputedStyle(get('.tt-light')).getPropertyValue(ACCENT)).to.contain('#69693c');
  });

  it('takes tokens that are pasted, says what it cannot read, and goes on with the last good theme', async () => {
    await type('#tt-source', '.stad{--utrecht-link-color:#00811f;--utrecht-document-background-color:#8a8a8a}');
    expect(get('[role=status]').textContent).to.match(/^Nee: \d+ combinaties zijn niet goed te lezen\. Uw achtergrond is niet licht en niet donker\./);
    expect(editor.querySelector('tbody td:last-child')!.textContent).to.equal('✗ te weinig');
    await type('#tt-source', '{"a"');
    expect(get('[role=status]').textContent).to.match(/^Dit kunnen wij niet lezen: /);
    expect(get('#tt-source').getAttribute('aria-invalid')).to.equal('true');
    await type('#tt-source', `:root{${ACCENT}:#00811f}`);
    expect(get('#tt-accent').value).to.equal('#00811f');
    expect(get('#tt-source').hasAttribute('aria-invalid')).to.equal(false);
  });

  it('lets no one out: a value with markup or rules in it stays text', async () => {
    await type('#tt-font', 'x}body{display:none}<img src=x onerror=alert(1)>');
    expect(getComputedStyle(document.body).display).to.equal('block');
    expect(editor.querySelector('img')).to.equal(null);
  });

  it('has no accessibility violation', async () => {
    const { violations } = await axe.run(editor, { rules: { region: { enabled: false }, 'heading-order': { enabled: false } } });
    expect(violations.map(({ id, nodes }) => [id, nodes[0]!.html])).to.deep.equal([]);
  });
});
