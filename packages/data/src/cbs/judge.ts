import { CbsRefusal, CbsRequestError, CbsShapeError, quoted, type CbsError, type CbsPlace } from './errors.js';
import type { Exchange } from './exchange.js';
import { isPassing, retryAfterMs } from './retry.js';

/** JSON object of a reply. */
export type Json = Readonly<Record<string, unknown>>;

/** What an exchange comes down to. `again`: how many times more it may be asked, as far as patience goes. */
export type Verdict =
  | { readonly kind: 'json'; readonly json: Json; readonly body: string; readonly etag: string | null; readonly lastModified: string | null }
  | { readonly kind: 'unchanged' }
  | { readonly kind: 'moved'; readonly to: string }
  | { readonly kind: 'failed'; readonly again: number; readonly waitMs: number | null; readonly error: (tries: number) => CbsError };

const failed = (again: number, error: (tries: number) => CbsError, waitMs: number | null = null): Verdict => ({ kind: 'failed', again, waitMs, error });
const times = (tries: number): string => (tries === 1 ? 'Asked once' : `Asked ${tries} times`);

/** Judges what came back: good, unchanged, moved, or failed and whether asking again may help. Never throws. */
export function judge(came: Exchange, place: CbsPlace, settings: { readonly timeoutMs: number; readonly now: number }): Verdict {
  const { url } = place;
  switch (came.kind) {
    case 'aborted':
      return failed(0, () => aborted(place));
    case 'timeout':
      return failed(
        Infinity,
        (tries) =>
          new CbsRequestError(
            'cbs-timeout',
            `no answer within ${settings.timeoutMs} ms: ${quoted(url)}. ${times(tries)}; try again later, or give a longer timeoutMs.`,
            place,
          ),
      );
    case 'network':
      return failed(
        Infinity,
        (tries) =>
          new CbsRequestError(
            'cbs-network',
            `connection failed: ${quoted(url)} (${reason(came.cause)}). ${times(tries)}; try again later, or check the connection and the base address.`,
            { ...place, cause: came.cause },
          ),
      );
    case 'answer':
      return judgeAnswer(came, { ...place, status: came.status }, settings.now);
  }
}

/** The error for a query that the caller stopped. */
export function aborted(place: CbsPlace): CbsRequestError {
  return new CbsRequestError('cbs-aborted', `request stopped by the caller: ${quoted(place.url)}. Nothing more was asked.`, place);
}

function judgeAnswer({ status, body, header }: Extract<Exchange, { kind: 'answer' }>, place: CbsPlace, now: number): Verdict {
  if (status === 304) return { kind: 'unchanged' };
  const location = header('location');
  if (status >= 300 && status < 400 && location) return { kind: 'moved', to: location };
  if (status !== 200) return judgeStatus(status, body, retryAfterMs(header('retry-after'), now), place);
  try {
    const json: unknown = JSON.parse(body);
    if (json !== null && typeof json === 'object' && !Array.isArray(json)) {
      return { kind: 'json', json: json as Json, body, etag: header('etag'), lastModified: header('last-modified') };
    }
    return failed(
      0,
      () => new CbsShapeError('cbs-shape', `unexpected reply: ${quoted(body)} from ${quoted(place.url)}. Expected a JSON object with a list "value".`, place),
    );
  } catch (cause) {
    return judgeText(body, { ...place, cause });
  }
}

/** An answer that is not JSON: cut off (ask again), or a page for people (once more, it may be passing). */
function judgeText(body: string, place: CbsPlace): Verdict {
  if (/^\s*(?:$|[{[])/.test(body)) {
    return failed(
      Infinity,
      (tries) =>
        new CbsRequestError(
          'cbs-truncated',
          `reply cut off after ${body.length} characters: ${quoted(place.url)}. ${times(tries)}; try again later, or ask less at once.`,
          place,
        ),
    );
  }
  return failed(
    1,
    (tries) =>
      new CbsShapeError(
        'cbs-not-json',
        `unexpected reply: ${quoted(body)} from ${quoted(place.url)}. Expected JSON. ${times(tries)}; look at the address in a browser: it may be a notice of the service, or Atom XML of another base address.`,
        place,
      ),
  );
}

function judgeStatus(status: number, body: string, waitMs: number | null, place: CbsPlace): Verdict {
  // ODataApi of v3 answers so to what ODataFeed gives in pages; asking again gives the same.
  if (/more than \d+ records/i.test(body)) {
    return failed(
      0,
      () =>
        new CbsRefusal(
          'cbs-too-many',
          `more than the service gives at once: ${quoted(place.url)}. Filter on a dimension, or use ODataFeed as base address.`,
          place,
        ),
    );
  }
  const detail = /^\s*</.test(body) || body.trim() === '' ? '' : ` (${quoted(body)})`;
  return failed(
    isPassing(status) ? Infinity : 0,
    (tries) =>
      new CbsRequestError(
        'cbs-status',
        `unexpected status: "${status}" from ${quoted(place.url)}${detail}. ${times(tries)}; ${adviceFor(status, waitMs)}.`,
        place,
      ),
    waitMs,
  );
}

function adviceFor(status: number, waitMs: number | null): string {
  if (status === 404) return 'check the table id (upper and lower case count: 80590ned is not 80590NED) and the base address';
  if (status === 414) return 'the filter is too long: ask it in parts';
  if (status === 0 || (status >= 300 && status < 400)) return 'the service has moved: give its new base address';
  if (waitMs) return `the service asks to wait ${Math.ceil(waitMs / 1000)} s`;
  return isPassing(status) ? 'try again later' : 'check the filter and the column names against the table';
}

/** What a failed fetch says; Node puts the reason in `cause`. */
function reason(cause: unknown): string {
  const deep = cause instanceof Error && cause.cause instanceof Error ? cause.cause : cause;
  return deep instanceof Error ? deep.message : String(deep);
}
