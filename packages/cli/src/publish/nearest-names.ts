/** Something with a name and a code. */
interface Named {
  readonly name: string;
  readonly code: string;
}

/**
 * The entries whose name or code lies nearest to what was typed, nearest first.
 *
 * @param count how many at most. Default: 3.
 */
export function nearestNames<T extends Named>(typed: string, all: readonly T[], count = 3): T[] {
  const plain = (text: string): string =>
    text
      .normalize('NFD')
      .replaceAll(/[^a-z0-9]/gi, '')
      .toLowerCase();
  const asked = plain(typed);
  const far = ({ name, code }: T): number => Math.min(distance(asked, plain(name)), distance(asked, plain(code)));
  return all
    .map((entry) => ({ entry, far: far(entry) }))
    .toSorted((a, b) => a.far - b.far)
    .slice(0, count)
    .map(({ entry }) => entry);
}

/** Letters to add, leave out or change to make one text of the other (Levenshtein). */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) next.push(Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1)));
    row = next;
  }
  return row[b.length]!;
}
