/** Name in the address of a page for the municipality that its reader chose. */
const PARAMETER = 'gemeente';

/** Event on the document when a reader has chosen: other elements follow. */
export const CHOSEN = 'trendbeeld-chosen';

/** What a reader chose: a CBS code, or null for the Netherlands. */
export type Choice = string | null;

/** The municipality that the address of the page names; undefined for none and for what is no code. Never throws. */
export function chosenInAddress(): string | undefined {
  const code = new URLSearchParams(location.search).get(PARAMETER);
  return code && /^GM\d{4}$/.test(code) ? code : undefined;
}

/** Writes a choice into the address of the page, without a new entry in the history. In a sandbox it is known to this page only. */
export function rememberInAddress(choice: Choice): void {
  try {
    const address = new URL(location.href);
    if (choice) address.searchParams.set(PARAMETER, choice);
    else address.searchParams.delete(PARAMETER);
    history.replaceState(history.state, '', address);
  } catch {
    // No address that can change: a sandboxed frame, or one that is written out.
  }
}
