import { assert } from 'chai';

/** Elements that a card has: those of its figures, and those of its behaviour (buttons). */
const ELEMENTS = new Set(
  (
    'article section header footer h1 h2 h3 h4 h5 h6 p div span a strong em small br ul ol li dl dt dd table caption thead tbody tr th td details ' +
    'summary figure figcaption svg g path rect line circle text tspan desc slot button'
  ).split(' '),
);
/** What shows a hole in the data. */
const HOLE = /\b(undefined|NaN|null)\b|\[object|Infinity|∞/;

/** All text in an element, on one line. */
export const textIn = (root: ParentNode & Node): string => (root.textContent ?? '').replace(/\s+/g, ' ');

/** The rows of the first table of figures, cells joined by " | "; none without one. */
export function rowsOf(root: ParentNode): string[] {
  const rows = root.querySelectorAll('.tb-table:first-of-type tbody tr');
  return [...rows].map((row) => [...row.children].map((cell) => cell.textContent).join(' | '));
}

/** Fails where something stands in a card that runs, loads, belongs to another page, or shows a hole in the data. */
export function assertClean(card: Element): void {
  const root = card.shadowRoot!;
  for (const element of root.querySelectorAll('*')) {
    assert.isTrue(ELEMENTS.has(element.localName), `<${element.localName}> in the shadow root`);
    for (const { name, value } of element.attributes) {
      const place = `${element.localName} ${name}="${value.slice(0, 80)}"`;
      assert.isFalse(/^on|^(src|srcset|srcdoc|style|action|formaction|ping|background|target|is|slot|part|nonce)$/i.test(name) && value !== '', place);
      assert.isFalse(/url\(/i.test(value), place);
      if (name !== 'data-key') assert.isFalse(HOLE.test(value), place);
      if (/href$/i.test(name)) assert.match(new URL(value, element.baseURI).href, /^https?:\/\//, place);
    }
  }
  assert.isFalse(HOLE.test(textIn(root)), textIn(root).slice(0, 300));
}
