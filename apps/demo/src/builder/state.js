/**
 * What an editor has chosen, and the query that holds it. No DOM.
 *
 * @typedef {{ kind: 'trend' | 'domain', name: string, municipality: string, language: string, headline: string, size: string, edition: string, theme: string, level: string, view: string }} State
 * Every field is text; '' is the Netherlands, the live figures, the colours of the page and its own heading level.
 *
 * @typedef {{ topics: { kind: string, name: string, municipal: boolean }[], values: Record<string, string[]>, first: State }} Choices
 * What there is to choose: `values` by field, and the state of a page without a query.
 */

/** Most characters of a headline, as a field counts them. */
export const HEADLINE_LENGTH = 120;

/** How '' is written in a query, where another value is the usual one. */
const NONE = 'none';
const FIELDS = ['municipality', 'language', 'size', 'edition', 'theme', 'level', 'view'];

/**
 * The state that a query asks for. What is not there to choose falls back to the first choice.
 *
 * @param {string} search with or without `?`.
 * @param {Choices} choices
 * @returns {{ state: State, unknown: [key: string, value: string][] }}
 */
export function readState(search, choices) {
  const query = new URLSearchParams(search);
  const state = { ...choices.first };
  const unknown = [];
  for (const kind of ['domain', 'trend']) {
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
  state.headline = (query.get('headline') ?? '').slice(0, HEADLINE_LENGTH).replace(/[\uD800-\uDBFF]$/, '');
  return { state, unknown };
}

/**
 * The query of a state, with `?`; what is the first choice is left out, so that the plain page has none.
 *
 * @param {State} state
 * @param {Choices} choices
 */
export function writeState(state, { first }) {
  const query = new URLSearchParams();
  if (state.kind !== first.kind || state.name !== first.name) query.set(state.kind, state.name);
  for (const field of FIELDS) if (state[field] !== first[field]) query.set(field, state[field] || NONE);
  if (state.headline.trim()) query.set('headline', state.headline.trim());
  return query.size > 0 ? `?${query}` : '';
}

/** Whether the subject of a state has figures of municipalities. */
export const isMunicipal = ({ kind, name }, { topics }) => topics.some((t) => t.kind === kind && t.name === name && t.municipal);

/**
 * The published page of a state and how it is dressed, as `@trendbeeld/cards/snippets` wants them. A municipality goes only into
 * the address of a subject that has figures of municipalities.
 */
export function pageOf(state, choices) {
  const { kind, name, language, municipality, edition, headline, size, theme, level } = state;
  return {
    page: { kind, name, language, ...(municipality && isMunicipal(state, choices) && { municipality }), ...(edition && { edition }) },
    dress: {
      ...(headline.trim() && { headline: headline.trim() }),
      ...(size !== 'card' && { size }),
      ...(theme && { theme }),
      ...(level && { headingLevel: Number(level) }),
    },
  };
}
