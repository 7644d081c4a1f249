import type { Paint, Tone } from './node.js';

/**
 * Colours for where no style sheet reaches: bright enough on white and on black (about 4.5 : 1 on both), so that a bare
 * drawing can be read on any page. A page with the style sheet sets its own through the classes.
 */
export const BARE: Readonly<Record<Tone, string>> = {
  accent: '#1f7a9e',
  expected: '#b8601c',
  ink: 'currentColor',
  muted: 'currentColor',
  rule: '#8a8f98',
  wash: '#8a8f98',
  ground: 'none',
  none: 'none',
};

/** Colours for a file on white paper. */
export const PAPER: Readonly<Record<Tone, string>> = {
  accent: '#0b6284',
  expected: '#a14d0b',
  ink: '#1d2430',
  muted: '#566070',
  rule: '#c9ced6',
  wash: '#eef1f5',
  ground: '#ffffff',
  none: 'none',
};

/** Attributes of a painted shape; `classes` adds the names that a style sheet can reach. */
export function paintAttributes(paint: Paint, palette: Readonly<Record<Tone, string>>, classes: boolean): Record<string, string | number | undefined> {
  const names = [paint.fill && `tb-fill-${paint.fill}`, paint.stroke && `tb-stroke-${paint.stroke}`].filter((n) => n && !n.endsWith('-none'));
  const bareWash = classes && paint.fill === 'wash' ? 0.14 : undefined;
  return {
    class: classes && names.length > 0 ? names.join(' ') : undefined,
    fill: paint.fill ? palette[paint.fill] : 'none',
    'fill-opacity': paint.fillOpacity ?? bareWash,
    stroke: paint.stroke ? palette[paint.stroke] : undefined,
    'stroke-width': paint.stroke ? (paint.strokeWidth ?? 1) : undefined,
    'stroke-dasharray': paint.dash?.join(' '),
  };
}
