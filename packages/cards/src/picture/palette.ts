import { PAPER, type Markup, type MarkupElement } from '@trendbeeld/charts';
import type { Picture } from './sheet.js';

/** Colours of a picture by tone, as `#0b6284`: those of a house style in place of our own. */
export type Palette = Readonly<Partial<Record<'accent' | 'expected' | 'ink' | 'muted' | 'rule' | 'wash' | 'ground', string>>>;

const HEX = /^#[0-9a-f]{6}$/;

/**
 * A picture in other colours: every fill and stroke of our palette becomes that of the house style. Words, layout and font stay, and what was
 * expected stays dashed. A tone that is not named keeps its colour.
 *
 * @example
 * inPalette(pagePicture(study, { kind: 'trend', name: 'woningbouw', language: 'nl' }, { size: '4:5' }), { accent: '#a80a2d' });
 * @throws {RangeError} for a colour that is not written as `#rrggbb` in small letters.
 */
export function inPalette(picture: Picture, palette: Palette): Picture {
  const colours = new Map<string, string>();
  for (const [tone, colour] of Object.entries(palette)) {
    if (!HEX.test(colour)) throw new RangeError(`wrong colour of ${tone}: ${JSON.stringify(colour)}. Expected #rrggbb.`);
    colours.set(PAPER[tone as keyof Palette], colour);
  }
  if (colours.size === 0) return picture;
  const painted = (node: Markup): Markup => {
    if (typeof node === 'string') return node;
    const attributes = Object.fromEntries(
      Object.entries(node.attributes).map(([name, value]) => [name, name === 'fill' || name === 'stroke' ? (colours.get(String(value)) ?? value) : value]),
    );
    return { ...node, attributes, children: node.children.map(painted) };
  };
  return {
    ...picture,
    root: painted(picture.root) as MarkupElement,
    svg: picture.svg.replaceAll(/ (fill|stroke)="(#[0-9a-f]{6})"/g, (whole, name: string, value: string) => {
      const colour = colours.get(value);
      return colour ? ` ${name}="${colour}"` : whole;
    }),
  };
}
