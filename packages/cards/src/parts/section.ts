import { el, type MarkupElement } from '@trendbeeld/charts';

/** A part of what a reader opens, with its heading. Children that are empty are left out. */
export const sectionMarkup = (title: string, ...children: readonly (MarkupElement | null | false | readonly MarkupElement[])[]): MarkupElement =>
  el('section', { class: 'tb-after' }, el('h4', { class: 'tb-after-title' }, title), ...children);
