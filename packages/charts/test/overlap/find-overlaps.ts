import { boxDepth } from './geometry.js';
import type { Drawing, DrawnText } from './read-drawing.js';

/** px that two things may lie over each other before it counts: less cannot be seen, and engines round differently. */
const SEEN = 0.5;

/** What lies over what in a drawing, in words with px. Empty when nothing does. */
export function findOverlaps(drawing: Drawing): string[] {
  const { texts } = drawing;
  return texts.flatMap((text, i) => [...outside(text, drawing), ...overTexts(text, texts.slice(i + 1)), ...overMarks(text, drawing)]);
}

const found = (what: string, depth: number): string[] => (depth > SEEN ? [`${what} by ${depth.toFixed(1)} px`] : []);

function outside({ text, box }: DrawnText, { frame }: Drawing): string[] {
  const by = Math.max(frame.left - box.left, frame.top - box.top, box.right - frame.right, box.bottom - frame.bottom);
  return found(`«${text}» out of the frame`, by);
}

function overTexts(text: DrawnText, others: readonly DrawnText[]): string[] {
  return others.flatMap((other) => found(`«${text.text}» over «${other.text}»`, boxDepth(text.box, other.box)));
}

/**
 * A text on a filled shape that holds it wholly hides what was drawn before that shape: only later marks count, and the shape
 * itself where its fill is strong and the text is not set in the background's colour.
 */
function overMarks(text: DrawnText, { marks, grounds }: Drawing): string[] {
  const ground = grounds.findLast((g) => g.order < text.order && g.holds(text.box));
  const readable = ground !== undefined && (ground.quiet || text.reversed);
  return marks
    .filter((mark) => !(ground && mark.order < ground.order) && !(readable && mark.order === ground.order) && !(mark.grid && text.halo))
    .flatMap((mark) => found(`«${text.text}» over ${mark.name}`, mark.depth(text.box)));
}
