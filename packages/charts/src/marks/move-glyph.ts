import type { Move } from '@trendbeeld/data';

/**
 * The arrow of each direction as path data in a box of 24 by 24 px, drawn as a stroke of 2 px in the colour of the text. All
 * have about one size: an arrow has no length that could be read as a number. A word stands beside it.
 */
export const MOVE_GLYPHS: Readonly<Record<Move, string>> = {
  up: 'M6 18 18 6M9 6h9v9',
  'up-strong': 'M4 14 14 4M7 4h7v7M10 20 20 10M13 10h7v7',
  'up-slower': 'M4 17 20 11M14.5 9.5 20 11l-2.5 5',
  'up-then-flat': 'M3 19 11 9h9M16 5l4 4-4 4',
  flat: 'M4 12h16M15 7l5 5-5 5',
  'flat-or-down': 'M4 9h14M14.5 5.5 18 9l-3.5 3.5M6 14l7 6M13 15v5H8',
  down: 'M6 6l12 12M18 9v9H9',
  apart: 'M12 20V14L5 5M5 10V5h5M12 14l7-9M14 5h5v5',
  high: 'M5 5h14M12 20V9M8 13l4-4 4 4',
  low: 'M5 19h14M12 4v11M8 11l4 4 4-4',
  risk: 'M12 4 21 19H3L12 4ZM12 9v3.5M12 15v1.8',
};
