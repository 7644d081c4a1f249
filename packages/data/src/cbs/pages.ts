import { followedLink } from './address.js';
import { CbsError, CbsRefusal, CbsShapeError, quoted, type CbsPlace } from './errors.js';
import { optionalText, rowsOf } from './fields.js';
import type { Json } from './judge.js';
import type { CbsObservation, CbsPage } from './model.js';
import type { ResumeToken } from './resume-token.js';
import { requestJson, type RequestContext } from './request.js';

/** A query that comes in pages. */
export interface PagedQuery {
  readonly context: RequestContext;
  /** Address of the first page. */
  readonly first: string;
  /** Name of the link to the next page. */
  readonly link: '@odata.nextLink' | 'odata.nextLink';
  readonly read: (row: Json, place: CbsPlace) => readonly CbsObservation[];
  readonly maxObservations: number;
  /** How many observations there must be at the end; null when that is not known. */
  readonly expected: number | null;
  readonly modified: string | null;
  readonly resumeFrom: ResumeToken | null;
}

/**
 * The pages of a query, one at a time: a page is asked when it is wanted, and nothing is kept of those before it.
 *
 * @throws CbsError with `resumeFrom` set, so that a later run goes on at the page that failed.
 */
export async function* readPages(query: PagedQuery): AsyncGenerator<CbsPage, void, undefined> {
  const { context, first, modified } = query;
  const { table } = context;
  let { url, given } = startOf(query);
  const seen = new Set<string>();
  for (;;) {
    const token: ResumeToken = { table, first, next: url, given, modified };
    seen.add(url);
    const { observations, link, reply } = await readPage(query, url, given).catch((error: unknown) => {
      if (error instanceof CbsError && error.code !== 'cbs-other-host') error.resumeFrom = token;
      throw error;
    });
    given += observations.length;
    if (link === null) {
      yield { observations, url, retrieved: reply.retrieved, unchanged: reply.unchanged, resumeFrom: null };
      checkComplete(query, given, url);
      return;
    }
    // The rows of this page are good; a link that is not is refused when the next page is wanted.
    const next = linkOrRefusal(link, url, table, seen);
    const resumeFrom = typeof next === 'string' ? { ...token, next, given } : null;
    yield { observations, url, retrieved: reply.retrieved, unchanged: reply.unchanged, resumeFrom };
    if (typeof next !== 'string') throw next;
    url = next;
  }
}

async function readPage({ context, link, read, maxObservations }: PagedQuery, url: string, given: number) {
  const reply = await requestJson(context, url);
  const place = { table: context.table, url, status: 200 };
  const observations = rowsOf(reply.json, place).flatMap((row) => read(row, place));
  if (given + observations.length > maxObservations) {
    throw new CbsRefusal(
      'cbs-too-many',
      `more observations than allowed: "${given + observations.length}" so far. Expected at most ${maxObservations}; filter more, or raise maxObservations.`,
      place,
    );
  }
  await reply.keep();
  return { observations, link: optionalText(reply.json, link), reply };
}

/** Where to start: at the first page, or where the token says, when it belongs to this query and the table has not changed. */
function startOf({ context: { table }, first, modified, resumeFrom }: PagedQuery): { readonly url: string; readonly given: number } {
  if (!resumeFrom) return { url: first, given: 0 };
  const refuse = (what: string): never => {
    throw new CbsRefusal('cbs-resume', `cannot go on: ${what}. Start again without resumeFrom.`, { table, url: resumeFrom.next });
  };
  if (resumeFrom.table !== table || resumeFrom.first !== first) refuse(`another query: ${quoted(resumeFrom.first)}`);
  if (resumeFrom.modified !== modified) refuse(`the table changed since: ${quoted(modified)}`);
  return { url: followedLink(resumeFrom.next, first, table), given: resumeFrom.given };
}

function linkOrRefusal(link: string, url: string, table: string, seen: ReadonlySet<string>): string | CbsError {
  try {
    const next = followedLink(link, url, table);
    if (!seen.has(next)) return next;
    return new CbsShapeError('cbs-shape', `next link repeats: ${quoted(link)}. Expected a page that was not given yet; try again later.`, { table, url });
  } catch (error) {
    return error as CbsError;
  }
}

/** The service announces the number of observations; an early end (seen deep in paging) must not pass for the whole. */
function checkComplete({ context: { table }, expected }: PagedQuery, given: number, url: string): void {
  if (expected === null || given >= expected) return;
  throw new CbsShapeError('cbs-incomplete', `missing observations: "${given}" of ${expected} announced. Try again later; what came is not the whole.`, {
    table,
    url,
  });
}

/** The observations of pages, one by one. */
export async function* flattened(pages: AsyncGenerator<CbsPage, void, undefined>): AsyncGenerator<CbsObservation, void, undefined> {
  for await (const page of pages) yield* page.observations;
}
