// npm run bench: Trendbeeld beside other chart libraries. Writes bench/results/*.json and the tables in docs/performance.md.
//
//     node bench/run.mjs [pages] [node] [publish] [report]   default: all of them
//       --runs 7           how often everything is measured
//       --quick            two runs, and the command for the nineteen cities only; the tables in docs/performance.md stay
//       --only card,plot   these contestants only; the tables stay
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { contestants } from './lib/contestants.mjs';
import { about } from './lib/machine.mjs';
import { measureNode } from './lib/node.mjs';
import { measurePages } from './lib/pages.mjs';
import { timePublish } from './lib/published.mjs';
import { writeReport } from './lib/report.mjs';

const STEPS = ['pages', 'node', 'publish', 'report'];
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { runs: { type: 'string' }, quick: { type: 'boolean', default: false }, only: { type: 'string' } },
});
const runs = Number(values.runs ?? (values.quick ? 2 : 7));
const only = values.only?.split(',');
const chosen = contestants.filter(({ name }) => !only || only.includes(name));
const steps = positionals.length > 0 ? positionals : STEPS;
const unknown = [...steps.filter((step) => !STEPS.includes(step)), ...(only ?? []).filter((name) => !contestants.some((c) => c.name === name))];
if (unknown.length > 0 || !Number.isInteger(runs) || runs < 1) {
  console.error(
    `Not understood: ${unknown.join(', ') || `--runs ${values.runs}`}. Steps: ${STEPS.join(', ')}. Contestants: ${contestants.map((c) => c.name).join(', ')}.`,
  );
  process.exit(1);
}

const results = new URL('results/', import.meta.url);
const scratch = join(import.meta.dirname, 'results/scratch');
const begun = performance.now();
const progress = (line) => console.log(`${String(Math.round((performance.now() - begun) / 1000)).padStart(4)} s  ${line}`);
const partial = values.quick || only !== undefined;

const make = {
  pages: async () => ({ ...(await measurePages(chosen, { runs, folder: scratch, progress })), precompiled: await precompiled() }),
  node: async () => ({ renderers: await measureNode(chosen, { runs, progress }) }),
  publish: async () => {
    progress('publishing the nineteen cities');
    const cities = timePublish(join(scratch, 'cities'), []);
    if (values.quick) return { cities };
    progress('publishing all municipalities');
    return { cities, all: timePublish(join(scratch, 'all'), ['--all']) };
  },
};
const precompiled = async () => chosen.find((c) => c.weighPrecompiled)?.weighPrecompiled();

mkdirSync(results, { recursive: true });
try {
  for (const step of STEPS.filter((s) => steps.includes(s) && s !== 'report')) {
    const measured = { ...about(), runs, partial, ...(await make[step]()) };
    writeFileSync(new URL(`${step}.json`, results), `${JSON.stringify(measured, null, 1)}\n`);
  }
} finally {
  rmSync(scratch, { recursive: true, force: true });
}
if (steps.includes('report')) {
  // What was not measured keeps its table in the document.
  const [pages, node, publish] = ['pages', 'node', 'publish'].map((step) => {
    const file = new URL(`${step}.json`, results);
    return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined;
  });
  progress(writeReport({ pages, node, publish }, contestants));
}
