/** Takes a card apart in what a reader sees of it: texts, tables, drawings. Whatever stands in a card is in one of them. */
import { markupToString, type Markup, type MarkupElement } from '@trendbeeld/charts';
import type { SeenTable } from '@trendbeeld/data';

/** A drawing as a screen reader tells it. */
export interface Spoken {
  readonly title: string;
  readonly description: string;
}

/** What a reader sees of a card. */
export interface Seen {
  /** Each block of text, in order. */
  readonly texts: readonly string[];
  readonly tables: readonly SeenTable[];
  /** Each drawing as SVG. */
  readonly drawings: readonly string[];
  /** The drawings that are told, in order; signs are not. */
  readonly spoken: readonly Spoken[];
}

/** What stands in a line with the text around it. All else begins a text of its own. */
const INLINE = /^(span|strong|em|small|a|br|tspan|slot)$/;

/** Takes markup apart. */
export function seenIn(markup: readonly Markup[]): Seen {
  const texts: string[] = [];
  const tables: SeenTable[] = [];
  const drawings: string[] = [];
  const spoken: Spoken[] = [];
  let line = '';
  const end = (): void => {
    const text = tidy(line);
    if (text) texts.push(text);
    line = '';
  };
  const walk = (node: Markup): void => {
    if (typeof node === 'string') {
      line += node;
      return;
    }
    const { tag, attributes, children } = node;
    if (tag === 'svg') {
      drawings.push(markupToString(node));
      const title = attributes['aria-label'];
      if (typeof title !== 'string') return;
      end();
      const description = childText(node, 'desc');
      spoken.push({ title, description });
      line = [title, description].filter(Boolean).join(' ');
      end();
    } else if (tag === 'table') {
      end();
      tables.push(tableIn(node));
    } else if (INLINE.test(tag)) {
      line += ' ';
      children.forEach(walk);
      line += ' ';
    } else {
      end();
      children.forEach(walk);
      end();
    }
  };
  markup.forEach(walk);
  end();
  return { texts, tables, drawings, spoken };
}

/** A text on one line. Where two elements stand beside each other, a style keeps them apart: a space does it here. */
const tidy = (text: string): string =>
  text
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/ (?=[.,;:)!?»])/g, '')
    .trim();
const textIn = (node: Markup): string => (typeof node === 'string' ? node : ` ${node.children.map(textIn).join('')} `);
/** The text of markup, on one line. */
export const textOf = (...markup: readonly Markup[]): string => tidy(markup.map(textIn).join(''));

/** The sentences of a text; joined by spaces they are the text again. */
export const sentencesOf = (text: string): readonly string[] => text.split(/(?<=[.!?])\s+(?=[\p{Lu}\d«“‘"'(])/u).filter(Boolean);

const childText = ({ children }: MarkupElement, tag: string): string =>
  children
    .filter((child) => typeof child !== 'string' && child.tag === tag)
    .map((child) => textOf(child))
    .join(' ');

const elementsIn = (node: MarkupElement, tag: string): MarkupElement[] =>
  node.children.flatMap((child) => (typeof child === 'string' ? [] : child.tag === tag ? [child] : elementsIn(child, tag)));

function tableIn(table: MarkupElement): SeenTable {
  const [head] = elementsIn(table, 'thead');
  const cells = (row: MarkupElement): string[] => row.children.map((cell) => textOf(cell));
  return {
    caption: childText(table, 'caption'),
    head: head ? elementsIn(head, 'tr').flatMap(cells) : [],
    rows: elementsIn(table, 'tbody').flatMap((body) => elementsIn(body, 'tr').map(cells)),
  };
}
