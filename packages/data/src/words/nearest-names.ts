/** Something with a name and a code. */
interface Named {
  readonly name: string;
  readonly code: string;
}

/** Letters alone, small and without accents. */
const plain = (text: string): string =>
  text
    .normalize('NFD')
    .replaceAll(/[^a-z0-9]/gi, '')
    .toLowerCase();

/**
 * The entries whose name or code lies nearest to what was typed, nearest first.
 *
 * @param count how many at most. Default: 3.
 */
export function nearestNames<T extends Named>(typed: string, all: readonly T[], count = 3): T[] {
  const asked = plain(typed);
  const far = ({ name, code }: T): number => Math.min(distance(asked, plain(name)), distance(asked, plain(code)));
  return all
    .map((entry) => ({ entry, far: far(entry) }))
    .toSorted((a, b) => a.far - b.far)
    .slice(0, count)
    .map(({ entry }) => entry);
}

/** A slip of the hand changes a third of the letters at most. */
const SLIP = 1 / 3;

/** The name that was probably meant: the nearest, where it differs from what was typed by a slip alone. Null for none. */
export function meantName(typed: string, all: readonly string[]): string | null {
  const [nearest] = nearestNames(
    typed,
    all.map((name) => ({ name, code: name })),
    1,
  );
  if (!nearest || nearest.name === typed) return null;
  const [asked, name] = [plain(typed), plain(nearest.name)];
  return distance(asked, name) <= Math.floor(Math.max(asked.length, name.length) * SLIP) ? nearest.name : null;
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
