import { el, MOVE_GLYPHS, type MarkupElement } from '@trendbeeld/charts';
import type { Icon, Mark, Move, Verdict } from '@trendbeeld/data';

/** A sign of 24 by 24 px drawn in the colour of the text; hidden from assistive technology, as words stand beside it. */
function sign(d: string, attributes: Record<string, string | number> = {}): MarkupElement {
  return el(
    'svg',
    {
      class: 'tb-sign',
      width: 24,
      height: 24,
      viewBox: '0 0 24 24',
      'aria-hidden': 'true',
      fill: 'none',
      stroke: 'currentColor',
      'stroke-width': 2,
      'stroke-linecap': 'round',
      'stroke-linejoin': 'round',
      ...attributes,
    },
    el('path', { d }),
  );
}

/** Paths of the signs that are ready to use, by name. */
const ICON_PATHS: Readonly<Record<Extract<Icon, string>, string>> = {
  buildings: 'M4 20V10l5-4 5 4v10M14 20v-7h6v7M3 20h18M9 20v-4',
  growth: 'M3 20h18M4 15l5-5 4 4 7-8M15 6h5v5',
  people: 'M8.5 11a3 3 0 1 0 0-6 3 3 0 0 0 0 6ZM3 19c0-3 2.5-5 5.5-5s5.5 2 5.5 5M16 10.5a2.5 2.5 0 1 0-.8-4.9M16.5 14c2.6.2 4.5 2 4.5 5',
  government: 'M4 9l8-5 8 5H4ZM6 9v8M10 9v8M14 9v8M18 9v8M3 20h18',
  nature: 'M12 21v-9M12 15c-4 0-7-2.500-7-7 4.500 0 7 2.500 7 7ZM12 12c0-4.500 2.500-7 7-7 0 4.500-2.500 7-7 7',
  water: 'M12 3c3.500 4.500 6 7.500 6 11a6 6 0 0 1-12 0c0-3.500 2.500-6.500 6-11ZM9 14.500a3 3 0 0 0 3 3',
  energy: 'M13 3 5 14h6l-1 7 8-11h-6l1-7Z',
  mobility:
    'M6 19.500a3.500 3.500 0 1 0 0-7 3.500 3.500 0 0 0 0 7ZM18 19.500a3.500 3.500 0 1 0 0-7 3.500 3.500 0 0 0 0 7ZM6 16l4-8h6l2 8M9 10.500l5 5.500H6M14 5h3l-1 3',
  care: 'M12 20S4 15 4 9.500A4 4 0 0 1 12 8a4 4 0 0 1 8 1.500C20 15 12 20 12 20Z',
  education: 'M2 9l10-5 10 5-10 5L2 9ZM6 11.500V16c0 1.500 3 3 6 3s6-1.500 6-3v-4.500M22 9v6',
  safety: 'M12 3l7 3v5c0 5-3 8-7 10-4-2-7-5-7-10V6l7-3ZM9 12l2 2 4-4',
  culture:
    'M9 18a2.500 2.500 0 1 1-2.500-2.500A2.500 2.500 0 0 1 9 18ZM9 18V6l10-2v11.500M19 15.500a2.500 2.500 0 1 1-2.500-2.500 2.500 2.500 0 0 1 2.500 2.500Z',
  digital: 'M3 5h18v11H3ZM8 20h8M12 16v4',
  money: 'M12 3.500a8.500 8.500 0 1 0 0 17 8.500 8.500 0 0 0 0-17ZM15.500 9a4 4 0 1 0 0 6M7.500 11h5M7.500 13h5',
};

/** The sign of a domain: one that is ready to use, or the path that the study brings. */
export const domainSign = (icon: Icon): MarkupElement => sign(typeof icon === 'string' ? ICON_PATHS[icon] : icon.path);

/** The arrow of a direction: it has no length that could be read as a number. */
export const moveSign = (move: Move): MarkupElement => sign(MOVE_GLYPHS[move]);

/** An arrow from left to right, for relations and changes; turns downward where its parts stand below each other. */
export const arrowSign = (mutual = false): MarkupElement => sign(mutual ? 'M4 12h16M15 7l5 5-5 5M9 7l-5 5 5 5' : 'M4 12h16M15 7l5 5-5 5');

/** Signs of what is sure and what is not. */
export const sureSign = (sure: boolean): MarkupElement =>
  sign(sure ? 'M5 12.500l4.500 4.500L19 7.500' : 'M8.500 9a3.500 3.500 0 1 1 5 3.200c-1 .5-1.500 1.200-1.500 2.300M12 18v.01');

/** Signs of two sides: a chance and a threat. */
export const sideSign = (good: boolean): MarkupElement => sign(good ? 'M12 5v14M5 12h14' : 'M5 12h14');

/** A sample of how a degree of certainty is drawn, 32 by 14 px; null where words alone say it. */
export function markSample(mark: Mark, expected: boolean): MarkupElement | null {
  const tone = expected ? 'expected' : 'accent';
  const bare = expected ? '#b8601c' : '#1f7a9e';
  const part = (d: string, more: Record<string, string | number>): MarkupElement => el('path', { d, ...more });
  const filled = { class: `tb-fill-${tone}`, fill: bare };
  const light = { class: `tb-fill-${tone} tb-stroke-${tone}`, fill: bare, 'fill-opacity': 0.24, stroke: bare, 'stroke-width': 1.5 };
  const parts: Partial<Record<Mark, MarkupElement[]>> = {
    solid: [part('M0 1h32v12H0z', filled)],
    light: [part('M1 1h30v12H1z', light)],
    dashed: [part('M1 1h30v12H1z', { ...light, 'stroke-dasharray': '4 3' })],
    'open-end': [
      part('M1 1h16v12H1z', expected ? { ...light, 'stroke-dasharray': '4 3' } : filled),
      part('M20 1h5v12h-5zM28 1h2.500v12h-2.500z', expected ? { ...filled, 'fill-opacity': 0.55 } : filled),
    ],
    'soft-end': [part('M1 1h23q8 1.500 3 3t0 3q8 1.500 3 3t-6 3H1z', light)],
    range: [part('M0 7h10', { class: `tb-stroke-${tone}`, stroke: bare, 'stroke-width': 1.5 }), part('M11 1h19v12H11z', light)],
    ceiling: [
      part('M1 1h29v12H1z', { ...light, 'stroke-dasharray': '4 3' }),
      part('M30.500 0v14', { class: `tb-stroke-${tone}`, stroke: bare, 'stroke-width': 3 }),
    ],
  };
  const shapes = parts[mark];
  return shapes ? el('svg', { class: 'tb-sample', width: 32, height: 14, viewBox: '0 0 32 14', 'aria-hidden': 'true', fill: 'none' }, shapes) : null;
}

const VERDICTS: Readonly<Record<Verdict, string>> = {
  'came-true': 'M5 12.500l4.500 4.500L19 7.500',
  'went-otherwise': 'M5 18 12 11M12 11h7M15 7l4 4-4 4',
  'too-early': 'M12 3.500a8.500 8.500 0 1 0 0 17 8.500 8.500 0 0 0 0-17ZM12 8v4.500l3 2',
  confirmed: 'M5 12.500l4.500 4.500L19 7.500',
  revised: 'M4 20h4L19 9l-4-4L4 16v4ZM13 7l4 4',
  occurred: 'M12 4 21 19H3L12 4ZM12 10v4M12 17v.01',
  'did-not-occur': 'M12 3.500a8.500 8.500 0 1 0 0 17 8.500 8.500 0 0 0 0-17ZM6 6l12 12',
  'not-comparable': 'M5 9h14M5 15h14M16 4 8 20',
};

/** The sign of a verdict; a word stands beside it. */
export const verdictSign = (verdict: Verdict): MarkupElement => sign(VERDICTS[verdict]);
