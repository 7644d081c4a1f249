#!/usr/bin/env node
// trendbeeld-study build [folder]   checks the folder of a study and writes dist/: study.json, outcomes.json, the study as a module
// trendbeeld-study check [folder]   checks it, the readability of its texts too, and writes nothing
// Exit 1 with every issue listed: file, line, column, what was found, what was expected.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { buildStudy, formatIssues, readStudy } from '../dist/folder/index.js';
import { readability, readFolder, shelf } from './node.mjs';

const [command = '', folder = '.'] = process.argv.slice(2);
if (!['build', 'check'].includes(command)) {
  console.error('trendbeeld-study build [folder] | trendbeeld-study check [folder]');
  process.exit(2);
}

const root = resolve(folder);
const figures = shelf();
const { study, issues } = buildStudy(readStudy(readFolder(root)), figures);
const all = [...issues];
if (study && command === 'check') {
  const report = readability(study);
  all.push(...report.issues);
  console.log(report.summary);
}
if (all.length > 0 || !study) {
  console.error(formatIssues(all));
  console.error(`\n${all.length} ${all.length === 1 ? 'issue' : 'issues'}${command === 'build' ? ': the study is not built' : ''}.`);
  process.exit(1);
}
if (command === 'build') write(study);
const { domains, trends, statements, directions, relations, lists, cautions, outcomes } = study;
console.log(
  `${study.source.title}: ${domains.length} domains, ${trends.length} trends, ${statements.length} statements, ${directions.length} directions, ${relations.length} relations, ${lists.length} lists, ${cautions.length} cautions, ${outcomes.outcomes.length} outcomes, no issues`,
);

function write({ outcomes: result, indicators, comparisons, ...content }) {
  const dist = join(root, 'dist');
  mkdirSync(dist, { recursive: true });
  const put = (name, text) => writeFileSync(join(dist, name), text);
  put('study.json', `${JSON.stringify(content, null, 1)}\n`);
  put('outcomes.json', `${JSON.stringify(result)}\n`);
  const whole = JSON.stringify({ ...content, outcomes: result, indicators, comparisons });
  put('study.js', `/* Made of the YAML files of this package by trendbeeld-study. */\nexport const study = ${whole};\nexport default study;\n`);
  put(
    'study.d.ts',
    `import type { Study } from '@trendbeeld/data';\n/** ${content.source.title}: what cards, publish, demo and Storybook are handed. */\nexport declare const study: Study;\nexport default study;\n`,
  );
}
