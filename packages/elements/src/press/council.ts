/**
 * The paper for a council (`embed/council.js`), on a page of the published folder: choose up to eight trends, a municipality and an edition;
 * read, print it or take it along as a document of Word. The choice stands in the address, nothing is stored. Without script the page is the list of trends.
 */
import { HANDOUT_WORDS, MOST_ROWS, MOST_TRENDS, type Handout, type HandoutItem, type PaperTable } from '@trendbeeld/cards/handout-model';
import { pageAddress, type Page } from '@trendbeeld/cards/page';
import { CERTAINTY, createFormatters, headlineOf, placesOf, trendEntry, type Language, type Study, type TrendEntry } from '@trendbeeld/data';
import { placeWords } from '@trendbeeld/cards/picture';
import { dsvFormat } from 'd3-dsv';
import { h } from '../assistant/dom.js';
import { languageOf } from '../words/element-words.js';
import { councilCss } from './council-css.js';
import { COUNCIL_WORDS } from './council-words.js';
import { bytesOf, drawOn, loadFonts, painted, palette, save, studyOf, svgOf } from './painter.js';

/** How tables of a published folder are written, by language. */
const DELIMITER: Readonly<Record<Language, string>> = { nl: ';', en: ',' };

/** The table beside a page, as paper shows it; null where there is none. */
async function tableOf(address: string, language: Language, words: (typeof HANDOUT_WORDS)['nl']): Promise<PaperTable | null> {
  const [answer, about] = await Promise.all(['figures.csv', 'csv-metadata.json'].map((name) => fetch(new URL(name, address)).catch(() => null)));
  if (!answer?.ok || !about?.ok) return null;
  const { tables } = (await about.json()) as {
    readonly tables: readonly {
      readonly 'dc:title': string;
      readonly notes?: readonly string[];
      readonly tableSchema: { readonly columns: readonly { readonly name: string; readonly datatype: unknown }[] };
    }[];
  };
  const [table] = tables;
  const [head, ...rows] = dsvFormat(DELIMITER[language]).parseRows((await answer.text()).replace(/^\ufeff/, '').trimEnd());
  if (!table || !head) return null;
  const shown = rows.slice(-MOST_ROWS);
  return {
    caption: table['dc:title'],
    head,
    numeric: table.tableSchema.columns.map((c) => typeof c.datatype === 'object'),
    rows: shown.map((row) => row.map((cell) => cell || '–')),
    notes: [...(rows.length > shown.length ? [words.lastOf(shown.length, rows.length)] : []), words.allAt(address), ...(table.notes ?? [])],
  };
}

/** Whether figures lie beside the page of a trend. */
const hasTable = ({ outcomes }: TrendEntry, { municipality }: Page): boolean => municipality !== undefined || outcomes.length > 0;

/** Whether a page is published in the folder. */
const isPublished = async (address: string): Promise<boolean> => (await fetch(new URL('oembed.json', address)).catch(() => null))?.ok ?? false;

/** @param place name of the municipality that was chosen; empty for none. */
async function itemOf(base: string, study: Study, page: Page, heading: string, place: string): Promise<HandoutItem> {
  const { language, municipality, ...rest } = page;
  const entry = trendEntry(study, page.name);
  const words = COUNCIL_WORDS[language];
  // A municipality without pages in this folder has its figures in the picture, and the national page as its address.
  const national: Page = { ...rest, language };
  const own = pageAddress(base, page);
  const published = municipality === undefined || (await isPublished(own));
  const address = published ? own : pageAddress(base, national);
  const [picture, table] = await Promise.all([
    painted(base, page, { size: 'picture' }, address),
    hasTable(entry, published ? page : national) ? tableOf(address, language, HANDOUT_WORDS[language]) : null,
  ]);
  const missing = place !== '' && municipality === undefined ? words.noLocal(place) : published ? '' : words.nationalTable(place);
  return {
    heading: `${heading} · ${entry.domain.title[language]}`,
    headline: headlineOf(entry.trend)[language],
    sentence: entry.trend.sentence[language],
    picture,
    table: table && missing ? { ...table, notes: [missing, ...table.notes] } : table,
    said: entry.statements.map((s) => {
      const sure = s.certainty.map((q) => CERTAINTY[q].word[language]).join(', ');
      const where = placesOf(s, study.places)
        .map((p) => placeWords(p, study.places, language))
        .join('; ');
      return `${s.text[language]} (${[sure, where].filter(Boolean).join('; ')})`;
    }),
    sources: picture.says.sources,
    cite: picture.says.about.cite,
    address,
  };
}

/** A trend of the paper, as it is read and printed. */
function sectionOf({ heading, headline, picture, table, said, sources, address }: HandoutItem, words: (typeof HANDOUT_WORDS)['nl']): HTMLElement {
  return h(
    'section',
    { class: 'tc-item' },
    h('h3', {}, heading),
    h('figure', { 'aria-label': headline }, svgOf(picture)),
    table
      ? h(
          'div',
          { class: 'tc-scroll', tabindex: '0', role: 'region', 'aria-label': table.caption },
          h(
            'table',
            {},
            h('caption', {}, `${words.figures}: ${table.caption}`),
            h('thead', {}, h('tr', {}, ...table.head.map((text, i) => h('th', { scope: 'col', class: table.numeric[i] ? 'tc-number' : undefined }, text)))),
            h(
              'tbody',
              {},
              ...table.rows.map((row) =>
                h(
                  'tr',
                  {},
                  ...row.map((cell, i) => (i === 0 ? h('th', { scope: 'row' }, cell) : h('td', { class: table.numeric[i] ? 'tc-number' : undefined }, cell))),
                ),
              ),
            ),
          ),
        )
      : h('p', {}, words.none),
    ...(table?.notes.map((note) => h('p', { class: 'tm-hint' }, note)) ?? []),
    ...(said.length > 0 ? [h('h4', {}, words.said), h('ul', {}, ...said.map((text) => h('li', {}, text)))] : []),
    h('h4', {}, words.sources),
    ...sources.map((text) => h('p', {}, text)),
    h('p', {}, `${words.address}: `, h('a', { href: address }, address)),
  );
}

/** Starts the page in an element, from the list of trends beside it. */
export async function startCouncil(place: HTMLElement, list: Element, base: string, language: Language): Promise<void> {
  const words = COUNCIL_WORDS[language];
  const paper = HANDOUT_WORDS[language];
  const get = async <T>(name: string, usual: T): Promise<T> => {
    const answer = await fetch(new URL(name, base)).catch(() => null);
    return answer?.ok ? ((await answer.json()) as T) : usual;
  };
  const [study, names, { editions }] = await Promise.all([
    studyOf(base),
    get<readonly (readonly [string, string])[]>('data/municipality-names.json', []),
    get<{ readonly editions: readonly string[] }>('editions.json', { editions: [] }),
    loadFonts(base).catch(() => {}),
  ]);
  const query = new URLSearchParams(location.search);
  const links = [...list.querySelectorAll<HTMLAnchorElement>('a[data-trend]')];
  const boxes = links.map((link) => h('input', { type: 'checkbox', value: link.dataset['trend'] }));
  const asked = (query.get('t') ?? '').split(',');
  for (const box of boxes) box.checked = asked.includes(box.value);
  links.forEach((link, i) => {
    const label = h('label', {}, boxes[i]!, ' ', link.textContent);
    link.replaceWith(label);
  });
  const town = h('input', { id: 'tc-town', list: 'tc-names', autocomplete: 'off', placeholder: words.country });
  town.value = names.find(([code]) => code === query.get('g'))?.[1] ?? '';
  const edition = h('select', { id: 'tc-edition' }, h('option', { value: '' }, words.live), ...editions.map((name) => h('option', { value: name }, name)));
  edition.value = editions.includes(query.get('e') ?? '') ? query.get('e')! : '';
  const said = h('p', { role: 'status' });
  const out = h('div', { class: 'tc-paper' });
  let handout: Handout | null = null;
  const print = h('button', { type: 'button', class: 'tm-main', click: () => window.print() }, words.print);
  const word = h('button', { type: 'button', click: () => void toWord() }, words.word);
  const buttons = h('p', { hidden: true }, print, ' ', word);
  const form = h(
    'form',
    { class: 'tm tc-form', submit: (event: Event) => event.preventDefault() },
    h('h2', {}, words.choose(MOST_TRENDS)),
    list as HTMLElement,
    h(
      'div',
      { class: 'tm-fields' },
      h(
        'div',
        {},
        h('label', { for: 'tc-town' }, words.municipality),
        town,
        h('datalist', { id: 'tc-names' }, ...names.map(([, name]) => h('option', { value: name }))),
      ),
      h('div', {}, h('label', { for: 'tc-edition' }, words.edition), edition),
    ),
    said,
    buttons,
    h('p', { class: 'tm-hint' }, words.address),
  );
  place.replaceChildren(form, out);

  let turn = 0;
  async function make(): Promise<void> {
    const mine = (turn += 1);
    const trends = boxes.filter((box) => box.checked).map((box) => box.value);
    const code = names.find(([, name]) => name.toLowerCase() === town.value.trim().toLowerCase())?.[0];
    const next = new URLSearchParams({
      ...(trends.length > 0 ? { t: trends.join(',') } : {}),
      ...(code ? { g: code } : {}),
      ...(edition.value ? { e: edition.value } : {}),
    });
    // Names with commas between them, as people can read them.
    history.replaceState(null, '', `${location.pathname}${next.size > 0 ? `?${next.toString().replaceAll('%2C', ',')}` : ''}`);
    buttons.hidden = true;
    if (trends.length === 0) {
      out.replaceChildren();
      said.textContent = words.nothing;
      return;
    }
    said.textContent = words.making;
    try {
      const date = new Date().toISOString().slice(0, 'jjjj-mm-dd'.length);
      const format = createFormatters(language);
      const items = await Promise.all(
        trends.map((name, i) => {
          const local = code && study.trends.find((t) => t.slug === name)!.municipal.length > 0 ? { municipality: code } : {};
          const page: Page = { kind: 'trend', name, language, ...local, ...(edition.value ? { edition: edition.value } : {}) };
          return itemOf(base, study, page, paper.of(i + 1, trends.length), code ? town.value.trim() : '');
        }),
      );
      if (mine !== turn) return;
      const { source } = study;
      handout = {
        language,
        words: paper,
        title: [paper.title, code ? town.value.trim() : null].filter(Boolean).join(': '),
        about: [
          `${[source.publisher, `«${source.title}»`, source.place, source.published].filter(Boolean).join(', ')}.`,
          source.condition[language],
          paper.made(format.date(date)),
          edition.value ? paper.frozen : paper.live(format.date(date)),
        ],
        items,
        date,
        look: { palette: palette(), font: place.dataset['font'] },
      };
      out.replaceChildren(
        h('h2', { class: 'tc-title' }, handout.title),
        ...handout.about.map((text) => h('p', {}, text)),
        ...items.map((item) => sectionOf(item, paper)),
      );
      said.textContent = words.made;
      buttons.hidden = false;
    } catch {
      if (mine === turn) said.textContent = words.broken;
    }
  }

  async function toWord(): Promise<void> {
    said.textContent = words.making;
    try {
      const { handoutDocx } = await import('./docx.js');
      const scratch = h('canvas');
      // One after the other on one canvas.
      let last: Promise<unknown> = Promise.resolve();
      const bytes = await handoutDocx(handout!, (picture) => {
        const made = last.then(() => {
          drawOn(scratch, picture, 2);
          return bytesOf(scratch);
        });
        last = made;
        return made;
      });
      save(
        bytes as Uint8Array<ArrayBuffer>,
        'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
        `${handout!.title.replaceAll(/[^\p{L}\d]+/gu, '-').toLowerCase()}.docx`,
      );
      said.textContent = words.made;
    } catch {
      said.textContent = words.broken;
    }
  }

  form.addEventListener('change', ({ target }) => {
    if (target instanceof HTMLInputElement && target.type === 'checkbox' && boxes.filter((box) => box.checked).length > MOST_TRENDS) {
      target.checked = false;
      said.textContent = words.tooMany(MOST_TRENDS);
      return;
    }
    void make();
  });
  void make();
}

const place = document.querySelector<HTMLElement>('[data-council]');
const list = document.querySelector('[data-trends]');
if (place && list) {
  const look = new CSSStyleSheet();
  look.replaceSync(councilCss);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, look];
  void startCouncil(place, list, new URL(place.dataset['council']!, location.href).href, languageOf(document.documentElement.lang));
}
