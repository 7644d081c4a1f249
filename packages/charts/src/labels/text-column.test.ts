import { describe, expect, it } from 'vitest';
import type { SceneNode, TextNode } from '../scene/node.js';
import { lineHeight, textColumn, type ColumnPlace } from './text-column.js';

const long = 'een verklaring die op een smal scherm over een paar regels loopt';
const place = (more: Partial<ColumnPlace> = {}): ColumnPlace => ({ x: { f: 0, px: 40 }, y: 10, narrow: 200, wide: 440, ...more });
const shown = (nodes: readonly SceneNode[], show: TextNode['show']): readonly TextNode[] =>
  nodes.filter((n): n is TextNode => n.type === 'text' && n.show === show);

describe('textColumn', () => {
  it('shows one set of lines where both widths need as many', () => {
    const { nodes, height } = textColumn([{ text: 'kort', bold: true }, { text: 'ook kort' }], place());
    expect(shown(nodes, undefined).map((n) => n.runs[0]!.text)).toEqual(['kort', 'ook kort']);
    expect(height).toBe(2 * lineHeight(14));
  });

  it('shows two sets where the wide one needs fewer, in the height of the narrow one', () => {
    const { nodes, height } = textColumn([{ text: long }], place());
    const [narrow, wide] = [shown(nodes, 'narrow'), shown(nodes, 'wide')];
    expect(narrow.length).toBeGreaterThan(wide.length);
    expect(height).toBe(narrow.length * lineHeight(14));
    for (const set of [narrow, wide]) expect(set.map((n) => n.runs[0]!.text).join(' ')).toBe(long);
  });

  it('stands at the top, in the middle or at the bottom of that height', () => {
    const first = (align: 'top' | 'middle' | 'bottom'): number => shown(textColumn([{ text: long }], place({ align })).nodes, 'wide')[0]!.y;
    expect(first('top')).toBe(24);
    expect(first('middle')).toBeGreaterThan(first('top'));
    expect(first('bottom')).toBeGreaterThan(first('middle'));
  });

  it('takes no line for empty paragraphs, and nothing for none', () => {
    expect(textColumn([{ text: '' }, { text: 'iets' }], place()).nodes).toHaveLength(1);
    expect(textColumn([], place())).toEqual({ nodes: [], height: 0 });
  });
});
