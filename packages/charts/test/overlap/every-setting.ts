import { findOverlaps } from './find-overlaps.js';
import { fontCss, fonts, loadFonts } from './fonts.js';
import { readDrawing, type Drawing } from './read-drawing.js';

/** Widths that a drawing is tried at, px. */
export const WIDTHS = [256, 288, 480, 600, 912];
/** How many times its least height a drawing that grows is tried at. */
const HEIGHTS = [1, 2];

// The style sheet of the product belongs to a package that charts may not import: the test asks the test server for it.
const styleSheet = '/packages/elements/src/styles/card-css.ts';

/** Puts the style sheet of figures and the settings of type into the page. To be awaited before the first drawing. */
export async function loadSettings(): Promise<void> {
  const { cardCss } = (await import(styleSheet)) as { cardCss: string };
  const style = document.createElement('style');
  style.textContent = `body{margin:0}${cardCss}${fontCss}`;
  document.head.append(style);
  await loadFonts();
}

/**
 * All that collides in a drawing at every width and height and in every setting of type, each with its size and setting. A drawing that
 * does not grow has one height.
 *
 * @param root stands in the page and holds the drawing; gets its class and width set.
 * @param more what else is wrong with it. Default: nothing.
 */
export function inEverySetting(root: HTMLElement, svg: SVGSVGElement, more: (drawing: Drawing, width: number) => readonly string[] = () => []): string[] {
  const heights = svg.classList.contains('tb-grows') ? HEIGHTS : [1];
  const sizes = WIDTHS.flatMap((width) => heights.map((times) => ({ width, height: times * Number(svg.getAttribute('height')) })));
  return sizes.flatMap(({ width, height }) =>
    Object.entries(fonts).flatMap(([name, words]) => {
      root.className = `trendbeeld ${name}`;
      // Not through a style sheet: each size is one of this check's own.
      root.style.inlineSize = `${width}px`;
      svg.style.blockSize = `${height}px`;
      const drawing = readDrawing(svg);
      const drawn = drawing.frame.right === width ? [] : [`the drawing is ${drawing.frame.right} px wide`];
      return [...drawn, ...findOverlaps(drawing), ...more(drawing, width)].map((p) => `${width} × ${height} px, ${words}: ${p}`);
    }),
  );
}
