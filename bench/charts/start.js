// Draws in every box of the page, and gives the bench its handle for updates. `draw` gives a function that takes new rows.
import inside from 'figures';

/**
 * The figures are inside the script, unless the page names a file that has them: `<html data-figures="address">`.
 *
 * @param {(box: HTMLElement, figures: object) => ((rows: object[]) => unknown) | Promise<(rows: object[]) => unknown>} draw
 */
export function start(draw) {
  void begin(draw);
}

async function begin(draw) {
  const address = document.documentElement.dataset.figures;
  const figures = address ? await (await fetch(address)).json() : inside;
  const charts = [...document.querySelectorAll('.chart')].map((box) => draw(box, figures));
  globalThis.benchUpdate = async (turn) => (await charts[0])(moved(figures.rows, turn));
}

/** The same rows, moved by up to half a point, so that every update draws another line. Made up, for speed only. */
const moved = (rows, turn) => rows.map(({ year, value }, i) => ({ year, value: value + ((turn + i) % 10) / 10 - 0.5 }));
