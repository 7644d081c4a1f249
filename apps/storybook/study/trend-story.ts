import {
  domainOf,
  domainOverviewHtml,
  hasMunicipalFigure,
  staticTrendCard,
  studyOverviewHtml,
  trendCardHtml,
  trendOf,
  trendOutcomesHtml,
  trendRelationsHtml,
  type Dress,
  type MunicipalityFigures,
} from '@trendbeeld/cards';
import type { Language, Study } from '@trendbeeld/data';
import { html, type TemplateResult } from 'lit';
import '@trendbeeld/elements/trendbeeld.css';
import { DRESS_ARGS, DRESS_CONTROLS, DRESS_TYPES } from '../.storybook/controls.js';
import { NONE, type Settings } from '../.storybook/settings.js';
// @boundaries-ignore the same elements as in the stories beside them: two copies would not share where the figures lie
import '../../../packages/elements/src/define-all.js';
// @boundaries-ignore how stories show elements is no part of the package that is published
import { storyDrawn, storyNodes, type StoryContext } from '../../../packages/elements/src/shared/stories.js';
import { cityPage } from './city-page.js';
import { sheetOf, type Approvals } from './review-sheet.js';

type Args = Readonly<Record<string, unknown>>;

/** What a story is handed: the settings, and what was loaded before it. */
interface Context extends StoryContext {
  readonly loaded: { readonly figures?: MunicipalityFigures; readonly approvals?: Approvals };
}

type Loader = (context: StoryContext & { readonly args: Args }) => Promise<Context['loaded']>;

/** A story of a study. */
interface StudyStory {
  readonly loaders?: readonly Loader[];
  readonly parameters?: object;
  /** Settings that the story has for itself, whatever is chosen. */
  readonly globals?: Readonly<Record<string, unknown>>;
  readonly render: (args: Args, context: Context) => TemplateResult;
  readonly play: (context: StoryContext & { readonly canvasElement: HTMLElement }) => Promise<void>;
}

/** Meta of the stories of a trend: the documented element, with the controls that change no figure. */
export const ofATrend = { component: 'trend-card', args: DRESS_ARGS, argTypes: DRESS_TYPES, parameters: { controls: { include: DRESS_CONTROLS } } };

/** Meta of the other stories of a study: nothing in them is chosen below the story. */
export const ofAStudy = { parameters: { controls: { disable: true } } };

const settings = (globals: StoryContext['globals']): Settings => globals as unknown as Settings;

/** Where Storybook has the published figures of a study, as a site would. */
const baseOf = (folder: string): string => new URL(`studies/${folder}/`, document.baseURI).href;

const json = async (address: string): Promise<unknown> => {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: status ${response.status}`);
  return response.json();
};

/** Figures of a municipality, for a static card. */
async function figuresOf(base: string, code: string): Promise<MunicipalityFigures> {
  const files = [`data/municipalities/${code}.json`, 'data/municipal-indicators.json', 'comparisons.json'];
  const [municipality, shared, comparisons] = await Promise.all(files.map((file) => json(`${base}${file}`)));
  return { municipality, shared, comparisons } as MunicipalityFigures;
}

/** A story of an element with its static card inside, as a page of a municipality has it. */
function shown(folder: string, name: string, markup: (language: Language) => string): StudyStory {
  return {
    render: ({ headline, ...args }, { globals }) => {
      const given = headline ? { ...args, headline } : args;
      return html`${storyNodes(markup(settings(globals).language), { args: given, globals, base: baseOf(folder) })}`;
    },
    play: (context) => storyDrawn(name, context),
  };
}

/** Loads the figures of the municipality that is chosen, where the trend has any and the settings want them in the markup. */
const withFigures = (study: Study, folder: string, trend: string, wanted: (settings: Settings) => boolean): { readonly loaders: readonly [Loader] } => ({
  loaders: [
    async ({ globals, args }) => {
      const municipality = typeof args['municipality'] === 'string' ? args['municipality'] : settings(globals).municipality;
      const asked = wanted(settings(globals)) && municipality !== NONE && hasMunicipalFigure(study, trend);
      return asked ? { figures: await figuresOf(baseOf(folder), municipality) } : {};
    },
  ],
});

/** A trend as an element, or, without script, as the static card with the figures of the municipality in it. */
function trendStory(study: Study, folder: string, trend: string, size: NonNullable<Dress['size']>): StudyStory {
  const element = shown(folder, trend, (language) => trendCardHtml(study, { trend, language, ...(size === 'card' ? {} : { size }) }));
  return {
    ...element,
    ...withFigures(study, folder, trend, ({ script }) => script === 'off'),
    render: (args, context) => {
      const { language, script } = settings(context.globals);
      const { figures } = context.loaded;
      if (script !== 'off') return element.render(args, context);
      const { headline, 'heading-level': level } = args;
      const dress = {
        ...(typeof headline === 'string' && headline ? { headline } : {}),
        ...(level ? { headingLevel: Number(level) } : {}),
        ...(figures ? { municipality: figures } : {}),
      };
      const card = staticTrendCard(study, { trend, language, size, ...dress });
      return html`${storyNodes(card, { args, globals: context.globals })}`;
    },
  };
}

/** The card of a trend, as it stands on a page. */
export const card = (study: Study, folder: string, trend: string): StudyStory => trendStory(study, folder, trendOf(study, trend).trend.slug, 'card');

/** The same with everything opened that a reader can open. */
export const full = (study: Study, folder: string, trend: string): StudyStory => trendStory(study, folder, trendOf(study, trend).trend.slug, 'full');

/** The review sheet of a trend: what we claim, where the study says it, and what has changed since it was approved. */
export const reviewSheet = (study: Study, folder: string, trend: string): StudyStory => {
  const {
    loaders: [figures],
  } = withFigures(study, folder, trend, () => true);
  return {
    loaders: [async (context) => ({ ...(await figures(context)), approvals: (await json(`${baseOf(folder)}approvals.json`)) as Approvals })],
    // A sheet shows the card as it is: nothing in it is chosen below it. It has the card in three widths, and is read in the whole window:
    // the toolbar says so by its global, and Storybook keeps to it where there are no widths, which an object would be added to.
    parameters: { controls: { disable: true }, viewport: { options: [] } },
    globals: { viewport: { value: undefined, isRotated: false } },
    render: (_, { globals, loaded }) => sheetOf(study, trend, settings(globals).language, loaded),
    play: async () => {},
  };
};

/** A domain with its trends. */
export const domain = (study: Study, folder: string, ref: string): StudyStory =>
  shown(folder, domainOf(study, ref).domain.ref, (language) => domainOverviewHtml(study, { domain: ref, language }));

/** A whole study. */
export const wholeStudy = (study: Study, folder: string): StudyStory => shown(folder, 'study', (language) => studyOverviewHtml(study, { language }));

/** What came of the statements of a study. */
export const outcomes = (study: Study, folder: string): StudyStory => shown(folder, 'outcomes', (language) => trendOutcomesHtml(study, { language }));

/** How its domains hang together. */
export const relations = (study: Study, folder: string): StudyStory => shown(folder, 'relations', (language) => trendRelationsHtml(study, { language }));

/** All municipalities side by side. */
export const map = (_: Study, folder: string): StudyStory =>
  shown(
    folder,
    'map',
    (language) => `<trend-map lang="${language}"><p>${language === 'en' ? 'Municipalities side by side.' : 'Gemeenten naast elkaar.'}</p></trend-map>`,
  );

/** A municipality: every trend for which it has figures. */
export function city(study: Study, folder: string, code: string): StudyStory & { readonly globals: Partial<Settings> } {
  return {
    globals: { municipality: code },
    render: (args, { globals }) => cityPage(study, folder, code, settings(globals), (markup) => storyNodes(markup, { args, globals, base: baseOf(folder) })),
    play: (context) => storyDrawn(code, context),
  };
}
