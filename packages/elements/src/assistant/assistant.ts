/**
 * The assistant «Eigen cijfers» (`embed/assistant.js`), on the page about own figures of a published folder: a file or a pasted table is
 * read and drawn, what can be read in two ways is asked, and the result is taken along. Nothing leaves the browser and nothing is kept.
 */
import type { Language, Series } from '@trendbeeld/data';
import type { Known, Question } from '@trendbeeld/data/own';
import { choiceText, faultSentence, questionText } from '@trendbeeld/data/own-words';
import { languageOf } from '../words/element-words.js';
import { assistantCss } from './assistant-css.js';
import { ASSISTANT_WORDS } from './assistant-words.js';
import { h } from './dom.js';
import { openFile, openPasted, read, type About, type Given, type Read } from './reading.js';
import { takeAlong } from './take-along.js';

/** How long a person types before the graphic follows, ms. */
const PAUSE = 250;
const FIELDS = ['title', 'unit', 'publisher', 'url'] as const;
/** Graphics to choose from, by the shape of the figures. */
const GRAPHICS = { one: ['auto', 'line', 'table'], lines: ['auto', 'lines', 'index', 'table'], bars: ['auto', 'bars', 'table'] } as const;
const shapeOf = ({ observations, beside }: Series): keyof typeof GRAPHICS => (!beside ? 'one' : observations.length === 1 ? 'bars' : 'lines');

/** Starts the assistant in an element of a page. @param address of the page that makes a table a graphic. */
export function startAssistant(place: Element, address: string, language: Language): void {
  const words = ASSISTANT_WORDS[language];
  let given: Given | null = null;
  let answers: Partial<Known> = {};
  /** Fields that a person has written in: only those are called empty. */
  const touched = new Set<string>();
  let waiting: ReturnType<typeof setTimeout> | undefined;

  const status = h('p', { role: 'status', class: 'ta-fine' });
  const say = (text: string): void => void (status.textContent = text);
  const file = h('input', { type: 'file', accept: '.xlsx,.csv,.tsv,.txt,.json', 'aria-label': words.choose, change: () => void takeFile(file.files?.[0]) });
  const pasted = h('textarea', {
    id: 'ta-paste',
    rows: '4',
    'aria-describedby': 'ta-paste-hint',
    spellcheck: 'false',
    paste: (event: ClipboardEvent) => paste(event),
  });
  const drop = h(
    'div',
    {
      class: 'ta-drop',
      dragover: (event: DragEvent) => hover(event, true),
      dragleave: (event: DragEvent) => hover(event, false),
      drop: (event: DragEvent) => void dropped(event),
    },
    h('p', {}, words.drop, ' ', file),
    h('p', { class: 'ta-fine' }, words.kinds),
    h('label', { for: 'ta-paste' }, words.paste, h('span', { class: 'ta-hint', id: 'ta-paste-hint' }, words.pasteHint)),
    pasted,
    h('button', { type: 'button', click: () => take(openPasted('', pasted.value), words.paste) }, words.readPasted),
  );
  const heading = h('h3', { tabindex: '-1' }, words.how);
  const told = h('ul', { class: 'ta-told' });
  const forget = h('button', { type: 'button', click: again }, words.forget);
  const asking = h('div');
  const wrong = h('div', { class: 'ta-wrong', role: 'alert', tabindex: '-1' });
  const inputs = Object.fromEntries(
    FIELDS.map((name) => [
      name,
      h('input', {
        id: `ta-${name}`,
        ...(name === 'url' ? { type: 'url', inputmode: 'url' } : {}),
        'aria-describedby': `ta-${name}-hint`,
        autocomplete: 'off',
        input: () => soon(name),
      }),
    ]),
  ) as Record<(typeof FIELDS)[number], HTMLInputElement>;
  const graphic = h('select', { id: 'ta-graphic', 'aria-describedby': 'ta-graphic-hint', change: () => show() });
  const errors = new Map(FIELDS.map((name) => [name, h('span', { class: 'ta-error', id: `ta-${name}-error` })]));
  const field = (name: (typeof FIELDS)[number] | 'graphic', input: HTMLElement): HTMLElement =>
    h(
      'div',
      {},
      h('label', { for: `ta-${name}` }, words.fields[name], h('span', { class: 'ta-hint', id: `ta-${name}-hint` }, words.hints[name])),
      input,
      name === 'graphic' ? null : errors.get(name)!,
    );
  const fields = h(
    'form',
    { class: 'ta-fields', submit: (event: Event) => event.preventDefault() },
    ...FIELDS.map((name) => field(name, inputs[name])),
    field('graphic', graphic),
  );
  const about = h('section', {}, h('h3', {}, words.about), fields);
  const preview = h('div', { class: 'ta-preview' });
  const looks = h('section', {}, h('h3', {}, words.preview), preview);
  const results = h('div');
  const result = h(
    'div',
    { hidden: true },
    heading,
    told,
    h('p', { class: 'ta-buttons' }, forget, h('button', { type: 'button', click: restart }, words.restart)),
    wrong,
    asking,
    about,
    looks,
    results,
  );
  place.replaceChildren(
    h('section', { class: 'ta', 'aria-labelledby': 'ta-heading' }, h('h2', { id: 'ta-heading' }, words.title), h('p', {}, words.private), drop, status, result),
  );

  function hover(event: DragEvent, over: boolean): void {
    event.preventDefault();
    drop.classList.toggle('ta-over', over);
  }

  async function dropped(event: DragEvent): Promise<void> {
    hover(event, false);
    await takeFile(event.dataTransfer?.files[0]);
  }

  async function takeFile(chosen: File | undefined): Promise<void> {
    if (!chosen) return;
    say(words.reading);
    take(await openFile(chosen), chosen.name);
  }

  function paste(event: ClipboardEvent): void {
    const [markup = '', text = ''] = ['text/html', 'text/plain'].map((type) => event.clipboardData?.getData(type));
    const found = openPasted(markup, text);
    if (!found || !/\t|\n|;|<table/i.test(markup + text)) return;
    event.preventDefault();
    pasted.value = text;
    take(found, words.paste);
  }

  /** Begins with other figures: what was said of the ones before goes. */
  function take(found: Given | null, name: string): void {
    given = found;
    empty();
    clear();
    if (!found) return say(words.unreadable);
    say(words.read(name));
    fill(read(found, answers, aboutOf(), language));
    show(true);
  }

  /** Takes away what was said of figures. */
  function clear(): void {
    result.hidden = true;
    for (const part of [told, wrong, asking, preview, results]) part.replaceChildren();
  }

  /** Takes back all answers, and what was filled in for them. */
  function again(): void {
    empty();
    show(true);
  }

  /** Begins with neither answers nor a filled form. */
  function empty(): void {
    answers = {};
    touched.clear();
    for (const input of Object.values(inputs)) input.value = '';
    graphic.replaceChildren();
  }

  function restart(): void {
    given = null;
    [file.value, pasted.value] = ['', ''];
    clear();
    say('');
    file.focus();
  }

  function aboutOf(): About {
    const { title, unit, publisher, url } = inputs;
    return { title: title.value, unit: unit.value, publisher: publisher.value, url: url.value, graphic: graphic.value };
  }

  /** Begins the form with what the file says of itself. */
  function fill({ said }: Read): void {
    for (const name of FIELDS) inputs[name].value ||= said[name] ?? '';
  }

  function soon(name: (typeof FIELDS)[number]): void {
    touched.add(name);
    clearTimeout(waiting);
    waiting = setTimeout(() => show(), PAUSE);
  }

  /** Shows how far the figures are read. @param moves whether the place where a person reads moves along. */
  function show(moves = false): void {
    if (!given) return;
    let now = read(given, answers, aboutOf(), language);
    if (FIELDS.some((name) => !inputs[name].value && now.said[name]) && moves) {
      fill(now);
      now = read(given, answers, aboutOf(), language);
    }
    const { series, question } = now;
    result.hidden = false;
    told.replaceChildren(...now.told.map((text) => h('li', {}, `${text.charAt(0).toUpperCase()}${text.slice(1)}.`)));
    forget.hidden = Object.keys(answers).length === 0;
    wrong.hidden = now.wrong.length === 0;
    wrong.replaceChildren(
      h('p', {}, h('strong', {}, words.mend)),
      h('ul', {}, ...now.wrong.map((text) => h('li', {}, `${text.charAt(0).toUpperCase()}${text.slice(1)}.`))),
    );
    asking.replaceChildren(...(question ? [questionForm(question)] : []));
    about.hidden = question !== null || !now.hasFigures;
    looks.hidden = about.hidden;
    for (const name of FIELDS) {
      const isMissing = name !== 'url' && touched.has(name) && !inputs[name].value.trim();
      const isWrong = name === 'url' && now.urlIsWrong;
      errors.get(name)!.textContent = isMissing ? words.required : isWrong ? words.hints.url : '';
      inputs[name].toggleAttribute('aria-invalid', isMissing || isWrong);
    }
    const chosen = graphic.value || 'auto';
    const kinds: readonly (keyof typeof words.graphics)[] = GRAPHICS[series ? shapeOf(series) : 'one'];
    graphic.replaceChildren(...kinds.map((name) => h('option', { value: name, selected: name === chosen }, words.graphics[name])));
    if (series) {
      const shown = chosen === 'auto' ? address : `${address}?graphic=${chosen}`;
      results.replaceChildren(takeAlong(series, shown, language));
      preview.replaceChildren(cardOf(results.querySelector('textarea')!.value, chosen));
    } else {
      results.replaceChildren();
      preview.replaceChildren(h('p', { class: 'ta-fine' }, words.notYet));
    }
    if (!moves) return;
    const missing = about.hidden ? undefined : FIELDS.map((name) => inputs[name]).find((input) => input !== inputs.url && !input.value);
    (question ? asking.querySelector<HTMLElement>('input') : now.wrong.length > 0 ? wrong : (missing ?? heading))?.focus();
  }

  /** The very table that is taken along, as the element draws it. */
  function cardOf(markup: string, chosen: string): Element {
    const card = h('trend-card' as 'div', { lang: language, ...(chosen === 'auto' ? {} : { graphic: chosen }) });
    card.append(document.createRange().createContextualFragment(markup));
    return card;
  }

  function questionForm(question: Question): HTMLElement {
    const { choices, fault } = question;
    const answer = (known: Partial<Known>): void => {
      answers = { ...answers, ...known };
      show(true);
    };
    const text = h('input', { id: 'ta-answer', autocomplete: 'off' });
    const radios = choices.map(({ option }, i) =>
      h('label', {}, h('input', { type: 'radio', name: 'ta-choice', value: String(i), checked: i === 0 }), choiceText(option, language)),
    );
    const form = h(
      'form',
      {
        submit: (event: Event) => {
          event.preventDefault();
          const chosen = form.querySelector<HTMLInputElement>('input:checked');
          if (choices.length > 0) answer(choices[Number(chosen?.value ?? 0)]!.known);
          else if (text.value.trim()) answer(question.answer(text.value.trim()));
        },
      },
      h(
        'fieldset',
        {},
        h('legend', {}, `${words.asked}: ${questionText(question, language)}`),
        fault && h('p', { class: 'ta-fine' }, sentenceOf(question)),
        ...radios,
        choices.length === 0 && text,
        h('button', { class: 'ta-main' }, words.next),
      ),
    );
    return form;
  }

  /** Why something is asked, as a sentence. */
  function sentenceOf({ fault }: Question): string {
    const sentence = fault ? faultSentence(fault, language) : '';
    return `${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}${sentence.endsWith('?') ? '' : '.'}`;
  }
}

const place = document.querySelector<HTMLElement>('[data-assistant]');
if (place) {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(assistantCss);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  void import('../site/elements.js');
  startAssistant(place, place.dataset['assistant']!, languageOf(document.documentElement.lang));
}
