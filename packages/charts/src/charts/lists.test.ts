import { describe, expect, it } from 'vitest';
import { listChart, type ListGroup } from './lists.js';

const chart = (groups: readonly ListGroup[]) =>
  listChart({
    title: 'Voorbeeld',
    description: 'Voorbeeld.',
    source: { short: 'verzonnen', long: 'verzonnen' },
    groups,
    columns: ['Groep', 'Wat', 'Uitleg'],
  });
const group = (more: Partial<ListGroup> = {}): ListGroup => ({ heading: null, badge: 'none', items: [{ label: 'een' }, { label: 'twee' }], ...more });
const texts = (scene: ReturnType<typeof chart>): string[] => scene.nodes.flatMap((n) => (n.type === 'text' ? [n.runs[0]!.text] : []));

describe('listChart', () => {
  it('counts the items of each group from 1', () => {
    expect(texts(chart([group({ badge: 'number' }), group({ badge: 'number' })])).filter((t) => /^\d$/.test(t))).toEqual(['1', '2', '1', '2']);
  });

  it('leaves empty columns out of the table', () => {
    expect(chart([group()]).table).toMatchObject({ columns: [{ label: 'Wat' }], rows: [['een'], ['twee']] });
    const full = chart([group({ heading: 'kans', items: [{ label: 'een', more: 'omdat' }] })]).table;
    expect(full.columns.map((c) => c.label)).toEqual(['Groep', 'Wat', 'Uitleg']);
    expect(full.rows).toEqual([['kans', 'een', 'omdat']]);
  });

  it('draws a sign between items, one less than there are items', () => {
    expect(chart([group({ between: 'arrow' })]).nodes.filter((n) => n.type === 'inset')).toHaveLength(1);
    expect(chart([group()]).nodes.filter((n) => n.type === 'inset')).toHaveLength(0);
  });

  it('paints doubt and threat in the warm tone', () => {
    const tones = chart([group({ heading: 'a', badge: 'plus' }), group({ heading: 'b', badge: 'minus' })]).nodes.flatMap((n) =>
      n.type === 'inset' ? [n.shapes[0]!.stroke] : [],
    );
    expect(tones).toEqual(['accent', 'expected']);
  });

  it('stops without any item', () => {
    expect(() => chart([])).toThrow(/no items/);
    expect(() => chart([group({ items: [] })])).toThrow(/no items/);
  });
});
