import names from '@trendbeeld/data/municipality-names.json';
import { study } from '@trendbeeld/study-steden-2013';
import type { Preview } from '@storybook/web-components-vite';

type Enhancer = NonNullable<Preview['argTypesEnhancers']>[number];

/** One attribute in Dutch: what it is called, what it does, and how it is chosen. */
interface Control {
  readonly name: string;
  readonly description: string;
  readonly control: unknown;
  readonly options?: readonly (string | boolean)[];
  readonly labels?: Readonly<Record<string, string>>;
}

const choice = (name: string, description: string, labels: Readonly<Record<string, string>>): Control => ({
  name,
  description,
  control: { type: 'select', labels },
  options: Object.keys(labels),
});

/** Attributes of all elements, as staff read of them. What stands here can be changed below every story of an element. */
const CONTROLS: Readonly<Record<string, Control>> = {
  trend: choice('Trend', 'De trend die de kaart laat zien.', Object.fromEntries(study.trends.map(({ slug, title }) => [slug, title.nl]))),
  domain: choice('Domein', 'Het domein dat het overzicht laat zien.', Object.fromEntries(study.domains.map(({ ref, name }) => [ref, name.nl]))),
  municipality: choice(
    'Gemeente',
    'De gemeente waarvan de cijfers naast die van Nederland staan. Gaat voor de gemeente van de knop boven het voorbeeld.',
    Object.fromEntries(names as [string, string][]),
  ),
  choose: {
    name: 'Lezer kiest gemeente',
    description: 'Onder de kaart komt een lijst waaruit een lezer zijn gemeente kiest.',
    control: { type: 'inline-radio', labels: { false: 'Nee', true: 'Ja' } },
    options: [false, true],
  },
  headline: {
    name: 'Kop',
    description: 'Een eigen kop van hooguit 200 tekens. De cijfers en de bron blijven zoals ze zijn.',
    control: { type: 'text' },
  },
  'heading-level': choice('Kopniveau', 'Het niveau van de kop op uw pagina: 2 onder de titel van de pagina, 3 onder een tussenkop.', {
    1: '1',
    2: '2',
    3: '3',
    4: '4',
    5: '5',
    6: '6',
  }),
  size: choice('Omvang', 'Hoeveel de kaart laat zien.', { graphic: 'Alleen de grafiek', card: 'De kaart', full: 'Alles, opengeklapt' }),
  theme: choice('Eigen licht of donker', 'Licht of donker met een eigen ondergrond, wat de pagina ook heeft.', { light: 'Licht', dark: 'Donker' }),
  src: { name: 'Bestand met eigen cijfers', description: 'Het adres van een bestand met eigen cijfers: CSV, Excel of JSON.', control: { type: 'text' } },
  graphic: choice('Soort grafiek', 'Hoe eigen cijfers getekend worden. Wat niet kan, wordt getekend naar zijn vorm.', {
    line: 'Lijn',
    lines: 'Lijnen',
    index: 'Geïndexeerde lijnen',
    bars: 'Staven',
    table: 'Tabel',
  }),
  comparison: { name: 'Vergelijking', description: 'De naam van wat vergeleken wordt, zoals sale-price.', control: { type: 'text' } },
  edition: { name: 'Uitgave', description: 'De naam van een uitgave waarvan de cijfers nooit veranderen, zoals 2026-11.', control: { type: 'text' } },
};

/** Above the controls. */
const CHOICES = 'Wat u hier kunt veranderen';

/** Attributes that staff may change on a card whose trend is settled, beside what the toolbar chooses. */
const DRESS = ['choose', 'headline'];
/** Attributes that an address may give such a card without a control for them: the toolbar has it, or only developers need it. */
const UNSEEN = ['municipality', 'heading-level', 'theme'];

/** Names of the controls of such a card. What is not named here an address cannot give either. */
export const DRESS_CONTROLS: readonly string[] = [...DRESS, ...UNSEEN].map((key) => CONTROLS[key]!.name);

/** Keeps what has no control out of the panel. */
export const DRESS_TYPES = Object.fromEntries(UNSEEN.map((key) => [key, { table: { disable: true } }]));

/** What they are at first. */
export const DRESS_ARGS = { choose: false, headline: '' };

/**
 * Gives what the custom-elements manifest says of an element Dutch names and explanations, and a way to choose. What is no attribute of it
 * (methods, events, custom properties) stays in the documentation as it is, and has no control.
 */
export const inDutch: Enhancer = ({ argTypes, parameters }) => {
  // A heading above two controls says nothing, and its button is English.
  const { controls } = parameters as { readonly controls?: { readonly include?: unknown } };
  const category = controls?.include ? undefined : CHOICES;
  return Object.fromEntries(
    Object.entries(argTypes).map(([key, type]) => {
      const control = CONTROLS[key];
      return [
        key,
        control && type.table?.category === 'attributes'
          ? { ...type, ...control, type: undefined, table: { ...type.table, category } }
          : { ...type, control: false },
      ];
    }),
  ) as ReturnType<Enhancer>;
};
