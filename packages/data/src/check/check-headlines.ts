import type { Study } from '../study/study.js';
import { ISSUE } from '../words/issue-words.js';
import type { EntryIssue } from './report.js';

/** The longest headline, in characters: two lines of a card. */
export const HEADLINE_MOST = 80;

/**
 * Checks the headlines of a study as readers see them, with the values of outcomes filled in: each has at most 80 characters, and the
 * outcome that leads a card is there and has a chart. Never throws.
 */
export function checkHeadlines({ source, domains, trends, outcomes: { outcomes } }: Study): readonly EntryIssue[] {
  const headed = [
    { file: 'study.yaml', path: 'headline', keys: ['headline'], text: source.headline },
    ...domains.map((d, i) => ({ file: 'study.yaml', path: `domains: ${d.ref}: headline`, keys: ['domains', i, 'headline'], text: d.headline })),
    ...trends.map((t) => ({ file: `trends/${t.slug}.yaml`, path: 'headline', keys: ['headline'], text: t.headline })),
  ];
  const long = headed.flatMap(({ file, path, keys, text }) =>
    Object.entries(text ?? {})
      .filter(([, own]) => own.length > HEADLINE_MOST)
      .map(([language, own]): EntryIssue => ({
        file,
        path: `${path}.${language}`,
        keys: [...keys, language],
        found: own,
        ...ISSUE.headline(own.length, HEADLINE_MOST),
      })),
  );
  const drawn = outcomes.filter((o) => o.chart !== null).map((o) => o.ref);
  const leads = trends.flatMap(({ slug, lead }): EntryIssue[] =>
    lead?.outcome === undefined || drawn.includes(lead.outcome)
      ? []
      : [{ file: `trends/${slug}.yaml`, path: 'lead.outcome', keys: ['lead', 'outcome'], found: lead.outcome, ...ISSUE.leadNoChart(drawn) }],
  );
  return [...long, ...leads];
}
