import { literalsIn, undeclaredIn, unusedIn } from '@trendbeeld/themes';
import { describe, expect, it } from 'vitest';
import { cardCss, figureRules } from './card-css.js';
import { listCss } from './list-css.js';
import { narrowCss } from './narrow-css.js';

/** The styles of elements as they are written, with the private names of tokens. */
const rules = figureRules + listCss + narrowCss();

describe('the styles of elements', () => {
  it('hold no colour, size of type or font of their own', () => {
    expect(literalsIn(rules)).toEqual([]);
  });

  it('use tokens that there are, and every one of them', () => {
    expect(undeclaredIn(rules)).toEqual([]);
    expect(unusedIn(rules)).toEqual([]);
  });

  it('declare what they use, each once', () => {
    const declared = new Set([...cardCss.matchAll(/(--_[a-z-]+):/g)].map((m) => m[1]!));
    const used = [...(cardCss + listCss).matchAll(/var\((--_[a-z-]+)[,)]/g)].map((m) => m[1]!);
    expect(used.filter((name) => !declared.has(name))).toEqual([]);
  });
});
