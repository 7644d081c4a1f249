import { luminance, type Rgb } from './guard.js';

/** A channel of 0 to 1 as it is written, made linear, and back. @source IEC 61966-2-1 (sRGB). */
const linear = (c: number): number => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4);
const written = (c: number): number => (c <= 0.0031308 ? c * 12.92 : 1.055 * c ** (1 / 2.4) - 0.055);

const NAMES: Readonly<Record<string, string>> = { black: '#000', white: '#fff' };

/**
 * A colour as it is written in a theme: `#0b6284`, `rgb(11 98 132)`, `hsl(197 85% 28%)`, `black`, `white`. Null for anything else, also for what
 * is not opaque: nothing can be said of its contrast.
 */
export function parseColour(text: string): Rgb | null {
  const value = NAMES[text.trim().toLowerCase()] ?? text.trim().toLowerCase();
  const hex = /^#([0-9a-f]{3}|[0-9a-f]{6})(?:f|ff)?$/.exec(value)?.[1];
  if (hex) {
    const channels = hex.length === 3 ? [0, 1, 2].map((i) => hex[i]! + hex[i]!) : [hex.slice(0, 2), hex.slice(2, 4), hex.slice(4)];
    return channels.map((c) => linear(Number.parseInt(c, 16) / 255)) as unknown as Rgb;
  }
  const [, name, inside = ''] = /^(rgb|hsl)a?\(([^()]+)\)$/.exec(value) ?? [];
  const parts = inside.split(/[\s,/]+/).filter(Boolean);
  const [a, b, c, alpha = '1'] = parts;
  if (!name || parts.length < 3 || parts.length > 4 || parts.some((p) => !/^-?[\d.]+(?:%|deg)?$/.test(p))) return null;
  if (Number.parseFloat(alpha) !== (alpha.endsWith('%') ? 100 : 1)) return null;
  const [x, y, z] = [a, b, c].map((p) => Number.parseFloat(p!)) as [number, number, number];
  if (name === 'rgb') return [x, y, z].map((v, i) => linear(Math.min(1, Math.max(0, parts[i]!.endsWith('%') ? v / 100 : v / 255)))) as unknown as Rgb;
  const lightness = z / 100;
  const spread = (y / 100) * Math.min(lightness, 1 - lightness);
  return [0, 8, 4].map((n) => {
    const k = (n + (((x % 360) + 360) % 360) / 30) % 12;
    return linear(Math.min(1, Math.max(0, lightness - spread * Math.max(-1, Math.min(k - 3, 9 - k, 1)))));
  }) as unknown as Rgb;
}

/** A colour as `#0b6284`. */
export const hexOf = (colour: Rgb): string =>
  `#${colour
    .map((c) =>
      Math.round(written(Math.min(1, Math.max(0, c))) * 255)
        .toString(16)
        .padStart(2, '0'),
    )
    .join('')}`;

/** A share of one colour over another, as it is seen. */
export function over(colour: Rgb, ground: Rgb, share: number): Rgb {
  return colour.map((c, i) => linear(share * written(c) + (1 - share) * written(ground[i]!))) as unknown as Rgb;
}

/** Whether a ground is a dark one. */
export const isDark = (ground: Rgb): boolean => luminance(ground) < 0.18;
