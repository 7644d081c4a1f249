// Checks the content: shape, links, sense, readability. `npm run check --workspace=@trendbeeld/data`
// Options: --only F,E,S,B,R (report readability for refs that start so). Exit 1 with every issue listed.
import { syllable } from 'syllable';
import { checkStudy } from '../dist/check/check-study.js';
import { formatIssues } from '../dist/check/issue.js';
import { dutchSyllables } from '../dist/check/readability.js';
import { checkReadability } from '../dist/check/check-readability.js';
import { buildOutcomes } from '../dist/outcomes/build-outcomes.js';
import { readContent } from './read-content.mjs';
import { comparisons } from '../dist/figures/comparison.js';
import { readFigures } from './read-figures.mjs';

const read = readContent();
const { study, issues } = checkStudy(read.files);
const all = [...read.issues, ...issues];
if (study) {
  const report = checkReadability(study, { nl: dutchSyllables, en: syllable }, figureTexts(study));
  all.push(...report.issues);
  console.log(report.summary);
}
if (all.length > 0) {
  console.error(formatIssues(all));
  console.error(`\n${all.length} issue${all.length === 1 ? '' : 's'} in the content.`);
  process.exit(1);
}
console.log(
  `content: ${study.trends.length} trends, ${study.statements.length} statements, ${study.directions.length} directions, ${study.relations.length} relations, ${study.lists.length} lists, ${study.cautions.length} cautions, no issues.`,
);

/** Texts of outcomes and definitions of indicators, as readers see them; what is wrong with their files joins the issues. */
function figureTexts(content) {
  const figures = readFigures();
  all.push(...figures.issues);
  if (figures.issues.length > 0) return [];
  const { outcomes, rules } = buildOutcomes(content, figures.recipes, figures.indicators, comparisons(figures.shared, figures.municipalities));
  return [
    ...outcomes.flatMap((o) => [o.headline, o.text, o.note].map((text) => ({ ref: `outcome ${o.ref}`, text }))),
    ...Object.entries(rules).map(([rule, text]) => ({ ref: `rule ${rule}`, text })),
    ...[...figures.indicators.values()].map((i) => ({ ref: i.id, text: i.definition })),
  ];
}
