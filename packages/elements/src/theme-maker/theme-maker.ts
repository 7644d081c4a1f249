/** The editor of themes: tokens in, contrast judged at once, CSS and JSON out. */
import type { Language } from '@trendbeeld/data';
import { hexOf, isSafeGround, judge, themeFrom, TOKENS, type Judgement, type Scheme, type Theme } from '@trendbeeld/themes';
import { copied, h } from '../assistant/dom.js';
import { builderFields } from '../press/fields-css.js';
import { MAKER_WORDS, type MakerWords } from './maker-words.js';

/** What the editor needs of the place that it stands in. */
export interface ThemeMakerOptions {
  readonly language: Language;
  /** Makes what is seen in the theme: a card. It is called for a light and for a dark page. */
  readonly preview: () => HTMLElement;
  /** Tokens to begin with, as CSS or JSON. Default: a dark red as the main colour. */
  readonly source?: string;
}

/** The token that each field sets. */
const FIELDS: Readonly<Record<keyof MakerWords['fields'], string>> = {
  accent: '--trendbeeld-document-accent-color',
  background: '--trendbeeld-document-background-color',
  text: '--trendbeeld-document-color',
  link: '--trendbeeld-link-color',
  font: '--trendbeeld-document-font-family',
  heading: '--trendbeeld-heading-font-family',
  radius: '--trendbeeld-surface-border-radius',
  rule: '--trendbeeld-card-border-block-start-width',
};
const NAMES = Object.keys(FIELDS) as (keyof typeof FIELDS)[];
const FIRST = `:root {\n  ${FIELDS.accent}: #a80a2d;\n}\n`;

/** ms that a person types before the theme is judged. */
const PAUSE = 250;

/** A theme as a style sheet for a site. */
export const themeCssText = ({ values }: Theme): string =>
  `:root {\n${Object.entries(values)
    .map(([name, value]) => `  ${name}: ${value};\n`)
    .join('')}}\n`;

/** A theme as tokens in the DTCG format, which `trendbeeld publish --theme` reads. */
export function themeJsonText({ values }: Theme): string {
  const tokens = Object.entries(values).map(([name, value]) => {
    const token = TOKENS.find((one) => one.name === name)!;
    const [, light, dark] = /^light-dark\((#\w+), (#\w+)\)$/.exec(value) ?? [];
    return [
      name.replace('--trendbeeld-', ''),
      { $type: token.type, $value: light ?? value, $description: token.description, ...(dark && { $extensions: { 'nl.trendbeeld': { dark } } }) },
    ];
  });
  return `${JSON.stringify({ trendbeeld: Object.fromEntries(tokens) as object }, null, 2)}\n`;
}

/** Sets one token in a style sheet, or takes it away where the value is empty. */
export function withToken(source: string, name: string, value: string): string {
  const line = new RegExp(`[ \\t]*${name}\\s*:[^;}]*;?[ \\t]*\\n?`);
  const css = /^\s*\{/.test(source) ? ':root {\n}\n' : source;
  if (value === '') return css.replace(line, '');
  const written = `  ${name}: ${value.replaceAll(/[;{}]/g, '')};\n`;
  if (line.test(css)) return css.replace(line, () => written);
  return css.includes('}') ? css.replace('}', () => `${written}}`) : `:root {\n${written}}\n`;
}

/** The table of what was judged; what does not hold comes first. */
function judgements(all: readonly Judgement[], words: MakerWords): HTMLElement {
  const cells = (tag: 'th' | 'td', texts: readonly string[]): HTMLElement => h('tr', {}, ...texts.map((text) => h(tag, {}, text)));
  const sorted = all.toSorted((a, b) => Number(a.holds) - Number(b.holds));
  return h(
    'table',
    {},
    h('thead', {}, cells('th', words.columns)),
    h(
      'tbody',
      {},
      ...sorted.map(({ scheme, mark, on, ratio, needed, holds }) =>
        cells('td', [
          words.schemes[scheme],
          words.marks[mark as keyof MakerWords['marks']],
          words.on[on],
          `${ratio.toFixed(1).replace('.', ',')} : 1 (≥ ${String(needed).replace('.', ',')})`,
          holds ? `✓ ${words.holds}` : `✗ ${words.fails}`,
        ]),
      ),
    ),
  );
}

/** A text to take along, with a button that copies it. */
function taking(title: string, words: MakerWords): { readonly element: HTMLElement; readonly fill: (text: string) => void } {
  const field = h('textarea', { readonly: true, rows: '8', spellcheck: 'false', 'aria-label': title });
  const told = h('span', { role: 'status', class: 'tm-done' });
  const copy = async (): Promise<void> => {
    told.textContent = (await copied(field, false)) ? words.copied : words.byHand;
  };
  const button = h('button', { type: 'button', click: () => void copy() }, `${words.copy}: ${title}`);
  return {
    element: h('div', {}, h('h3', {}, title), field, button, told),
    fill: (text) => {
      field.value = text;
      told.textContent = '';
    },
  };
}

/**
 * The editor as an element; give it a place in a page. Nothing is stored or sent.
 *
 * @example
 * document.body.append(themeMaker({ language: 'nl', preview: () => document.createElement('trend-card') }));
 */
export function themeMaker({ language, preview, source = FIRST }: ThemeMakerOptions): HTMLElement {
  const words = MAKER_WORDS[language];
  const sheet = new CSSStyleSheet();
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  const fields = new Map(
    NAMES.map((name) => [name, h('input', { id: `tt-${name}`, autocomplete: 'off', spellcheck: 'false', input: () => later(name) })] as const),
  );
  const area = h('textarea', { id: 'tt-source', rows: '8', spellcheck: 'false', 'aria-describedby': 'tt-source-hint', input: () => later(null) });
  const told = h('p', { role: 'status', class: 'tm-tell' });
  const [table, changes] = [h('div', { class: 'tt-scroll', tabindex: '0' }), h('div')];
  const takings = { css: taking(words.css, words), json: taking(words.json, words) };
  const sides = (['light', 'dark'] as const).map((scheme) => {
    const side = h('div', { class: `tt-side tt-${scheme}` }, preview());
    return { scheme, element: h('section', {}, h('h3', {}, words.schemes[scheme]), side) };
  });

  /** The field that sets a token, in words; its name where there is none. */
  const labelOf = (token: string): string => {
    const field = NAMES.find((name) => FIELDS[name] === token);
    return field ? words.fields[field] : token;
  };

  function show(theme: Theme): void {
    const all = judge(theme);
    const failing = all.filter(({ holds }) => !holds).length;
    const unsafe = Object.values(theme.colours).some(({ ground }) => !isSafeGround(ground));
    told.textContent = [failing === 0 ? words.allHold(all.length) : words.someFail(failing), unsafe ? words.noGround : ''].filter(Boolean).join(' ');
    table.replaceChildren(judgements(all, words));
    const lines = [
      ...theme.unread.map(([name, value]) => words.unread(name, value)),
      ...theme.earlier.map(([was, name]) => words.earlier(was, name)),
      ...theme.changed.map(([name, scheme, from]) => words.changedLine(labelOf(name), words.schemes[scheme], from)),
    ];
    changes.replaceChildren(...(lines.length > 0 ? [h('h3', {}, words.changed), h('ul', {}, ...lines.map((line) => h('li', {}, line)))] : []));
    takings.css.fill(themeCssText(theme));
    takings.json.fill(themeJsonText(theme));
    for (const { scheme, element } of sides) element.hidden = !theme.colours[scheme];
    // What the page around the editor sets says nothing of this theme.
    const tokens = TOKENS.map(({ name }) => `${name}:${theme.values[name] ?? 'initial'}`).join(';');
    const ground = (scheme: Scheme): string => {
      const of = theme.colours[scheme];
      return of ? `.tt-${scheme}{color-scheme:${scheme};background:${hexOf(of.ground)};color:${hexOf(of.text)}}` : '';
    };
    sheet.replaceSync(`.tt-side{${tokens}}${ground('light')}${ground('dark')}`);
  }

  function update(changed: keyof typeof FIELDS | null): void {
    if (changed) area.value = withToken(area.value, FIELDS[changed], fields.get(changed)!.value.trim());
    try {
      const theme = themeFrom(area.value);
      area.removeAttribute('aria-invalid');
      show(theme);
    } catch (error) {
      area.setAttribute('aria-invalid', 'true');
      told.textContent = words.wrong(error instanceof Error ? error.message : String(error));
    }
    if (changed) return;
    for (const [name, field] of fields) field.value = new RegExp(`${FIELDS[name]}\\s*:\\s*([^;}]*)`).exec(area.value)?.[1]?.trim() ?? '';
  }

  let waiting: ReturnType<typeof setTimeout> | undefined;
  function later(changed: keyof typeof FIELDS | null): void {
    clearTimeout(waiting);
    waiting = setTimeout(() => update(changed), PAUSE);
  }

  const section = (id: string, title: string, ...content: readonly (Node | string)[]): HTMLElement =>
    h('section', { 'aria-labelledby': `tt-${id}-title` }, h('h2', { id: `tt-${id}-title` }, title), ...content);
  const element = h(
    'div',
    { class: 'tm tt', lang: language },
    section(
      'start',
      words.start,
      h('p', {}, words.startHint),
      h('div', { class: 'tm-fields' }, ...NAMES.map((name) => h('div', {}, h('label', { for: `tt-${name}` }, words.fields[name]), fields.get(name)!))),
      h('label', { for: 'tt-source', class: 'tt-source' }, words.source, h('span', { class: 'tm-hint', id: 'tt-source-hint' }, words.sourceHint)),
      area,
    ),
    section('see', words.see, h('div', { class: 'tt-sides' }, ...sides.map((side) => side.element))),
    section('judged', words.judged, told, changes, table),
    section('take', words.take, h('p', {}, words.takeHint), h('div', { class: 'tt-sides' }, takings.css.element, takings.json.element)),
  );
  area.value = source;
  update(null);
  return element;
}

/** The look of the editor; colours are those of published pages. */
export const themeMakerCss = `${builderFields}
.tt textarea{font-family:ui-monospace,"Liberation Mono",monospace;font-size:.8125rem;line-height:1.5;resize:vertical}
.tt-source{margin-block-start:1.25rem}
.tt-sides{display:grid;gap:1rem 2rem;grid-template-columns:repeat(auto-fit,minmax(min(100%,20rem),1fr))}.tt-sides>*{min-inline-size:0}
.tt-side{padding:clamp(.375rem,2vw,1rem);border:1px solid var(--tp-rule,GrayText)}
.tt-scroll{overflow-x:auto}.tt-scroll table{inline-size:100%;min-inline-size:34rem;border-collapse:collapse;font-size:.875rem}
.tt-scroll :is(th,td){padding:.25rem .75rem .25rem 0;border-block-end:1px solid var(--tp-rule,GrayText);text-align:start}
.tt ul{padding-inline-start:1.25rem;list-style:disc}
.tm-tell:not(:empty){padding:.625rem .875rem;border-inline-start:4px solid var(--tp-link,LinkText)}
@media (min-width:64rem){body:has(.tt){max-inline-size:80rem}}
@media print{.tt{display:none}}
`;
