/**
 * The builder (`embed/builder.js`), on the page «Zelf plaatsen» of a published folder: choose a subject, see it, copy it in any of the ways
 * to embed. What there is to choose stands in the list of addresses of the page, which is all there is without script. Nothing is stored:
 * the choice stands in the address.
 */
import type { Language } from '@trendbeeld/data';
import { pageAddress, type SnippetInput } from '@trendbeeld/cards/snippets';
import { h } from '../assistant/dom.js';
import { languageOf } from '../words/element-words.js';
import { builderCss } from './builder-css.js';
import { BUILDER_WORDS } from './builder-words.js';
import { formOf, topicsIn, type Folder } from './form.js';
import type { Press, Shown, Titling } from '../press/press.js';
import { sayingOf, type Saying } from './saying.js';
import { dressOf, isMunicipal, pageOf, readState, writeState, type Choices, type State } from './state.js';
import { takingsOf } from './takings.js';
import { policyText, scriptsOf, waysOf, type Way } from './ways.js';

/** How long a person types before the preview follows, ms. */
const PAUSE = 300;

/** Asked for once a headline is typed. */
const unknownIn = async (headline: string, page: string): Promise<readonly string[]> => {
  const facts = await import('./locked-facts.js').catch(() => null);
  return (await facts?.unknownIn(headline, page)) ?? [];
};

/** The part that makes pictures: what it needs is loaded when it is opened. */
function pressPart(title: string, base: string, language: Language, uses: string, own: Titling): Pick<Press, 'element' | 'show'> {
  let shown: Shown | null = null;
  let press: Press | null = null;
  const element = h('details', { id: 'tm-press' }, h('summary', {}, title));
  const open = async (): Promise<void> => {
    if (!element.open || press) return;
    const { startPress } = await import('../press/press.js');
    press ??= startPress(base, language, uses, own);
    element.append(press.element);
    if (location.hash === '#picture') element.scrollIntoView();
    if (shown) press.show(shown);
  };
  element.addEventListener('toggle', () => void open());
  if (location.hash === '#picture') element.open = true;
  return {
    element,
    show: (next) => {
      shown = next;
      press?.show(next);
    },
  };
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
  const takings = takingsOf(words, folder.base);
  const maker = pressPart(words.pressTitle, folder.base, language, words.uses, {
    retitle: (text) => form.retitle(text),
    approve: () => form.approve(),
    anyway: words.anyway,
  });
  let turn = 0;

  const section = (id: string, title: string, ...content: readonly (Node | string)[]): HTMLElement =>
    h('section', { 'aria-labelledby': `tm-${id}-title` }, h('h2', { id: `tm-${id}-title` }, title), ...content);
  place.replaceChildren(
    h(
      'div',
      { class: 'tm' },
      h(
        'div',
        { class: 'tm-top' },
        section('choose', words.choose, form.element, tell),
        h('div', {}, section('see', words.see, h('p', {}, words.seeHint), preview), section('take', words.take, h('p', {}, words.takeHint), ...takings.first)),
      ),
      section('press', words.press, maker.element),
      section('other', words.other, h('div', { class: 'tm-ways' }, ...takings.ways)),
      section('admin', words.admin, h('p', {}, words.adminText), h('div', { class: 'tm-ways' }, ...takings.admin)),
    ),
  );

  const scripts = scriptsOf(folder.base, folder.hashed);
  takings.fill('stable', scripts.stable);
  takings.fill('hashed', scripts.hashed);
  takings.fill('csp', policyText(folder.base, words.cspNone, words.cspNames));

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
      const unknown = state.headline.trim() ? await unknownIn(state.headline, pageAddress(folder.base, shown)) : [];
      if (mine !== turn) return;
      const isUsed = form.lock(unknown);
      const dress = dressOf(isUsed ? state : { ...state, headline: '' });
      show(state, { base: folder.base, page: shown, dress, quote: saying.quote }, saying.picture);
      maker.show({ page: shown, headline: dress.headline ?? '', typed: state.headline, note: says, refused: isUsed ? '' : words.notShown(unknown) });
    } catch {
      if (mine === turn) tell.textContent = words.broken;
    }
  }

  function show(state: State, input: SnippetInput, drawn: Saying['picture']): void {
    const { language: inLanguage, kind, name, municipality, edition } = input.page;
    const here = pageAddress(input.base, input.page);
    const ways = waysOf(input, drawn);
    for (const [way, text] of Object.entries(ways) as [Way, string | null][]) takings.fill(way, text);
    takings.fill('alt', drawn && drawn.alt);
    takings.show(
      { text: input.quote.sentence, link: input.quote.linkText, address: ways.address!, language: inLanguage },
      drawn && { ...drawn, file: `${here}picture.svg`, name: [name || kind, municipality, inLanguage].filter(Boolean).join('-') },
      `${here}frame/`,
    );
    form.tell(state, input.quote.title);
    const { headline, size, theme, headingLevel } = input.dress ?? {};
    const given = {
      lang: inLanguage,
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
    takings.forget();
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
