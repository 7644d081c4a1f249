/**
 * The builder (`embed/builder.js`), on the page «Zelf plaatsen» of a published folder: choose a subject, see it, copy it in any of the ways
 * to embed. What there is to choose stands in the list of addresses of the page, which is all there is without script. Nothing is stored:
 * the choice stands in the address.
 */
import type { Language } from '@trendbeeld/data';
import { cspLines, pageAddress, type HashedFile, type SnippetInput } from '@trendbeeld/cards/snippets';
import { h } from '../assistant/dom.js';
import { clipboardItem } from '../behaviour/clipboard-item.js';
import { languageOf } from '../words/element-words.js';
import { builderCss } from './builder-css.js';
import { BUILDER_WORDS, type BuilderWords } from './builder-words.js';
import { sayingOf, type Saying } from './saying.js';
import { dressOf, HEADLINE_LENGTH, isMunicipal, pageOf, readState, writeState, type Choices, type State, type Topic } from './state.js';
import { policyText, scriptsOf, waysOf, WAYS, type Way } from './ways.js';

/** How long a person types before the preview follows, ms. */
const PAUSE = 300;
/** Ways that are more than a field: the quote stands above, the rest below. */
const LATER: readonly Way[] = WAYS.filter((way) => way !== 'quote');
const NEEDS = { frame: 'frame', element: 'element', picture: 'picture', address: 'oembed' } as const;

/** What the builder needs beside the page. */
interface Folder {
  readonly base: string;
  readonly languages: readonly string[];
  readonly editions: readonly string[];
  readonly municipalities: readonly (readonly [code: string, name: string])[];
  readonly hashed: HashedFile | undefined;
}

/** Starts the builder in an element of a page, from the list of addresses beside it. */
export function startBuilder(place: Element, list: Element, folder: Folder, language: Language): void {
  const words = BUILDER_WORDS[language];
  const topics = topicsIn(list);
  const usual = topics.find((t) => t.kind === 'trend') ?? topics[0]!;
  const names = new Map(folder.municipalities.map(([code, name]) => [name.toLowerCase(), code]));
  const form = formOf(words, topics, folder, language);
  const choices: Choices = {
    topics,
    values: {
      municipality: ['', ...folder.municipalities.map(([code]) => code)],
      language: folder.languages,
      size: Object.keys(words.sizes),
      edition: ['', ...folder.editions],
      theme: Object.keys(words.themes),
      level: ['', '1', '2', '3', '4', '5', '6'],
    },
    first: { kind: usual.kind, name: usual.name, municipality: '', language, headline: '', size: 'card', edition: '', theme: '', level: '' },
  };
  const tell = h('p', { role: 'status', class: 'tm-tell' });
  const preview = h('div', { class: 'tm-preview' });
  const quote = h('blockquote', {});
  const taken = new Map<Way | 'stable' | 'hashed' | 'csp', string>();
  const boxes = new Map(
    [...LATER, 'stable', 'hashed', 'csp'].map((name) => [name, h('textarea', { id: `tm-${name}`, readonly: true, spellcheck: 'false', rows: '2' })]),
  );
  const picture = h('img', { class: 'tm-picture', alt: '', loading: 'lazy' });
  const download = h('a', { download: '' }, 'SVG');
  let turn = 0;

  const section = (id: string, title: string, ...content: readonly (Node | string | null)[]): HTMLElement =>
    h('section', { 'aria-labelledby': `tm-${id}-title` }, h('h2', { id: `tm-${id}-title` }, title), ...content);
  const button = (name: Way | 'stable' | 'hashed' | 'csp', { copy, done }: { readonly copy: string; readonly done: string }, main = false): Node[] => {
    const told = h('span', { role: 'status', class: 'tm-done' });
    return [
      h(
        'button',
        {
          type: 'button',
          ...(main ? { class: 'tm-main' } : {}),
          click: () => void take(name).then((right) => told.replaceChildren(right ? done : words.failed)),
        },
        copy,
      ),
      told,
    ];
  };
  const way = (name: Way): HTMLElement => {
    const { title, text, ...more } = words.ways[name];
    const needs = name in NEEDS ? cspLines(NEEDS[name as keyof typeof NEEDS], folder.base) : [];
    return h(
      'section',
      { 'data-way': name },
      h('h3', {}, h('label', { for: `tm-${name}` }, title)),
      h('p', {}, text),
      ...(name === 'picture' ? [picture, h('p', {}, download)] : []),
      boxes.get(name)!,
      h('p', { class: 'tm-hint' }, needs.length > 0 ? words.needs : words.nothing, ...needs.map((line) => h('code', {}, line))),
      ...button(name, more),
    );
  };
  const forAdmin = (name: 'stable' | 'hashed' | 'csp'): HTMLElement =>
    h(
      'section',
      { 'data-way': name },
      h('h3', {}, h('label', { for: `tm-${name}` }, words[name].title)),
      h('p', {}, words[name].text),
      boxes.get(name)!,
      ...button(name, words[name]),
    );

  place.replaceChildren(
    h(
      'div',
      { class: 'tm' },
      section('choose', words.choose, form.element, tell),
      section('see', words.see, h('p', {}, words.seeHint), preview),
      section('take', words.take, h('p', {}, words.takeHint), quote, ...button('quote', words.ways.quote, true)),
      section('other', words.other, h('div', { class: 'tm-ways' }, ...LATER.map(way))),
      section('admin', words.admin, h('p', {}, words.adminText), h('div', { class: 'tm-ways' }, forAdmin('stable'), forAdmin('hashed'), forAdmin('csp'))),
    ),
  );

  const scripts = scriptsOf(folder.base, folder.hashed);
  fill('stable', scripts.stable);
  fill('hashed', scripts.hashed);
  fill('csp', policyText(folder.base, words.cspNone, words.cspNames));

  function fill(name: Way | 'stable' | 'hashed' | 'csp', text: string | null): void {
    taken.set(name, text ?? '');
    const box = boxes.get(name);
    if (box) box.value = text ?? '';
    const whole = place.querySelector<HTMLElement>(`[data-way=${name}]`);
    if (whole) whole.hidden = text === null;
  }

  /** Copies a way; a quote and a picture as what they show too. What cannot be copied is selected. */
  async function take(name: Way | 'stable' | 'hashed' | 'csp'): Promise<boolean> {
    const text = taken.get(name)!;
    const rich = name === 'quote' || name === 'picture';
    const flavours = { 'text/plain': name === 'quote' ? taken.get('text')! : text, ...(rich ? { 'text/html': text } : {}) };
    try {
      await navigator.clipboard.write([clipboardItem(flavours)]);
      return true;
    } catch {
      const box = boxes.get(name);
      if (box) {
        box.focus();
        box.select();
      } else document.getSelection()?.selectAllChildren(quote);
      return false;
    }
  }

  async function update(state: State, told: string): Promise<void> {
    const mine = (turn += 1);
    const page = pageOf(state, choices);
    const { municipality, ...national } = page;
    const name = folder.municipalities.find(([code]) => code === state.municipality)?.[1] ?? state.municipality;
    try {
      let saying = await sayingOf(pageAddress(folder.base, page));
      let [shown, says] = [page, told];
      if (!saying && municipality) {
        saying = await sayingOf(pageAddress(folder.base, national));
        [shown, says] = [national, words.notPublished(name)];
      } else if (state.municipality && !isMunicipal(state, choices)) says ||= words.noMunicipal;
      if (mine !== turn) return;
      if (!saying) throw new Error('not published');
      tell.textContent = says;
      show(state, { base: folder.base, page: shown, dress: dressOf(state), quote: saying.quote }, saying.picture);
    } catch {
      if (mine === turn) tell.textContent = words.broken;
    }
  }

  function show(state: State, input: SnippetInput, drawn: Saying['picture']): void {
    for (const [name, text] of Object.entries(waysOf(input, drawn)) as [Way, string | null][]) fill(name, text);
    quote.lang = input.page.language;
    quote.replaceChildren(h('p', {}, input.quote.sentence), h('p', {}, h('a', { href: taken.get('address')! }, input.quote.linkText)));
    const file = new URL('picture.svg', pageAddress(input.base, input.page)).href;
    if (drawn) Object.assign(picture, { src: file, alt: drawn.alt });
    download.href = file;
    form.tell(state, input.quote.title);
    const { kind, name, municipality, edition } = input.page;
    const { headline, size, theme, headingLevel } = input.dress ?? {};
    const given = {
      lang: input.page.language,
      ...(kind === 'trend' ? { trend: name } : kind === 'domain' ? { domain: name } : {}),
      ...(municipality ? { municipality } : {}),
      ...(edition ? { edition } : {}),
      ...(headline ? { headline } : {}),
      ...(size ? { size } : {}),
      ...(theme ? { theme } : {}),
      ...(headingLevel ? { 'heading-level': String(headingLevel) } : {}),
    };
    const tag = { trend: 'trend-card', domain: 'domain-overview', study: 'study-overview' }[kind];
    preview.replaceChildren(h(tag as 'div', given, h('p', {}, input.quote.sentence)));
  }

  function fromAddress(): void {
    const { state, unknown } = readState(location.search, choices);
    form.fill(state, folder.municipalities.find(([code]) => code === state.municipality)?.[1] ?? '');
    void update(state, unknown.length > 0 ? words.unknown(unknown.map(([key, value]) => `${words.unknownNames[key as 'trend']} «${value}»`).join(', ')) : '');
  }

  function fromForm(): void {
    const { place: typed, ...read } = form.read();
    const code =
      typed.trim() === ''
        ? ''
        : (names.get(typed.trim().toLowerCase()) ?? (choices.values.municipality.includes(typed.trim().toUpperCase()) ? typed.trim().toUpperCase() : null));
    const state: State = { ...read, municipality: code ?? '' };
    const query = writeState(state, choices);
    try {
      if (query !== location.search) history.replaceState(history.state, '', `${location.pathname}${query}${location.hash}`);
    } catch {
      // WebKit refuses after 100 times in 30 s; the next choice writes it.
    }
    for (const done of place.querySelectorAll('.tm-done')) done.replaceChildren();
    void update(state, code === null ? words.unknownMunicipality(typed.trim()) : '');
  }

  let waiting: ReturnType<typeof setTimeout> | undefined;
  const soon = (pause: number): void => {
    clearTimeout(waiting);
    waiting = setTimeout(fromForm, pause);
  };
  form.element.addEventListener('input', () => soon(PAUSE));
  form.element.addEventListener('change', () => soon(0));
  form.element.addEventListener('submit', (event) => event.preventDefault());
  addEventListener('popstate', fromAddress);
  fromAddress();
}

/** What the list of addresses offers: each link says which subject it is. */
const topicsIn = (list: Element): readonly Topic[] =>
  [...list.querySelectorAll<HTMLAnchorElement>('a[data-topic]')].map((link) => {
    const [kind = '', name = ''] = link.dataset['topic']!.split(':');
    return { kind, name, title: link.textContent.trim(), group: link.dataset['group'] ?? '', municipal: 'municipal' in link.dataset };
  });

/** The fields, and how they are read and filled. */
function formOf(words: BuilderWords, topics: readonly Topic[], { languages, editions, municipalities }: Folder, language: Language) {
  const option = (value: string, text: string): HTMLOptionElement => h('option', { value }, text);
  const groups = [...new Set(topics.map((t) => t.group))];
  const topic = h(
    'select',
    { id: 'tm-topic' },
    ...groups.map((group) =>
      h(
        'optgroup',
        { label: group },
        ...topics.filter((t) => t.group === group).map((t) => option(`${t.kind}:${t.name}`, t.kind === 'domain' ? words.wholeDomain(t.group) : t.title)),
      ),
    ),
  );
  const names = h('datalist', { id: 'tm-names' }, ...municipalities.map(([, name]) => option(name, '')));
  const place = h('input', { id: 'tm-place', list: 'tm-names', autocomplete: 'off', placeholder: words.country, 'aria-describedby': 'tm-place-hint' });
  const headline = h('input', {
    id: 'tm-headline',
    maxlength: String(HEADLINE_LENGTH),
    autocomplete: 'off',
    'aria-describedby': 'tm-headline-hint tm-headline-count',
  });
  const [hint, count] = [h('span', { class: 'tm-hint', id: 'tm-headline-hint' }), h('span', { class: 'tm-hint', id: 'tm-headline-count' })];
  const radios = (name: string, legend: string, values: Readonly<Record<string, string>>): HTMLElement =>
    h(
      'fieldset',
      {},
      h('legend', {}, legend),
      ...Object.entries(values).map(([value, text]) => h('label', {}, h('input', { type: 'radio', name, value }), text)),
    );
  const level = h('select', { id: 'tm-level' }, ...['', '1', '2', '3', '4', '5', '6'].map((value) => option(value, words.levels(value))));
  const more = h(
    'details',
    {},
    h('summary', {}, words.more),
    h(
      'div',
      { class: 'tm-fields' },
      editions.length > 0 && radios('edition', words.edition, { '': words.live, ...Object.fromEntries(editions.map((name) => [name, words.fixed(name)])) }),
      radios('theme', words.theme, words.themes),
      h('div', {}, h('label', { for: 'tm-level' }, words.level), level),
    ),
  );
  const element = h(
    'form',
    { autocomplete: 'off' },
    h(
      'div',
      { class: 'tm-fields' },
      h('div', {}, h('label', { for: 'tm-topic' }, words.topic), topic),
      h(
        'div',
        {},
        h('label', { for: 'tm-place' }, words.municipality, h('span', { class: 'tm-hint', id: 'tm-place-hint' }, words.municipalityHint)),
        place,
        names,
      ),
      languages.length > 1 && radios('language', words.language, Object.fromEntries(languages.map((l) => [l, words.languages[l] ?? l]))),
      radios('size', words.size, words.sizes),
      h('div', {}, h('label', { for: 'tm-headline' }, words.headline), headline, hint, count),
    ),
    more,
  );
  const chosen = (name: string, usual: string): string => element.querySelector<HTMLInputElement>(`input[name=${name}]:checked`)?.value ?? usual;
  return {
    element,
    /** The state that the form shows; the municipality as it was typed. */
    read: () => {
      const [kind = '', name = ''] = topic.value.split(':');
      return {
        kind,
        name,
        place: place.value,
        language: chosen('language', language),
        headline: headline.value,
        size: chosen('size', 'card'),
        edition: chosen('edition', ''),
        theme: chosen('theme', ''),
        level: level.value,
      };
    },
    /** Shows a state; opens the part with rare choices where one of them was made. */
    fill: (state: State, name: string): void => {
      topic.value = `${state.kind}:${state.name}`;
      place.value = name;
      headline.value = state.headline;
      level.value = state.level;
      for (const field of ['language', 'size', 'edition', 'theme'] as const)
        for (const radio of element.querySelectorAll<HTMLInputElement>(`input[name=${field}]`)) radio.checked = radio.value === state[field];
      if (state.edition || state.theme || state.level) more.open = true;
    },
    /** What goes with the choices: the usual headline, the count of characters. */
    tell: (state: State, title: string): void => {
      hint.textContent = words.headlineHint(title);
      count.textContent = words.counter(state.headline.length, HEADLINE_LENGTH);
    },
  };
}

/** A file of the folder as JSON; the usual where it is not there. */
async function json<T>(address: URL, usual: T): Promise<T> {
  try {
    const answer = await fetch(address);
    return answer.ok ? ((await answer.json()) as T) : usual;
  } catch {
    return usual;
  }
}

const place = document.querySelector<HTMLElement>('[data-builder]');
const list = document.querySelector('[data-addresses]');
if (place && list) {
  void import('../site/elements.js');
  const look = new CSSStyleSheet();
  look.replaceSync(builderCss);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, look];
  const base = new URL(place.dataset['builder']!, location.href).href;
  const [names, { editions }, files] = await Promise.all([
    json<readonly (readonly [string, string])[]>(new URL('data/municipality-names.json', base), []),
    json<{ readonly editions: readonly string[] }>(new URL('editions.json', base), { editions: [] }),
    json<Readonly<Record<string, string>>>(new URL('integrity.json', base), {}),
  ]);
  const [file, integrity] = Object.entries(files).find(([name]) => /^trendbeeld\.[0-9a-f]+\.js$/.test(name)) ?? [];
  startBuilder(
    place,
    list,
    { base, languages: place.dataset['languages']!.split(' '), editions, municipalities: names, hashed: file && integrity ? { file, integrity } : undefined },
    languageOf(document.documentElement.lang),
  );
}
