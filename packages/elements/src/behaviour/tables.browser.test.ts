import { expect } from 'chai';
import { lineScene, stripScene } from './behaviour.examples.js';
import { copyTable, type ClipboardLike } from './copy-table.js';
import { attachAll, fixture, violations, styled, text, type Fixture } from './fixture.examples.js';
import { BEHAVIOUR_WORDS } from '../words/behaviour-words.js';

/** Texts of one column, from top to bottom. */
const column = (f: Fixture, at: number): readonly string[] => [...f.get<HTMLTableElement>('table').tBodies[0]!.rows].map((row) => text(row.cells[at]!));
const button = (f: Fixture, at: number): HTMLButtonElement => f.get(`th:nth-child(${at}) .tb-sort`);
const sortOf = (f: Fixture): readonly (string | null)[] => [...f.root.querySelectorAll('thead th')].map((th) => th.getAttribute('aria-sort'));

describe('the behaviour of tables', () => {
  before(() => (document.documentElement.lang = 'nl'));
  afterEach(() => {
    for (const box of document.querySelectorAll('.fixture')) box.remove();
  });

  it('sorts by number in three states, with missing values last, and says so', async () => {
    const f = fixture(lineScene);
    f.get<HTMLDetailsElement>('details').open = true;
    const original = column(f, 1);
    button(f, 2).click();
    expect(column(f, 1)).to.deep.equal(['4,5', '5,2', '5,9', '6,1', '6,4', '7,1', '7,1', '7,7', '8,2', '8,8', '9,4', 'geen gegevens']);
    expect(column(f, 0).slice(5, 7), 'equal values keep their order').to.deep.equal(['2007', '2008']);
    expect(sortOf(f)).to.deep.equal([null, 'ascending', null]);
    expect(f.said()).to.equal('Gesorteerd op Waarde, oplopend.');
    expect(await violations(f.host)).to.deep.equal([]);
    button(f, 2).click();
    expect(column(f, 1)).to.deep.equal(['9,4', '8,8', '8,2', '7,7', '7,1', '7,1', '6,4', '6,1', '5,9', '5,2', '4,5', 'geen gegevens']);
    expect(column(f, 0).slice(4, 6)).to.deep.equal(['2007', '2008']);
    expect(sortOf(f)).to.deep.equal([null, 'descending', null]);
    const signs = [getComputedStyle(button(f, 1), '::after').content, getComputedStyle(button(f, 2), '::before').content];
    expect(
      signs.map((s) => s.split(' ')[0]),
      'not by the attribute alone',
    ).to.deep.equal(['"↕"', '"↓"']);
    button(f, 2).click();
    expect(column(f, 1)).to.deep.equal(original);
    expect(sortOf(f)).to.deep.equal([null, null, null]);
    expect(f.said()).to.equal('De rijen staan weer in de eerste volgorde.');
  });

  it('sorts texts as the language does, with empty ones last, one column at a time', () => {
    const f = fixture(lineScene);
    button(f, 2).click();
    button(f, 3).click();
    expect(sortOf(f)).to.deep.equal([null, null, 'ascending']);
    expect(column(f, 2)).to.deep.equal([...Array.from({ length: 10 }, () => 'definitief'), 'voorlopig', '']);
    button(f, 3).click();
    expect(column(f, 2)).to.deep.equal(['voorlopig', ...Array.from({ length: 10 }, () => 'definitief'), '']);
    const strip = fixture(stripScene);
    button(strip, 1).click();
    expect(column(strip, 0)).to.deep.equal(['Aa', 'Bee', 'Cee', 'Dee', 'Eed', 'Ef', 'El', 'Gee', 'Haa', 'Ie', 'Jee', 'Kaa']);
  });

  it('leaves tables of ten rows or fewer alone', () => {
    const short = { ...lineScene, points: [], table: { ...lineScene.table, rows: lineScene.table.rows.slice(0, 10) } };
    expect(fixture(short).root.querySelector('.tb-sort')).to.equal(null);
  });

  it('gives heads of the same size as before, with targets of at least 24 px', () => {
    const f = fixture(lineScene, 480, false);
    f.get<HTMLDetailsElement>('details').open = true;
    const size = (): readonly number[] =>
      [...f.root.querySelectorAll('table,th,td')].flatMap((e) => [e.getBoundingClientRect().width, e.getBoundingClientRect().height]);
    const before = size();
    attachAll(f.root);
    for (const [i, now] of size().entries()) expect(now).to.be.closeTo(before[i]!, 0.6);
    for (const e of f.root.querySelectorAll('.tb-sort')) expect(e.getBoundingClientRect().height).to.be.at.least(24);
  });

  it('copies a table as a table and as text, with caption, unit and source', async () => {
    const f = fixture(stripScene, 480, false);
    const items: ClipboardItem[] = [];
    const clipboard: ClipboardLike = { write: async (written) => void items.push(...written) };
    const said = copy(f, clipboard);
    await until(() => said.length > 0);
    expect(said).to.deep.equal(['De tabel is gekopieerd, met de bron.']);
    const read = async (type: string): Promise<string> => (await items[0]!.getType(type)).text();
    const lines = (await read('text/plain')).split('\n');
    expect(lines[0]).to.equal('Groen in de buurt (m² per inwoner)');
    expect(lines[1]).to.equal('Gemeente\tWaarde (m² per inwoner)');
    expect(lines[2]).to.equal('Ef\t11');
    expect(lines.at(-3)).to.equal('Eed\tgeen gegevens');
    expect(lines.at(-1)).to.equal('Bron: Voorbeeld, verzonnen cijfers');
    const html = await read('text/html');
    expect(html).to.match(/^<table><caption>Groen in de buurt/);
    expect(html).to.contain('<tr><th>Ef</th><td>11</td></tr>');
    expect(html).to.match(/<p>Bron: Voorbeeld, verzonnen cijfers<\/p>$/);
    expect(html).not.to.match(/class|button|style/);
  });

  it('copies exact numbers with a minus that a spreadsheet takes, also where cells are selected by hand', async () => {
    const rows = [['2022', '−17.475.415', 'voorlopig']];
    const f = fixture({ ...lineScene, points: [], table: { ...lineScene.table, rows } }, 480, false);
    const items: ClipboardItem[] = [];
    copy(f, { write: async (written) => void items.push(...written) });
    await until(() => items.length > 0);
    for (const [type, cells] of [
      ['text/plain', '2022\t-17.475.415\tvoorlopig'],
      ['text/html', '<th>2022</th><td>-17.475.415</td><td>voorlopig</td>'],
    ] as const)
      expect(await (await items[0]!.getType(type)).text()).to.contain(cells);

    const cell = f.get('td');
    document.dispatchEvent(new Event('copy'));
    expect(cell.textContent, 'while the browser copies').to.equal('-17.475.415');
    await until(() => cell.textContent.startsWith('−'));
    expect(cell.textContent, 'as a reader sees it').to.equal('−17.475.415');
  });

  it('never copies a text of the data as markup', async () => {
    const f = fixture({ ...lineScene, points: [], table: { ...lineScene.table, rows: [['<img src=x>', '1', 'a & b']] } }, 480, false);
    const items: ClipboardItem[] = [];
    copy(f, { write: async (written) => void items.push(...written) });
    await until(() => items.length > 0);
    expect(await (await items[0]!.getType('text/html')).text())
      .to.contain('<th>&#60;img src=x&#62;</th><td>1</td>')
      .and.to.contain('a &#38; b');
  });

  for (const [name, clipboard] of Object.entries({
    none: undefined,
    'one that refuses': { write: () => Promise.reject(new DOMException('no', 'NotAllowedError')) },
  }))
    it(`selects the table where the clipboard is ${name}, and a copy of it bears the source`, async () => {
      const f = fixture(lineScene, 480, false);
      const said = copy(f, clipboard as ClipboardLike | undefined);
      f.get<HTMLDetailsElement>('details').open = true;
      await until(() => said.length > 0);
      expect(said[0]).to.match(/Ctrl\+C/);
      const copied = (): string => {
        // Firefox gives an event of its own making a clipboard of its own.
        const event = new ClipboardEvent('copy', { clipboardData: new DataTransfer(), bubbles: true, composed: true, cancelable: true });
        f.get('tbody').dispatchEvent(event);
        return event.defaultPrevented ? event.clipboardData!.getData('text/plain') : 'not ours';
      };
      expect(copied())
        .to.contain('2012\t8,2\tvoorlopig')
        .and.to.match(/Bron: Voorbeeld, verzonnen cijfers$/);
      const { getSelection } = f.root as { getSelection?: () => Selection };
      if (getSelection) expect(getSelection.call(f.root).toString()).to.contain('2012').and.to.contain('Werkloosheid (%');
      expect(await violations(f.host)).to.deep.equal([]);
      document.body.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true }));
      expect(copied(), 'what is copied later is the reader\u2019s own').to.equal('not ours');
    });

  it('opens what is closed to print it, and closes that again', () => {
    const [a, b] = [fixture(lineScene), fixture(stripScene)];
    b.get<HTMLDetailsElement>('details').open = true;
    const open = (): readonly boolean[] => [a, b].map((f) => f.get<HTMLDetailsElement>('details').open);
    dispatchEvent(new Event('beforeprint'));
    expect(open()).to.deep.equal([true, true]);
    dispatchEvent(new Event('afterprint'));
    expect(open()).to.deep.equal([false, true]);
  });

  it('attaches once, moves nothing, and takes all of it away again', () => {
    const f = fixture(lineScene, 480, false);
    const markup = f.root.innerHTML;
    const parts = [...f.root.querySelectorAll('.tb-card *')].filter((e) => !e.closest('details>:not(summary)'));
    const boxes = (): string => parts.map((e) => `${e.localName} ${JSON.stringify(e.getBoundingClientRect())}`).join('\n');
    const before = boxes();
    const detach = attachAll(f.root);
    expect(boxes()).to.equal(before);
    expect(styled(f.root)).to.deep.equal([]);
    const attached = f.root.innerHTML;
    expect(attached).not.to.equal(markup);
    attachAll(f.root)();
    expect(f.root.innerHTML).to.equal(attached);
    button(f, 2).click();
    detach();
    expect(f.root.innerHTML).to.equal(markup);
    attachAll(f.root);
    expect(f.root.innerHTML).to.equal(attached);
  });
});

/** Gives the table of a fixture its copy button, presses it, and collects what is said. */
function copy(f: Fixture, clipboard: ClipboardLike | undefined): readonly string[] {
  const said: string[] = [];
  copyTable(f.get('table'), BEHAVIOUR_WORDS.nl, (sentence) => said.push(sentence), new AbortController().signal, { clipboard: clipboard ?? null });
  f.get<HTMLButtonElement>('.tb-copy').click();
  return said;
}

async function until(done: () => boolean): Promise<void> {
  for (let i = 0; i < 100 && !done(); i++) await new Promise((resolve) => setTimeout(resolve, 10));
}
