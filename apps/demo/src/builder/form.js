import { HEADLINE_LENGTH } from './state.js';

/** Fields that bear the same name in form and state. */
const FIELDS = ['municipality', 'language', 'headline', 'size', 'edition', 'theme', 'level', 'view'];

/** Values of a field: the options of a list, or the buttons of a group. A group of one is no list to the browser. */
function valuesOf(field) {
  if (!field) return [''];
  if (field instanceof HTMLSelectElement) return [...field.options].map(({ value }) => value);
  return field instanceof RadioNodeList ? [...field].map(({ value }) => value) : [field.value];
}

/**
 * What the form offers, read from the form as the page was made.
 *
 * @param {HTMLFormElement} form
 * @returns {import('./state.js').Choices}
 */
export function choicesOf(form) {
  const topics = [...form.elements.topic.options].map(({ value, dataset }) => {
    const [kind, name] = value.split(':');
    return { kind, name, municipal: dataset.municipal !== undefined };
  });
  const values = Object.fromEntries(FIELDS.filter((name) => name !== 'headline').map((name) => [name, valuesOf(form.elements[name])]));
  return { topics, values, first: readForm(form) };
}

/** The state that a form shows. @param {HTMLFormElement} form */
export function readForm(form) {
  const data = new FormData(form);
  const [kind, name] = data.get('topic').split(':');
  return { kind, name, ...Object.fromEntries(FIELDS.map((field) => [field, data.get(field) ?? ''])) };
}

/** Shows a state in a form; opens the part with rare choices where one of them was made. */
export function fillForm(form, state, { first }) {
  form.elements.topic.value = `${state.kind}:${state.name}`;
  for (const field of FIELDS) if (form.elements[field]) form.elements[field].value = state[field];
  const more = form.querySelector('details');
  if (['edition', 'theme', 'level'].some((field) => state[field] !== first[field])) more.open = true;
}

/** Shows what goes with the choices: the usual headline, the count of characters. */
export function tellAbout(form, { state, title, words }) {
  form.querySelector('#headline-hint').textContent = words.headlineHint(title);
  form.querySelector('#headline-count').textContent = words.counter(state.headline.length, HEADLINE_LENGTH);
}
