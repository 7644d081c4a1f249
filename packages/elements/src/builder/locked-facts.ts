import { factsOf, unknownNumbers, type Facts } from '@trendbeeld/cards/newsroom';

const known = new Map<string, Promise<Facts | null>>();

/**
 * The numbers of a headline that the graphic of a page does not show, as they stand there. Where the figures of the page cannot be had
 * nothing is said: an editor is not kept from work by a file that is missing.
 *
 * @param page address of the page, ends in a slash; its figures are asked for once.
 */
export async function unknownIn(headline: string, page: string): Promise<readonly string[]> {
  const read = async (): Promise<Facts | null> => {
    const answer = await fetch(`${page}figures.json`).catch(() => null);
    return answer?.ok ? factsOf(await answer.json()) : null;
  };
  if (!known.has(page)) known.set(page, read());
  const facts = await known.get(page)!;
  return facts ? unknownNumbers(headline, facts) : [];
}
