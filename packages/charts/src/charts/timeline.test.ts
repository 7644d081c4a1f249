import { describe, expect, it } from 'vitest';
import { timelineChart, type TimelineEvent } from './timeline.js';

const chart = (events: readonly TimelineEvent[]) =>
  timelineChart({
    title: 'Voorbeeld',
    description: 'Voorbeeld.',
    source: { short: 'verzonnen', long: 'verzonnen' },
    events,
    divider: 'augustus 2013',
    columns: ['Wanneer', 'Wat', 'Soort'],
    words: { known: 'bekend', came: 'kwam daarna' },
  });
const known = (when: string): TimelineEvent => ({ when, text: 'iets', kind: 'known' });
const came = (when: string): TimelineEvent => ({ when, text: 'iets', kind: 'came' });
const texts = (scene: ReturnType<typeof chart>): string[] => scene.nodes.flatMap((n) => (n.type === 'text' ? [n.runs[0]!.text] : []));

describe('timelineChart', () => {
  it('divides what was known from what came, once', () => {
    expect(texts(chart([known('2010'), known('2012'), came('2015'), came('2018')]))).toEqual([
      '2010',
      'iets',
      '2012',
      'iets',
      'augustus 2013',
      '2015',
      'iets',
      '2018',
      'iets',
    ]);
  });

  it('has no divider for one kind alone', () => {
    expect(texts(chart([known('2010')]))).not.toContain('augustus 2013');
    expect(texts(chart([came('2015'), came('2016')]))).not.toContain('augustus 2013');
  });

  it('gives each kind a shape of its own', () => {
    const { nodes } = chart([known('2010'), came('2015')]);
    expect(nodes.filter((n) => n.type === 'circle')).toHaveLength(1);
    expect(nodes.filter((n) => n.type === 'rect')).toHaveLength(1);
  });

  it('draws no line through one event', () => {
    expect(chart([known('2010')]).nodes.filter((n) => n.type === 'line')).toEqual([]);
  });

  it('tells the kinds in the table', () => {
    expect(chart([known('2010'), came('2015')]).table.rows.map((r) => r[2])).toEqual(['bekend', 'kwam daarna']);
  });

  it('stops without events, and where hindsight stands before what was known', () => {
    expect(() => chart([])).toThrow(/no events/);
    expect(() => chart([came('2015'), known('2010')])).toThrow(/known first/);
  });
});
