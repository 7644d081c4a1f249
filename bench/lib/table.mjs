// Markdown tables, and numbers as a reader takes them in.

const RULES = { left: '---', center: ':-:', right: '--:' };

/**
 * A table.
 *
 * @param {string[][]} rows the first one is the head
 * @param {('left' | 'center' | 'right')[]} sides by column. Default: the first one left, the others right.
 */
export function table([head, ...rows], sides = head.map((_, i) => (i === 0 ? 'left' : 'right'))) {
  const line = (cells) => `| ${cells.join(' | ')} |`;
  return [line(head), line(sides.map((side) => RULES[side])), ...rows.map(line)].join('\n');
}

/** Three significant figures, thousands with a comma: 0.0124, 1.24, 12.4, 124, 1,240. */
export function number(value) {
  const places = value === 0 ? 0 : Math.max(0, 2 - Math.floor(Math.log10(Math.abs(value))));
  return value.toLocaleString('en-GB', {
    maximumFractionDigits: Math.min(places, 4),
    ...(places === 0 ? { maximumSignificantDigits: value >= 1000 ? 4 : 3 } : {}),
  });
}

/** Middle and, in small print, lowest and highest: "41 (38–47)"; "–" where nothing was measured. */
export function cell(spread, scale = 1) {
  if (!spread) return '–';
  const [middle, low, high] = [spread.median, spread.low, spread.high].map((v) => number(v / scale));
  return low === high ? middle : `${middle} <sub>${low}–${high}</sub>`;
}

const MARK = (which, part) => `<!-- bench: ${which}, ${part} -->`;

/** A text with the part between the marks of `which` replaced. @throws {Error} when the marks are not there. */
export function replaced(text, which, part) {
  const [begin, end] = [MARK(which, 'begin'), MARK(which, 'end')];
  const [from, to] = [text.indexOf(begin), text.indexOf(end)];
  if (from < 0 || to < from) throw new Error(`The marks of «${which}» are not in the page.`);
  return `${text.slice(0, from + begin.length)}\n${part}\n${text.slice(to)}`;
}
