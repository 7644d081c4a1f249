import type { Language } from '@trendbeeld/data';
import type { HashedFile } from '@trendbeeld/cards/snippets';
import { h } from '../assistant/dom.js';
import type { BuilderWords } from './builder-words.js';
import { HEADLINE_LENGTH, type State, type Topic } from './state.js';

/** What the builder needs beside the page. */
export interface Folder {
  readonly base: string;
  readonly languages: readonly string[];
  readonly editions: readonly string[];
  readonly municipalities: readonly (readonly [code: string, name: string])[];
  readonly hashed: HashedFile | undefined;
}

/** What the list of addresses offers: each link says which subject it is. */
export const topicsIn = (list: Element): readonly Topic[] =>
  [...list.querySelectorAll<HTMLAnchorElement>('a[data-topic]')].map((link) => {
    const [kind = '', name = ''] = link.dataset['topic']!.split(':');
    return { kind, name, title: link.textContent.trim(), group: link.dataset['group'] ?? '', municipal: 'municipal' in link.dataset };
  });

/** The fields, and how they are read and filled. */
export function formOf(words: BuilderWords, topics: readonly Topic[], { languages, editions, municipalities }: Folder, language: Language) {
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
  const notShown = h('span', { class: 'tm-hint', role: 'status' });
  const anyway = h('input', { id: 'tm-anyway', type: 'checkbox' });
  let meant = '';
  const locked = h('div', { class: 'tm-check', hidden: true }, h('label', {}, anyway, words.anyway));
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
      h('div', {}, h('label', { for: 'tm-headline' }, words.headline), headline, hint, count, notShown, locked),
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
    /** Says that the numbers that are asked about are right. */
    approve: (): void => anyway.click(),
    /** Takes a headline that was typed elsewhere on the page. */
    retitle: (text: string): void => {
      headline.value = text;
      headline.dispatchEvent(new Event('input', { bubbles: true }));
    },
    /** Says which numbers of the headline the graphic does not show; whether the editor said that they are right. */
    lock: (unknown: readonly string[]): boolean => {
      notShown.textContent = unknown.length > 0 ? words.notShown(unknown) : '';
      locked.hidden = unknown.length === 0;
      // What was said to be right were these numbers, and no others.
      if (unknown.join() !== meant) anyway.checked = false;
      meant = unknown.join();
      return unknown.length === 0 || anyway.checked;
    },
    /** What goes with the choices: the usual headline, the count of characters. */
    tell: (state: State, title: string): void => {
      hint.textContent = words.headlineHint(title);
      count.textContent = words.counter(state.headline.length, HEADLINE_LENGTH);
    },
  };
}
