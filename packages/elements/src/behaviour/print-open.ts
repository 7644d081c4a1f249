import { complete } from './later.js';

/**
 * Opens all closed `details` before printing, so that paper holds tables and sources, and closes those again after it. What the
 * reader had opened stays open.
 *
 * @param root holds the figures. @param signal stops it.
 */
export function printOpen(root: ParentNode, signal: AbortSignal): void {
  const opened = new Set<HTMLDetailsElement>();
  const before = (): void => {
    for (const details of root.querySelectorAll('.tb-details')) complete(details);
    for (const details of root.querySelectorAll<HTMLDetailsElement>('.tb-details:not([open])')) {
      details.open = true;
      opened.add(details);
    }
  };
  const after = (): void => {
    for (const details of opened) details.open = false;
    opened.clear();
  };
  addEventListener('beforeprint', before, { signal });
  addEventListener('afterprint', after, { signal });
}
