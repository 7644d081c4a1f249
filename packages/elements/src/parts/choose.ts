/** A list of municipalities to choose from: a part of its own, as few pages offer one. */
import type { Language } from '@trendbeeld/data';
import { CHOSEN, rememberInAddress, type Choice } from './choice.js';
import { CHOOSE_WORDS } from '../words/choose-words.js';

let count = 0;

/**
 * A labelled list of all municipalities, the whole country first. A choice is written into the address of the page and told to all
 * elements of it by the event `trendbeeld-chosen`; nothing is stored.
 *
 * @param names codes with names, in the order of the list, as `municipality-names.json` has them. What is no such pair is left out.
 * @param current the code that is chosen now. Default: the whole country.
 */
export function chooseList(document: Document, names: unknown, language: Language, current: string | undefined): HTMLElement {
  const words = CHOOSE_WORDS[language];
  const box = document.createElement('p');
  box.className = 'choose';
  box.lang = language;
  const label = document.createElement('label');
  label.textContent = words.label;
  const select = document.createElement('select');
  label.htmlFor = select.id = `choose-${++count}`;
  const status = document.createElement('span');
  status.setAttribute('role', 'status');
  const add = (code: string, name: string): void => {
    const option = document.createElement('option');
    option.value = code;
    option.textContent = name;
    option.selected = code === (current ?? '');
    select.append(option);
  };
  add('', words.country);
  for (const pair of Array.isArray(names) ? names : []) {
    const [code, name] = Array.isArray(pair) ? (pair as unknown[]) : [];
    if (typeof code === 'string' && typeof name === 'string') add(code, name);
  }
  select.addEventListener('change', () => {
    const choice: Choice = select.value || null;
    rememberInAddress(choice);
    status.textContent = words.shown(select.selectedOptions[0]?.text ?? '');
    document.dispatchEvent(new CustomEvent<Choice>(CHOSEN, { detail: choice }));
  });
  box.append(label, ' ', select, status);
  return box;
}
