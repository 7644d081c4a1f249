/**
 * The guard of contrast. A colour of a page that would not read is made darker (light page) or lighter (dark page) until it does, and
 * keeps its hue. In CSS by relative colours, without script; here the same in numbers, for pictures, the editor and the tests.
 *
 * Light grounds are those with a luminance of at least 0.78 (white, beige, our quiet areas on them), dark ones those of at most 0.067
 * (black, dark blue): on each of them such a colour has 4.5 : 1. A ground between the two bears no text of any colour well; there a theme
 * (`theme="light"`) brings a ground of its own.
 */

/** Red, green and blue as they mix, linear: 0 to 1. */
export type Rgb = readonly [red: number, green: number, blue: number];
export type Scheme = 'light' | 'dark';

/** The most luminance of a colour on a light page, and the least on a dark one. */
export const LIMITS = { light: 0.135, dark: 0.48 } as const;
/** Grounds for which {@link LIMITS} hold 4.5 : 1: as light, or as dark, as this. */
export const GROUNDS = { light: 0.783, dark: 0.0677 } as const;

/** Relative luminance. @source WCAG 2.2, definition of relative luminance. */
export const luminance = ([r, g, b]: Rgb): number => 0.2126 * r + 0.7152 * g + 0.0722 * b;

/** Contrast of two colours: 1 to 21. @source WCAG 2.2, definition of contrast ratio. */
export function contrast(a: Rgb, b: Rgb): number {
  const [high, low] = [luminance(a), luminance(b)].toSorted((x, y) => y - x) as [number, number];
  return (high + 0.05) / (low + 0.05);
}

const each = (c: Rgb, of: (channel: number, i: number) => number): Rgb => c.map(of) as unknown as Rgb;

/** A colour that reads on every ground of a scheme: itself where it does, else a darker or lighter one of the same hue. */
export function guarded(colour: Rgb, scheme: Scheme): Rgb {
  const y = luminance(colour);
  if (scheme === 'light') return y <= LIMITS.light ? colour : each(colour, (c) => (c * LIMITS.light) / y);
  if (y >= LIMITS.dark) return colour;
  // As bright as it can be in its own hue; white is mixed in for the rest.
  const most = Math.max(...colour);
  const bright = most === 0 ? colour : each(colour, (c) => c * Math.min(LIMITS.dark / y, 1 / most));
  const reached = luminance(bright);
  return each(bright, (c) => c + ((1 - c) * Math.max(0, LIMITS.dark - reached)) / (1 - reached));
}

/** 0 up to a bound, 1 above it, as `clamp()` gives it. */
const step = (value: number, bound: number): number => Math.min(1, Math.max(0, (value - bound) * 99));

/** Hue of what was expected, by that of the accent: blue beside red and yellow, purple beside green, orange beside blue, green beside pink. */
const HUE = { start: 260, steps: [40, 100, 80, 140], bounds: [135, 185, 310, 355] } as const;
/** Lightness and chroma: the other lightness of the accent's. */
const TONE = { light: { low: 0.34, more: 0.18, bound: 0.48, chroma: 0.11 }, dark: { low: 0.79, more: 0.12, bound: 0.9, chroma: 0.08 } } as const;

/**
 * The colour of what was expected beside an accent: of another hue and another lightness, so that the two differ for an eye without red,
 * green or blue as well.
 */
export function expectedBeside(accent: Rgb, scheme: Scheme): Rgb {
  const [l, , h] = toOklch(accent);
  const { low, more, bound, chroma } = TONE[scheme];
  const hue = HUE.steps.reduce<number>((sum, add, i) => sum + add * step(h, HUE.bounds[i]!), HUE.start);
  return guarded(fromOklch([low + more * step(bound, l), chroma, hue]), scheme);
}

/** The guard in CSS: a colour of the page, read as `x y z`. */
export function guardCss(colour: string): string {
  const dark = (channel: string, white: number): string => `calc(${channel} + (${white} - ${channel})*max(0,(${LIMITS.dark} - y)/(1 - y)))`;
  const light = (channel: string): string => `calc(${channel}*min(1,${LIMITS.light}/y))`;
  const more = `max(1,min(${LIMITS.dark}/(.2126*r + .7152*g + .0722*b),1/max(r,g,b)))`;
  const bright = `color(from ${colour} srgb-linear calc(r*${more}) calc(g*${more}) calc(b*${more}))`;
  return `light-dark(color(from ${colour} xyz ${light('x')} min(y,${LIMITS.light}) ${light('z')}),color(from ${bright} xyz ${dark('x', 0.95)} max(y,${LIMITS.dark}) ${dark('z', 1.089)}))`;
}

/** {@link expectedBeside} in CSS. */
export function expectedCss(accent: string): string {
  const clamp = (difference: string): string => `clamp(0,(${difference})*99,1)`;
  const hue = `calc(${[HUE.start, ...HUE.steps.map((add, i) => `${add}*${clamp(`h - ${HUE.bounds[i]}`)}`)].join(' + ')})`;
  const tone = (scheme: Scheme): string => {
    const { low, more, bound, chroma } = TONE[scheme];
    return `oklch(from ${accent} calc(${low} + ${more}*${clamp(`${bound} - l`)}) ${chroma} ${hue})`;
  };
  return `light-dark(${tone('light')},${tone('dark')})`;
}

/** What a browser must know for the two above. */
export const GUARD_SUPPORT = '(color:color(from light-dark(red,currentcolor) xyz x y z))';

/** @source Björn Ottosson, A perceptual color space for image processing (2020). */
function toOklch([r, g, b]: Rgb): [lightness: number, chroma: number, hue: number] {
  const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
  const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
  const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
  const a = 1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s;
  const bb = 0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s;
  const chroma = Math.hypot(a, bb);
  return [0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s, chroma, chroma < 1e-4 ? 0 : ((Math.atan2(bb, a) * 180) / Math.PI + 360) % 360];
}

/** Within what a screen shows: channels beyond it are cut, as browsers do. */
function fromOklch([lightness, chroma, hue]: readonly [number, number, number]): Rgb {
  const [a, b] = [chroma * Math.cos((hue * Math.PI) / 180), chroma * Math.sin((hue * Math.PI) / 180)];
  const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
  const linear: Rgb = [
    4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
    -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
    -0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s,
  ];
  return each(linear, (c) => Math.min(1, Math.max(0, c)));
}
