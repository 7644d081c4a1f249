import type { Study } from '../study/study.js';
import type { Issue } from '../text/issue.js';

/** The longest headline, in characters: two lines of a card. */
export const HEADLINE_MOST = 80;

/**
 * Checks the headlines of a study as readers see them, with the values of outcomes filled in: each has at most 80 characters, and the
 * outcome that leads a card is there and has a chart. Never throws.
 */
export function checkHeadlines({ source, domains, trends, outcomes: { outcomes } }: Study): readonly Issue[] {
  const headed = [
    { file: 'study.yaml', path: 'headline', text: source.headline },
    ...domains.map((d) => ({ file: 'study.yaml', path: `domains: ${d.ref}: headline`, text: d.headline })),
    ...trends.map((t) => ({ file: `trends/${t.slug}.yaml`, path: 'headline', text: t.headline })),
  ];
  const long = headed.flatMap(({ file, path, text }) =>
    Object.entries(text ?? {})
      .filter(([, own]) => own.length > HEADLINE_MOST)
      .map(([language, own]): Issue => ({
        file,
        path: `${path}.${language}`,
        what: `text of ${own.length} characters`,
        found: own,
        expected: `Expected at most ${HEADLINE_MOST} characters, with the values filled in.`,
      })),
  );
  const drawn = outcomes.filter((o) => o.chart !== null).map((o) => o.ref);
  const leads = trends.flatMap(({ slug, lead }): Issue[] =>
    lead?.outcome === undefined || drawn.includes(lead.outcome)
      ? []
      : [
          {
            file: `trends/${slug}.yaml`,
            path: 'lead.outcome',
            what: 'leads with an outcome that has no chart',
            found: lead.outcome,
            expected:
              drawn.length > 0
                ? `Expected one of: ${drawn.join(', ')}.`
                : 'Expected an outcome with a chart: there is none yet. Write one in outcomes/, or lead with graphic: 1.',
          },
        ],
  );
  return [...long, ...leads];
}
