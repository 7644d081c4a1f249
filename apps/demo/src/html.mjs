/** A piece of HTML: only what is made with `html` or `raw` goes into a page unescaped. */
class Markup {
  constructor(text) {
    this.text = text;
  }
  toString() {
    return this.text;
  }
}

const CHARACTERS = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Marks a string as HTML, such as the figures that the server entry gives. */
export const raw = (text) => new Markup(text);

/** A template whose values are escaped; lists are joined, and `false`, `null` and `undefined` leave nothing. */
export function html(strings, ...values) {
  return new Markup(strings.reduce((all, string, i) => all + put(values[i - 1]) + string));
}

function put(value) {
  if (value instanceof Markup) return value.text;
  if (Array.isArray(value)) return value.map(put).join('');
  if (value === undefined || value === null || value === false) return '';
  return String(value).replaceAll(/[&<>"]/g, (character) => CHARACTERS[character]);
}
