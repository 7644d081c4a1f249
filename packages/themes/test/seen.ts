import { converter, filterDeficiencyDeuter, filterDeficiencyProt, filterDeficiencyTrit, type Color } from 'culori';
import { hexOf, type Rgb } from '../src/index.js';

const oklab = converter('oklab');
const EYES: Readonly<Record<string, (colour: Color) => Color>> = {
  usual: (colour) => colour,
  protanopia: filterDeficiencyProt(1) as (colour: Color) => Color,
  deuteranopia: filterDeficiencyDeuter(1) as (colour: Color) => Color,
  tritanopia: filterDeficiencyTrit(1) as (colour: Color) => Color,
};

/** How far two colours lie apart for the eye that tells them apart worst; in OKLab, where 0.02 is just seen. */
export function apart(a: Rgb, b: Rgb): { readonly eye: string; readonly distance: number } {
  return Object.entries(EYES)
    .map(([eye, see]) => {
      const [x, y] = [a, b].map((c) => oklab(see(hexOf(c) as unknown as Color))!) as [ReturnType<typeof oklab>, ReturnType<typeof oklab>];
      return { eye, distance: Math.hypot(x!.l - y!.l, x!.a - y!.a, x!.b - y!.b) };
    })
    .toSorted((x, y) => x.distance - y.distance)[0]!;
}
