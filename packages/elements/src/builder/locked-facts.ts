import { factsOf, unknownNumbers, type Facts } from '@trendbeeld/cards/newsroom';

const known = new Map<string, Promise<Facts | null>>();

/**
 * The numbers of a headline that the graphic of a page does not show, as they stand there. Where the figures of the page cannot be had
 * nothing is said: an editor is not kept from work by a file that is missing.
 *
 * @param page address of the page, ends in a slash; its figures are asked for once.
 */
export async function unknownIn(headline: string, page: string): Promise<readonly string[]> {
  const json = async (address: URL): Promise<object | null> => {
    const answer = await fetch(address).catch(() => null);
    return answer?.ok ? ((await answer.json()) as object) : null;
  };
  const read = async (): Promise<Facts | null> => {
    const [, root = '', municipality] = /^(.*\/)(?:nl|en)\/[td]\/[^/]+\/(GM\d{4})\/$/.exec(page) ?? [];
    const own = await json(new URL('figures.json', page));
    if (!municipality) return own && factsOf(own);
    // Beside the page of a municipality stand its own figures; where all municipalities are published, only in the data of each.
    const [local, beside] = await Promise.all([
      own ? Promise.resolve(own) : json(new URL(`data/municipalities/${municipality}.json`, root)),
      json(new URL('../figures.json', page)),
    ]);
    return local && beside && factsOf(local, beside);
  };
  if (!known.has(page)) known.set(page, read());
  const facts = await known.get(page)!;
  return facts ? unknownNumbers(headline, facts) : [];
}
