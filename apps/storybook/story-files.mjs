// The stories of a study, as files: of the whole study, of each domain with its trends, and of each municipality that made it. Files are
// named in the order of the sidebar, which is that of the study.

/** @typedef {import('@trendbeeld/data').Study} Study */

/** In every file. */
const HEAD = '// Written by write-data.mjs.\n';

/** A story that repeats what another one has checked: shown, and not run by the tests. */
const REPEATS = ['!test'];

/**
 * What is shown of every trend, in the order of the sidebar; `make` is a function of study/trend-story.ts. Here goes the review sheet:
 * `{ name: 'Beoordelen', make: 'reviewSheet' }`.
 */
const OF_A_TREND = [
  { name: 'Kaart', make: 'card' },
  { name: 'Alles open', make: 'full', repeats: true },
  { name: 'Beoordelen', make: 'reviewSheet', repeats: true },
];

const two = (number) => String(number).padStart(2, '0');
/** `vier-valkuilen` as words: «Vier valkuilen». */
const inWords = (slug) => `${slug[0].toUpperCase()}${slug.slice(1).replaceAll('-', ' ')}`;
/** A slash would begin a folder in the sidebar. */
const titleOf = (...parts) => JSON.stringify(parts.map((part) => part.replaceAll('/', '∕')).join('/'));
/** Any text as the name of an export. */
const nameOf = (text) => text.normalize('NFD').replaceAll(/[^A-Za-z]/g, '');

/** One file: a folder of the sidebar with its stories. `meta` is the name of what they share. */
const file = ({ from, make, id, title, meta = 'ofAStudy', tags = [] }, stories) => `${HEAD}import { study } from '@trendbeeld/study-${from}';
import { ${[...make, meta].join(', ')} } from '../../study/trend-story.js';

export default { id: ${JSON.stringify(id)}, title: ${title}, tags: ${JSON.stringify(['!autodocs', ...tags])}, ...${meta} };

${stories.map(({ name, call, tags: own = [] }) => `export const ${nameOf(name)} = { ...${call}, name: ${JSON.stringify(name)}, tags: ${JSON.stringify(own)} };`).join('\n')}
`;

/** How sheets stand, as tags and as people read it; what asks most first: a change since somebody approved. */
const STATES = { stale: 'veranderd', new: 'wacht', approved: 'goedgekeurd' };

/** @typedef {Readonly<Record<string, keyof typeof STATES>>} States how the sheets of a trend stand, by language */

/**
 * How the sheets of a trend stand together, in one word: «veranderd» where one of its languages changed, else «wacht» as long as one waits.
 *
 * @param {States} states
 */
export const standing = (states) => STATES[Object.keys(STATES).find((state) => Object.values(states).includes(state)) ?? 'new'];

/** How each of its sheets stands, in words. @param {States} states */
const standingIn = (states) => Object.entries(states).map(([language, state]) => ({ language, state: STATES[state] }));

/** The story with the sheet of a trend. */
const sheetStory = (folder, slug) => `${folder}-${slug}--beoordelen`;

/**
 * What the begin page lists of a study: its trends by domain, those that are approved as they are left out.
 *
 * @param {string} folder
 * @param {Study} study
 * @param {(slug: string) => States} statesOf a trend
 */
export const waitingOf = (folder, { source, domains, trends }, statesOf) => ({
  title: source.title,
  all: trends.length,
  domains: domains
    .map(({ ref, name }) => ({
      name,
      trends: trends
        .filter(({ domain }) => domain === ref)
        .map(({ slug }) => ({ story: sheetStory(folder, slug), name: inWords(slug), states: standingIn(statesOf(slug)) }))
        .filter(({ states }) => states.some(({ state }) => state !== STATES.approved)),
    }))
    .filter((domain) => domain.trends.length > 0),
});

/**
 * Names and contents of the files of one study.
 *
 * @param {string} folder of the study in studies/; its package has the same name
 * @param {Study} study
 * @param {(slug: string) => States} statesOf a trend; becomes a tag of its stories
 * @returns {Generator<[string, string]>}
 */
export function* storyFiles(folder, study, statesOf) {
  const { source, domains, trends, relations, outcomes, comparisons } = study;
  const quoted = JSON.stringify(folder);
  const story = (make, name, argument, tags = []) => ({
    name,
    tags,
    call: `${make}(study, ${quoted}${argument === undefined ? '' : `, ${JSON.stringify(argument)}`})`,
  });

  yield [
    '00-studie.stories.ts',
    file({ from: folder, make: ['wholeStudy', 'outcomes', 'relations', 'map'], id: `${folder}-studie`, title: titleOf(source.title, 'De hele studie') }, [
      story('wholeStudy', 'Overzicht'),
      ...(outcomes.outcomes.length > 0 ? [story('outcomes', 'Wat is er uitgekomen')] : []),
      ...(relations.length > 0 ? [story('relations', 'Samenhang van de domeinen')] : []),
      ...(comparisons.length > 0 ? [story('map', 'Kaart van gemeenten')] : []),
    ]),
  ];
  for (const [d, domain] of domains.entries()) {
    const place = [source.title, domain.name.nl];
    yield [
      `${two(d + 1)}-00.stories.ts`,
      file({ from: folder, make: ['domain'], id: `${folder}-domein-${domain.ref}`, title: titleOf(...place, 'Het hele domein') }, [
        story('domain', 'Overzicht', domain.ref),
      ]),
    ];
    const own = trends.filter((trend) => trend.domain === domain.ref);
    for (const [t, { slug }] of own.entries())
      yield [
        `${two(d + 1)}-${two(t + 1)}.stories.ts`,
        file(
          {
            from: folder,
            make: OF_A_TREND.map(({ make }) => make),
            id: `${folder}-${slug}`,
            title: titleOf(...place, inWords(slug)),
            meta: 'ofATrend',
            tags: [standing(statesOf(slug))],
          },
          // What the full card shows beside the card is checked once for a study.
          OF_A_TREND.map(({ name, make, repeats }) => story(make, name, slug, repeats && (d > 0 || t > 0) ? REPEATS : [])),
        ),
      ];
  }
  const cities = source.makers.filter(({ municipality }) => municipality);
  if (cities.length > 0)
    yield [
      '99-gemeenten.stories.ts',
      file(
        { from: folder, make: ['city'], id: `${folder}-gemeenten`, title: titleOf(source.title, 'Gemeenten') },
        cities.map(({ name, municipality }, i) => story('city', name, municipality, i < cities.length - 1 ? REPEATS : [])),
      ),
    ];
}
