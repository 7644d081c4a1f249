import { describe, expect, it } from 'vitest';
import { placeRows } from './bar-rows.js';

const row = (label: string) => ({ value: '12 mensen', label });
const long = 'een lange verklaring die op een smal scherm over een paar regels loopt, en op een breed scherm over minder';

describe('placeRows', () => {
  it('puts each bar below the words of its row, and each row below the one before it', () => {
    const { rows, height } = placeRows([row('kort'), row('ook kort')]);
    const [first, second] = rows;
    const words = first?.nodes.flatMap((n) => (n.type === 'text' ? [n.y] : [])) ?? [];
    expect(Math.max(...words)).toBeLessThan(first?.barY ?? 0);
    expect(second?.barY).toBeGreaterThan((first?.barY ?? 0) + (first?.barHeight ?? 0));
    expect(height).toBeGreaterThan((second?.barY ?? 0) + (second?.barHeight ?? 0));
  });

  it('keeps its height where wide screens need fewer lines, which stand close to the bar', () => {
    const [placed] = placeRows([row(long)]).rows;
    const lines = (show: string) => placed?.nodes.flatMap((n) => (n.type === 'text' && n.show === show ? [n.y] : [])) ?? [];
    expect(lines('narrow').length).toBeGreaterThan(lines('wide').length);
    expect(lines('narrow').at(-1)).toBe(lines('wide').at(-1));
  });

  it('takes a little height without rows', () => {
    expect(placeRows([])).toEqual({ rows: [], height: 4 });
  });
});
