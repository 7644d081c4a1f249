// Renderings per second in Node, without a browser.
import { rotated } from './stats.mjs';

/** How long each one renders in each run, ms. */
const SLICE = 400;

/**
 * @param {object[]} contestants those with `renderers` take part
 * @returns {Promise<{ title: string, perSecond: number[], bytes: number }[]>}
 */
export async function measureNode(contestants, { runs, progress }) {
  const all = (await Promise.all(contestants.map((c) => c.renderers?.() ?? []))).flat().map((r) => ({ ...r, perSecond: [] }));
  for (let run = 0; run <= runs; run++) {
    for (const renderer of rotated(all, run)) {
      progress(`run ${run}/${runs}  node        ${renderer.title}`);
      const begun = performance.now();
      let done = 0;
      let text = '';
      while (performance.now() - begun < SLICE) {
        text = await renderer.render();
        done++;
      }
      if (!/<svg[\s>]/.test(text)) throw new Error(`${renderer.title} gave no SVG.`);
      renderer.bytes = Buffer.byteLength(text);
      if (run > 0) renderer.perSecond.push((1000 * done) / (performance.now() - begun));
    }
  }
  return all.map(({ title, perSecond, bytes }) => ({ title, perSecond, bytes }));
}
