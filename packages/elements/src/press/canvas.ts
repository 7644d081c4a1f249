/** Draws the nodes of a picture on a canvas: the painter of a browser. Needs no policy, as nothing is loaded as an image. */
import type { Markup, MarkupElement } from '@trendbeeld/charts';

type Attributes = MarkupElement['attributes'];

/** The font of pictures, as it is named here; other scripts and emoji fall back to fonts of the machine. */
export const FONT = '"Trendbeeld Fira Sans","Fira Sans",Arial,Helvetica,"Liberation Sans",sans-serif';

/** What shapes inherit from the groups around them. */
const INHERITED = ['fill', 'stroke', 'stroke-width', 'stroke-linecap', 'stroke-linejoin'] as const;

const number = (value: unknown, other = 0): number => (value === undefined ? other : Number(value));

/**
 * Draws a picture.
 *
 * @param context of a canvas of `width * scale` by `height * scale` px. @param root the `<svg>` of a picture. @param scale px for each of its.
 * @throws {RangeError} for an element that pictures do not have.
 */
export function drawPicture(context: CanvasRenderingContext2D, root: MarkupElement, scale: number): void {
  context.save();
  context.scale(scale, scale);
  for (const child of root.children) draw(context, child, {});
  context.restore();
}

function draw(context: CanvasRenderingContext2D, node: Markup, around: Attributes): void {
  if (typeof node === 'string') return;
  const own = node.attributes;
  const a: Attributes = { ...Object.fromEntries(INHERITED.flatMap((name) => (around[name] === undefined ? [] : [[name, around[name]]]))), ...own };
  switch (node.tag) {
    case 'g':
      context.save();
      for (const [, name, values = ''] of String(a['transform'] ?? '').matchAll(/(translate|scale)\(([^)]*)\)/g)) {
        const [x = 0, y] = values.split(/[ ,]+/).map(Number);
        if (name === 'scale') context.scale(x, x);
        else context.translate(x, y ?? 0);
      }
      context.globalAlpha *= number(own['opacity'], 1);
      for (const child of node.children) draw(context, child, a);
      context.restore();
      return;
    case 'rect':
      shape(context, a, (path) => path.rect(number(a['x']), number(a['y']), number(a['width']), number(a['height'])));
      return;
    case 'circle':
      shape(context, a, (path) => path.arc(number(a['cx']), number(a['cy']), number(a['r']), 0, 2 * Math.PI));
      return;
    case 'line':
      shape(context, { ...a, fill: 'none' }, (path) => {
        path.moveTo(number(a['x1']), number(a['y1']));
        path.lineTo(number(a['x2']), number(a['y2']));
      });
      return;
    case 'path':
      shape(context, a, (path) => path.addPath(new Path2D(String(a['d']))));
      return;
    case 'text':
      text(context, node);
      return;
    case 'title':
    case 'desc':
    case 'metadata':
      return;
    default:
      throw new RangeError(`a picture with <${node.tag}> cannot be drawn.`);
  }
}

function shape(context: CanvasRenderingContext2D, a: Attributes, make: (path: Path2D) => void): void {
  const path = new Path2D();
  make(path);
  const alpha = context.globalAlpha;
  const fill = a['fill'] === undefined ? '#000' : String(a['fill']);
  if (fill !== 'none') {
    context.globalAlpha = alpha * number(a['fill-opacity'], 1);
    context.fillStyle = fill;
    // oxlint-disable-next-line unicorn/no-array-fill-with-reference-type -- a canvas, no array.
    context.fill(path);
    context.globalAlpha = alpha;
  }
  if (a['stroke'] === undefined || a['stroke'] === 'none') return;
  context.strokeStyle = String(a['stroke']);
  context.lineWidth = number(a['stroke-width'], 1);
  context.lineCap = a['stroke-linecap'] === 'round' ? 'round' : 'butt';
  context.lineJoin = a['stroke-linejoin'] === 'round' ? 'round' : 'miter';
  context.setLineDash(typeof a['stroke-dasharray'] === 'string' ? a['stroke-dasharray'].split(/[ ,]+/).map(Number) : []);
  context.stroke(path);
}

/** One line of text: runs behind each other on its base line. The order of letters within a run is that of its script. */
function text(context: CanvasRenderingContext2D, { attributes: a, children }: MarkupElement): void {
  const runs = children.map((child) => {
    const own: Attributes = typeof child === 'string' ? {} : child.attributes;
    const words = typeof child === 'string' ? child : child.children.filter((part) => typeof part === 'string').join('');
    const font = `${number(own['font-weight'] ?? a['font-weight'], 400)} ${number(own['font-size'] ?? a['font-size'])}px ${FONT}`;
    context.font = font;
    return { words, font, fill: String(own['fill'] ?? a['fill'] ?? '#000'), width: context.measureText(words).width };
  });
  const whole = runs.reduce((sum, run) => sum + run.width, 0);
  const anchor = a['text-anchor'];
  let x = number(a['x']) - (anchor === 'end' ? whole : anchor === 'middle' ? whole / 2 : 0);
  context.textAlign = 'left';
  context.direction = 'ltr';
  for (const { words, font, fill, width } of runs) {
    context.font = font;
    if (a['stroke'] !== undefined) {
      // The rim lies below the letters.
      context.lineWidth = number(a['stroke-width'], 1);
      context.lineJoin = 'round';
      context.setLineDash([]);
      context.strokeStyle = String(a['stroke']);
      context.strokeText(words, x, number(a['y']));
    }
    context.fillStyle = fill;
    context.fillText(words, x, number(a['y']));
    x += width;
  }
}
