import type { Language } from '@trendbeeld/data';
import type { Page, PageDress } from '@trendbeeld/cards/snippets';

/** What an editor has chosen. Every field is text: '' is the Netherlands, the live figures, the colours of the page, its own heading level. */
export interface State {
  readonly kind: string;
  readonly name: string;
  readonly municipality: string;
  readonly language: string;
  readonly headline: string;
  readonly size: string;
  readonly edition: string;
  readonly theme: string;
  readonly level: string;
}

/** A trend, a domain or the study, as the page lists it. */
export interface Topic {
  readonly kind: string;
  readonly name: string;
  readonly title: string;
  /** The domain that it stands under. */
  readonly group: string;
  readonly municipal: boolean;
}

/** What there is to choose: values by field, and the state of a page without a query. */
export interface Choices {
  readonly topics: readonly Topic[];
  readonly values: Readonly<Record<Field, readonly string[]>>;
  readonly first: State;
}

const FIELDS = ['municipality', 'language', 'size', 'edition', 'theme', 'level'] as const;
/** A field with values to choose from. */
export type Field = (typeof FIELDS)[number];

/** Most characters of a headline, as a field counts them. */
export const HEADLINE_LENGTH = 120;
/** How '' is written in a query, where another value is the usual one. */
const NONE = 'none';

/**
 * The state that a query asks for. What is not there to choose falls back to the first choice, and is named.
 *
 * @param search with or without `?`.
 */
export function readState(search: string, choices: Choices): { readonly state: State; readonly unknown: readonly (readonly [key: string, value: string])[] } {
  const query = new URLSearchParams(search);
  const state: Record<string, string> = { ...choices.first };
  const unknown: [string, string][] = [];
  for (const kind of ['domain', 'trend', 'study']) {
    const name = query.get(kind);
    if (name === null) continue;
    if (choices.topics.some((topic) => topic.kind === kind && topic.name === name)) Object.assign(state, { kind, name });
    else unknown.push([kind, name]);
  }
  for (const field of FIELDS) {
    const asked = query.get(field);
    if (asked === null) continue;
    const value = asked === NONE ? '' : asked;
    if (choices.values[field].includes(value)) state[field] = value;
    else unknown.push([field, asked]);
  }
  // Cut as a field cuts it, yet never in the middle of a character.
  state['headline'] = (query.get('headline') ?? '').slice(0, HEADLINE_LENGTH).replace(/[\uD800-\uDBFF]$/, '');
  return { state: state as unknown as State, unknown };
}

/** The query of a state, with `?`; what is the first choice is left out, so that the plain page has none. */
export function writeState(state: State, { first }: Choices): string {
  const query = new URLSearchParams();
  if (state.kind !== first.kind || state.name !== first.name) query.set(state.kind, state.name);
  for (const field of FIELDS) if (state[field] !== first[field]) query.set(field, state[field] || NONE);
  if (state.headline.trim()) query.set('headline', state.headline.trim());
  return query.size > 0 ? `?${query.toString()}` : '';
}

/** Whether the subject of a state has figures of municipalities. */
export const isMunicipal = ({ kind, name }: State, { topics }: Choices): boolean => topics.some((t) => t.kind === kind && t.name === name && t.municipal);

/** The published page of a state. A municipality goes only into the address of a subject that has figures of municipalities. */
export function pageOf(state: State, choices: Choices): Page & { readonly language: Language } {
  const { kind, name, language, municipality, edition } = state;
  return {
    kind: kind as Page['kind'],
    name,
    language: language as Language,
    ...(municipality && isMunicipal(state, choices) ? { municipality } : {}),
    ...(edition ? { edition } : {}),
  };
}

/** How the page of a state is dressed. */
export function dressOf({ headline, size, theme, level }: State): PageDress {
  return {
    ...(headline.trim() ? { headline: headline.trim() } : {}),
    ...(size === 'card' ? {} : { size: size as NonNullable<PageDress['size']> }),
    ...(theme ? { theme: theme as NonNullable<PageDress['theme']> } : {}),
    ...(level ? { headingLevel: Number(level) } : {}),
  };
}
