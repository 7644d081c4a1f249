// The assistant «Eigen cijfers» as a person uses it: a file, a question, three fields, a graphic, and what is taken along.
import 'axe-core';
import { writeXlsx } from 'hucre/xlsx';
import type * as Axe from 'axe-core';
import { assert } from 'chai';
import { startAssistant } from '../../packages/elements/src/assistant/assistant.js';
import { assistantCss } from '../../packages/elements/src/assistant/assistant-css.js';
import '../../packages/elements/src/define-all.js';

declare const axe: typeof Axe;
const ADDRESS = 'https://trends.example/nl/eigen-cijfers/';
const sheet = new CSSStyleSheet();
// The colours and boxes of a published page.
sheet.replaceSync(`main{--tp-link:#0b6284;--tp-rule:#c9ced6;--tp-focus:#1d2430;overflow-wrap:break-word}main *{box-sizing:border-box}${assistantCss}`);

async function until<T>(get: () => T | null | undefined | false, what: string): Promise<T> {
  for (let i = 0; i < 250; i++) {
    const value = get();
    if (value) return value;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  throw new Error(`waited in vain for ${what}`);
}

describe('the assistant', () => {
  let place: HTMLElement;
  const find = (selector: string): HTMLElement => place.querySelector<HTMLElement>(selector)!;
  const text = (selector: string): string => (place.querySelector(selector)?.textContent ?? '').replace(/\s+/g, ' ');
  const start = (language: 'nl' | 'en' = 'nl'): void => {
    place = document.createElement('main');
    place.lang = language;
    document.body.append(place);
    startAssistant(place, ADDRESS, language);
  };
  const give = (name: string, content: BlobPart): void => {
    const files = new DataTransfer();
    files.items.add(new File([content], name));
    const input = find('input[type=file]') as HTMLInputElement;
    input.files = files.files;
    input.dispatchEvent(new Event('change'));
  };
  const fill = (field: string, value: string): void => {
    const input = find(`#ta-${field}`) as HTMLInputElement;
    input.value = value;
    input.dispatchEvent(new Event('input', { bubbles: true }));
  };
  const drawn = async (): Promise<Element> => until(() => place.querySelector('trend-card')?.shadowRoot?.querySelector('.trendbeeld'), 'a card');
  const results = (): string[] => [...place.querySelectorAll<HTMLTextAreaElement>('textarea[readonly]')].map((area) => area.value);

  before(() => {
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  });
  after(() => {
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== sheet);
  });
  afterEach(() => {
    place.remove();
  });

  it('leads from an Excel file by a question and three fields to a graphic, a table, a CSV file and an indicator', async () => {
    start();
    const rows = [2021, 2022, 2023].flatMap((year, i) => [
      [year, 'man', 1000 + i],
      [year, 'vrouw', 2000.5 + i],
    ]);
    give('fietsers.xlsx', (await writeXlsx({ sheets: [{ name: 'Cijfers', rows: [['Jaar', 'Geslacht', 'Aantal'], ...rows] }] })) as BlobPart);
    await until(() => place.querySelector('fieldset'), 'a question');
    assert.include(text('legend'), 'Welke rijen bedoelt u? De kolom «Geslacht» verschilt.');
    assert.isTrue(find('fieldset').contains(document.activeElement), 'the question has the focus');
    assert.isNull(place.querySelector('trend-card'), 'nothing is drawn before it is answered');
    find('input[value="1"]').click();
    find('fieldset button').click();
    assert.include(text('.ta-told'), '3 van 6 rijen hebben «vrouw» in de kolom «Geslacht».');
    assert.equal(results().length, 0, 'nothing is taken along without title, unit and source');
    fill('title', 'Fietsers op de brug');
    fill('unit', 'fietsers per dag');
    fill('publisher', 'Gemeente Voorbeeldstad');
    const card = await drawn();
    assert.isNotNull(card.querySelector('svg'));
    assert.include(card.textContent, 'Fietsers op de brug');
    const [table, csv, yaml, figures] = results();
    assert.include(table, `<caption><a href="${ADDRESS}">Fietsers op de brug</a>. Bron: Gemeente Voorbeeldstad</caption>`);
    assert.include(table, '<tr><th scope="row">2021</th><td>2000,5</td></tr>');
    assert.include(csv, '# eenheid: fietsers per dag');
    assert.include(csv, '2023;2002,5');
    assert.include(yaml, 'id: fietsers-op-de-brug');
    assert.include(figures, '2022;2001,5');
  });

  it('takes a table that is pasted from Excel, without its hidden rows', async () => {
    start();
    const clipboard = new DataTransfer();
    clipboard.setData(
      'text/html',
      '<table><tr><td>Jaar</td><td>Bomen</td></tr><tr><td>2021</td><td>5</td></tr><tr style="display:none"><td>2022</td><td>999</td></tr><tr><td>2023</td><td>7</td></tr></table>',
    );
    clipboard.setData('text/plain', 'Jaar\tBomen\n2021\t5\n2023\t7');
    const event = new ClipboardEvent('paste', { clipboardData: clipboard, cancelable: true, bubbles: true });
    // Firefox gives an event of its own making a clipboard of its own.
    if (!event.clipboardData?.getData('text/html')) Object.defineProperty(event, 'clipboardData', { value: clipboard });
    find('#ta-paste').dispatchEvent(event);
    assert.include(text('.ta-told'), '1 verborgen rij overgeslagen.');
    fill('title', 'Bomen');
    fill('unit', 'bomen');
    fill('publisher', 'Telling');
    await drawn();
    assert.include(results()[0], '2023</th><td>7</td>');
    assert.notInclude(results().join(), '999');
  });

  it('fills in what the file says of itself, and draws several series as is chosen', async () => {
    start('en');
    give('a.csv', '# title: Trees\n# unit: trees\n# source: Count\n# url: https://count.example/\nYear;Utrecht;Netherlands\n2021;10;1000\n2022;12;1010\n');
    const card = await drawn();
    assert.include(card.textContent, 'index, 2021 = 100');
    assert.equal((find('#ta-title') as HTMLInputElement).value, 'Trees');
    assert.equal((find('#ta-url') as HTMLInputElement).value, 'https://count.example/');
    const graphic = find('#ta-graphic') as HTMLSelectElement;
    graphic.value = 'lines';
    graphic.dispatchEvent(new Event('change'));
    await until(() => place.querySelector('trend-card[graphic=lines]')?.shadowRoot?.querySelector('svg'), 'lines');
    assert.include(results()[0], `${ADDRESS}?graphic=lines`);
  });

  it('keeps the form while an address is typed, and leaves no dead end among its choices', async () => {
    start();
    give('a.csv', '# titel: Bezoeken\n# bron: Bibliotheek\nJaar;Vestiging;Bezoeken\n2021;Centrum;5\n2021;Noord;6\n2022;Centrum;7\n2022;Noord;8\n');
    await until(() => place.querySelector('fieldset'), 'a question');
    assert.notInclude(text('fieldset'), 'maakt niets uit', 'each year would be there twice');
    find('fieldset button').click();
    assert.equal((find('#ta-title') as HTMLInputElement).value, 'Bezoeken, Centrum');
    assert.equal((find('#ta-unit') as HTMLInputElement).value, 'bezoeken');
    await drawn();
    fill('url', 'h');
    await until(() => text('#ta-url-error').includes('https://'), 'a word about the address');
    assert.isAbove(find('#ta-title').getBoundingClientRect().height, 0);
    assert.notInclude(results()[0], 'href="h"');
    fill('url', 'https://bibliotheek.example/');
    await until(() => results()[0]?.includes('<a href="https://bibliotheek.example/">Bibliotheek</a>'), 'the address in the table');
  });

  it('says what must be mended, and what cannot be read', async () => {
    start();
    give('a.csv', 'Jaar;Aantal\n2021;veel\n2022;5\n');
    await until(() => text('.ta-wrong').includes('veel'), 'what is wrong');
    assert.include(text('.ta-wrong'), 'In rij 2 staat geen getal, maar «veel». Schrijf een getal als 1234,5, of laat de cel leeg.');
    assert.equal(results().length, 0);
    give('a.pdf', '%PDF-1.7 \0\u0001');
    await until(() => text('[role=status]').includes('niet te lezen'), 'a word about the file');
    assert.isFalse(text('.ta').includes('veel'), 'what was said of the file before is gone');
  });

  for (const language of ['nl', 'en'] as const) {
    it(`has no fault that axe finds: ${language}`, async () => {
      start(language);
      give('a.csv', 'Jaar;Geslacht;Waarde\n2021;man;5\n2021;vrouw;6\n');
      await until(() => place.querySelector('fieldset'), 'a question');
      const { violations } = await axe.run(place, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] });
      assert.deepEqual(
        violations.map((v) => `${v.id}: ${v.nodes[0]?.html ?? ''}`),
        [],
      );
    });
  }

  it('stays within 320 px', async () => {
    start();
    place.style.inlineSize = '320px';
    give('a.csv', '# titel: Een titel met een heelergbijzonderlangsamengesteldwoordeninhoudsopgave\n# eenheid: x\n# bron: y\nJaar;Waarde\n2021;5\n');
    await drawn();
    const wide = [...place.querySelectorAll('*')].filter((e) => e.getBoundingClientRect().right > place.getBoundingClientRect().right + 1);
    assert.deepEqual(
      wide.map((e) => e.outerHTML.slice(0, 60)),
      [],
    );
  });
});
