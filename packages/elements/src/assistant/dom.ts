import { toClipboard } from '../behaviour/clipboard-item.js';

/** Attributes of an element, and what is set on it: `hidden`, `value`; functions are listeners. */
type Given = Readonly<Record<string, string | boolean | undefined | ((event: never) => void)>>;

/** An element with its attributes and children. A function is a listener of the event that its name says; false and undefined are left out. */
export function h<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  given: Given = {},
  ...children: readonly (Node | string | null | false)[]
): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(given)) {
    if (typeof value === 'function') element.addEventListener(name, value as (event: Event) => void);
    else if (value !== undefined && value !== false) element.setAttribute(name, value === true ? '' : value);
  }
  element.append(...children.filter((child) => child !== null && child !== false));
  return element;
}

/**
 * Puts text on the clipboard; false where that is not allowed, and then the text is selected.
 *
 * @param isMarkup whether an editor with formatting gets it as what it shows; a field without gets the code.
 */
export async function copied(field: HTMLTextAreaElement, isMarkup: boolean): Promise<boolean> {
  if (await toClipboard({ 'text/plain': field.value, ...(isMarkup ? { 'text/html': field.value } : {}) })) return true;
  selectAll(field);
  return false;
}

/** Selects the text of a field, so that the keys that copy take it. */
export function selectAll(field: HTMLTextAreaElement): void {
  field.focus();
  field.select();
}
