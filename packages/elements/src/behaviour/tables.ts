/** What a reader can do with the tables of a figure: a part of its own, loaded when the first of them can be opened. */
import { BEHAVIOUR_WORDS } from '../words/behaviour-words.js';
import { tableOf, type Behaviour } from './attach.js';
import { copyTable } from './copy-table.js';
import { listen } from './listen.js';
import { sortTable } from './sort-table.js';
import { statusOf } from './status.js';

/** What {@link attachTables} leaves out where it cannot work. Default of each: it is there. */
export interface TableParts {
  /** Copying tables; needs the clipboard. */
  readonly copy?: boolean;
  /** Listening; loads a part when a reader does. */
  readonly listen?: boolean;
  /** What the reader has just opened: its table gets its button at once, as what stands there moves anyway. Default: nothing. */
  readonly opened?: Element;
}

/**
 * Gives the tables below a root their behaviour: sorting, copying, listening. Nothing moves by it. What has its behaviour already is
 * left as it is, so it can be called again after figures were added. Taken away with the behaviour of the root.
 *
 * @param behaviour of the root. @param parts what is left out.
 */
export function attachTables(root: ParentNode, { language, claimed, walks, signal }: Behaviour, parts: TableParts = {}): void {
  const words = BEHAVIOUR_WORDS[language];
  const isNew = (element: Element): boolean => !claimed.has(element) && Boolean(claimed.add(element));
  for (const table of root.querySelectorAll<HTMLTableElement>('.tb-table')) {
    if (!isNew(table)) continue;
    const say = statusOf(table, signal);
    sortTable(table, words, language, say, signal);
    if (parts.copy !== false) copyTable(table, words, say, signal, { opened: parts.opened });
  }
  if (parts.listen === false) return;
  for (const [svg, walk] of walks) {
    const figure = svg.closest('figure');
    const box = figure && tableOf(figure)?.closest('.tb-data');
    if (box && isNew(box)) listen(box, walk(), svg.getAttribute('aria-label') ?? '', words, statusOf(figure, signal), signal);
  }
}
