import { PAPER } from '@trendbeeld/charts';
import { study } from '@trendbeeld/study-steden-2013';
import { describe, expect, it } from 'vitest';
import { pagePicture } from '../snippet/of-page.js';
import { inPalette } from './palette.js';

const page = { kind: 'trend', name: 'werkloosheid', language: 'nl' } as const;
const picture = pagePicture(study, page, { size: '4:5' });

describe('a picture in a house style', () => {
  const palette = { accent: '#00781c', expected: '#422667', ink: '#404b4f', muted: '#61686b', rule: '#c0c0c0', wash: '#f4f4f4', ground: '#fffffe' };

  it('has its colours in the file and in the nodes, and none of ours', () => {
    const { svg, root } = inPalette(picture, palette);
    for (const [tone, colour] of Object.entries(palette)) {
      const count = (text: string, of: string): number => text.split(`"${of}"`).length - 1;
      expect(count(svg, colour), tone).toBe(count(picture.svg, PAPER[tone as 'accent']));
      expect(JSON.stringify(root), tone).not.toContain(`"${PAPER[tone as 'accent']}"`);
    }
    expect(svg).toContain('stroke-dasharray');
  });

  it('is the same without any, keeps its words, and takes nothing that is no colour', () => {
    expect(inPalette(picture, {})).toBe(picture);
    const words = (svg: string): string => svg.replaceAll(/<[^>]+>/g, '');
    expect(words(inPalette(picture, palette).svg)).toBe(words(picture.svg));
    expect(() => inPalette(picture, { accent: 'red"/><script>' })).toThrow(RangeError);
  });
});
