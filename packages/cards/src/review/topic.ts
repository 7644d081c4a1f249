/** What sheets are of: the study itself, each domain, each trend. */
import { headlineOf, type Language, type Study } from '@trendbeeld/data';
import type { Page } from '../snippet/page.js';

/** What a sheet is of; `name` is empty for the study. */
export type ReviewTopic = Pick<Page, 'kind' | 'name'>;

/** The name of a topic in files and commands: "trends/woningbouw", "domains/wonen", "study". */
export const topicId = ({ kind, name }: ReviewTopic): string => (kind === 'study' ? 'study' : `${kind}s/${name}`);

/** All topics of a study, in its order: the study, then each domain with its trends. */
export const reviewTopics = (study: Study): readonly ReviewTopic[] => [
  { kind: 'study', name: '' },
  ...study.domains.flatMap(({ ref }): ReviewTopic[] => [
    { kind: 'domain', name: ref },
    ...study.trends.filter((t) => t.domain === ref).map((t): ReviewTopic => ({ kind: 'trend', name: t.slug })),
  ]),
];

/**
 * The topic that someone names: its id, the name or id of a trend, else the name of a domain. Undefined for none.
 *
 * @example
 * topicNamed(study, 'woningbouw'); // { kind: 'trend', name: 'woningbouw' }
 */
export function topicNamed(study: Study, asked: string): ReviewTopic | undefined {
  const all = reviewTopics(study);
  const byRef = study.trends.find((t) => t.ref === asked)?.slug;
  return (
    all.find((topic) => topicId(topic) === asked) ??
    all.find(({ kind, name }) => kind === 'trend' && (name === asked || name === byRef)) ??
    all.find(({ kind, name }) => kind === 'domain' && name === asked)
  );
}

/** What a topic is called: its headline; for a domain its title. */
export function topicTitle(study: Study, { kind, name }: ReviewTopic, language: Language): string {
  if (kind === 'trend') return headlineOf(study.trends.find((t) => t.slug === name)!)[language];
  return kind === 'domain' ? study.domains.find((d) => d.ref === name)!.title[language] : study.source.title;
}
