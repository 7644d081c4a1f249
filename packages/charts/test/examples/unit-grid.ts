import type { Qualifier } from '@trendbeeld/data';
import { unitGridChart, type Scene } from '../../src/index.js';
import { columns, nl, texts } from './shared.js';

const grid = (value: number, qualifiers: readonly Qualifier[], label = 'van de verzonnen inwoners fietst elke dag'): Scene =>
  unitGridChart({
    ...texts('Van elke honderd'),
    value,
    qualifiers,
    words: `${qualifiers.includes('ongeveer') ? 'ongeveer ' : ''}${nl.number(value)}`,
    of: ['van elke', '100'],
    label,
    certainty: qualifiers.join(', '),
    columns,
    tableValue: nl.value({ low: value, high: value }, 'procent', qualifiers),
  });

/** A round number: its last square is in outline. */
export const unitGridAbout = (): Scene => grid(9, ['ongeveer', 'voorspelling']);

/** An exact number. */
export const unitGridOne = (): Scene => grid(1, ['vuistregel']);

/** None and all. */
export const unitGridNone = (): Scene => grid(0, ['gemeten']);
/** All hundred. */
export const unitGridAll = (): Scene => grid(100, ['gemeten']);

/** Part of a square. */
export const unitGridPart = (): Scene => grid(12.5, ['gemeten']);

/** A label of several lines. */
export const unitGridLongLabel = (): Scene =>
  grid(37, ['gemeten'], 'van de inwoners van ’s-Hertogenbosch die een arbeidsongeschiktheidsverzekering hebben en daar ook iets van weten');
