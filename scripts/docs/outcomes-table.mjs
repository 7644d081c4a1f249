import { study } from '@trendbeeld/study-steden-2013';

/** A text in a cell of a table. */
const cell = (text) => text.replaceAll('|', '\\|').replaceAll('\n', ' ');

/** Every statement and direction of the study with its outcome, verdict and rule, or why there is none, as Markdown. */
export function outcomesTable() {
  const { outcomes, unanswered } = study.outcomes;
  const rows = [...study.statements, ...study.directions].map(({ ref, text }) => {
    const outcome = outcomes.find((o) => o.ref === ref);
    const why = unanswered.find((u) => u.statement === ref)?.why.en;
    const came = outcome ? `${outcome.headline.en} | ${outcome.verdict} (${outcome.rule})` : `${why ?? 'no reason given'} | –`;
    return `| ${ref} | ${cell(text.en)} | ${came} |`;
  });
  return ['| id | what the study said | what came of it, or why there is no figure | verdict (rule) |', '| --- | --- | --- | --- |', ...rows].join('\n');
}
