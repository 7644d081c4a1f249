import { converter, filterDeficiencyDeuter, filterDeficiencyProt, filterDeficiencyTrit } from 'culori';
import { hexOf } from '../dist/index.js';

const oklab = converter('oklab');
const EYES = { usual: (colour) => colour, protanopia: filterDeficiencyProt(1), deuteranopia: filterDeficiencyDeuter(1), tritanopia: filterDeficiencyTrit(1) };

/**
 * How far two colours lie apart for the eye that tells them apart worst; in OKLab, where 0.02 is just seen.
 *
 * @param {readonly number[]} a linear red, green and blue. @param {readonly number[]} b the same.
 * @returns {{ eye: string, distance: number }}
 */
export function apart(a, b) {
  return Object.entries(EYES)
    .map(([eye, see]) => {
      const [x, y] = [a, b].map((c) => oklab(see(hexOf(c))));
      return { eye, distance: Math.hypot(x.l - y.l, x.a - y.a, x.b - y.b) };
    })
    .toSorted((x, y) => x.distance - y.distance)[0];
}
