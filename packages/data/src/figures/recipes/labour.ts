import { PERIOD, text, type MeasuredRecipe, type Recipe, restless } from '../recipe.js';

const unemployed = text(
  'Mensen van 15 tot 75 jaar zonder betaald werk die kort geleden werk hebben gezocht en direct kunnen beginnen. Ook wie een baan van een paar uur zoekt, telt mee.',
  'People aged 15 to 74 without paid work who recently looked for work and can start at once. People who look for a job of a few hours count too.',
);
const share = text(`Deel van de beroepsbevolking zonder werk. ${unemployed.nl}`, `Share of the labour force without work. ${unemployed.en}`);
const old = text(
  'Mensen van 15 tot 65 jaar zonder werk van 12 uur of meer in de week, die zulk werk zoeken. Dit is de oude Nederlandse definitie; de cijfers lopen tot en met 2013.',
  'People aged 15 to 64 who do not have work of 12 hours or more a week and look for such work. This is the old Dutch definition; the figures end in 2013.',
);
const seasonal = text(' Gewone verschillen tussen maanden zijn eruit gehaald.', ' Usual differences between months are taken out.');
const percent = text('% van de beroepsbevolking', '% of the labour force');
const people = text('werklozen', 'unemployed people');
const total = { Geslacht: 'T001038', Leeftijd: '52052' } as const;

const present = (id: string, title: MeasuredRecipe['title'], measure: string, grain: 'year' | 'month', rate: boolean): MeasuredRecipe => {
  const words = rate ? share : unemployed;
  return {
    id,
    title,
    unit: rate ? percent : people,
    definition: grain === 'month' ? text(words.nl + seasonal.nl, words.en + seasonal.en) : words,
    periodMeaning: grain === 'month' ? PERIOD.month : PERIOD.yearAverage,
    decimals: rate ? 1 : 0,
    kind: 'measured',
    cells: { table: '80590ned', measure, where: total, grain },
  };
};

const revised = text(
  'In 2001 heeft het CBS de manier van tellen herzien. Cijfers van voor 2001 zijn niet herzien.',
  'In 2001 CBS revised its way of counting. Figures of the years before 2001 were not revised.',
);
const restlessUnemployment = restless(
  ['1998', '2003', '2009', '2013'],
  'De werkloosheid wisselt sterk van jaar tot jaar.',
  'Unemployment changes a lot from year to year.',
);
const former = (
  id: string,
  title: MeasuredRecipe['title'],
  unit: MeasuredRecipe['unit'],
  definition: MeasuredRecipe['definition'],
  measure: string,
): MeasuredRecipe => ({
  id,
  title,
  unit,
  definition,
  periodMeaning: PERIOD.yearAverage,
  decimals: 0,
  kind: 'measured',
  breaks: [{ before: '2001', kind: 'vintage', text: revised }],
  jumps: restlessUnemployment,
  ended: { text: text('Het CBS stopte met deze definitie na 2013.', 'CBS stopped using this definition after 2013.') },
  cells: { table: '71882ned', measure, grain: 'year' },
});

/** The figures as counted: the seasonal adjustment of the table is meant for quarters. */
const asCounted = { SeizoenEnWerkdagcorrectie: 'A042501' } as const;
const flexible = text(
  'Werknemers van 15 tot 75 jaar met een tijdelijk contract of zonder vaste uren, zoals oproepkrachten en uitzendkrachten. Zelfstandigen tellen niet mee.',
  'Employees aged 15 to 74 with a temporary contract or without fixed hours, such as on-call and agency workers. The self-employed do not count.',
);

/** People at work, or a group of them. */
const counted = (id: string, title: MeasuredRecipe['title'], definition: MeasuredRecipe['definition'], measure: string): MeasuredRecipe => ({
  id,
  title,
  unit: text('mensen', 'people'),
  definition,
  periodMeaning: PERIOD.yearAverage,
  decimals: 0,
  kind: 'measured',
  cells: { table: '85224NED', measure, where: asCounted, grain: 'year' },
});

/**
 * Flexible work.
 *
 * @source CBS 85224NED (from 2013).
 */
const FLEXIBLE: readonly Recipe[] = [
  counted('flexible-employees', text('Flexwerkers', 'Flex workers'), flexible, '2021340'),
  counted(
    'employed',
    text('Werkenden', 'People at work'),
    text('Mensen van 15 tot 75 jaar met betaald werk, ook van een paar uur per week.', 'People aged 15 to 74 in paid work, also of a few hours a week.'),
    '3000795',
  ),
  {
    id: 'flexible-share',
    title: text('Flexwerkers als deel van alle werkenden', 'Flex workers as a share of all people at work'),
    unit: text('% van de werkenden', '% of people at work'),
    definition: text(`Deel van de werkenden dat flexwerker is. ${flexible.nl}`, `Share of people at work who are flex workers. ${flexible.en}`),
    periodMeaning: PERIOD.yearAverage,
    decimals: 1,
    kind: 'measured',
    of: ['flexible-employees', 'employed'],
    value: (few, all) => (100 * few) / all,
    sign: '/',
    computed: text('Flexwerkers gedeeld door alle werkenden, keer 100.', 'Flex workers divided by all people at work, times 100.'),
  },
];

/**
 * The self-employed, by their main job.
 *
 * @source CBS 85224NED (from 2013).
 */
const SELF_EMPLOYED: readonly Recipe[] = [
  counted(
    'self-employed-without-staff',
    text('Zelfstandigen zonder personeel (zzp’ers)', 'Self-employed without staff'),
    text(
      'Mensen van 15 tot 75 jaar die in hun grootste baan voor eigen rekening werken en niemand in dienst hebben.',
      'People aged 15 to 74 who in their main job work for their own account and employ no one.',
    ),
    '2021430',
  ),
  counted(
    'self-employed-with-staff',
    text('Ondernemers met personeel', 'Self-employed with staff'),
    text(
      'Mensen van 15 tot 75 jaar die in hun grootste baan voor eigen rekening werken en mensen in dienst hebben. Wie meewerkt in het bedrijf van een gezinslid, telt hier ook mee.',
      'People aged 15 to 74 who in their main job work for their own account and employ others. Those who help in the firm of a family member count here too.',
    ),
    '2021420',
  ),
];

/**
 * Unemployment in two definitions that are never joined: for 2013 they give 754,000 and 656,000 people.
 *
 * @source CBS 80590ned (international definition, 15 to 75); CBS 71882ned (old national definition, to 2013).
 */
export const LABOUR: readonly Recipe[] = [
  present('unemployment-rate', text('Werkloosheid', 'Unemployment'), 'M001906_2', 'year', true),
  present('unemployed', text('Werklozen', 'Unemployed people'), '3000800_2', 'year', false),
  present('unemployment-rate-monthly', text('Werkloosheid per maand', 'Unemployment by month'), 'M004210', 'month', true),
  present('unemployed-monthly', text('Werklozen per maand', 'Unemployed people by month'), 'D001875', 'month', false),
  {
    id: 'labour-force',
    title: text('Beroepsbevolking', 'Labour force'),
    unit: text('mensen', 'people'),
    definition: text(
      'Mensen van 15 tot 75 jaar die werken of werk zoeken. Ook wie een paar uur werkt of zoekt, telt mee.',
      'People aged 15 to 74 who work or look for work. Those who work or look for a few hours count too.',
    ),
    periodMeaning: PERIOD.yearAverage,
    decimals: 0,
    kind: 'measured',
    cells: { table: '80590ned', measure: '3000790_2', where: total, grain: 'year' },
  },
  former('unemployed-old-definition', text('Werklozen, oude definitie', 'Unemployed people, old definition'), people, old, 'Werkloze beroepsbevolking'),
  former(
    'labour-force-old-definition',
    text('Beroepsbevolking, oude definitie', 'Labour force, old definition'),
    text('mensen', 'people'),
    text(
      'Mensen van 15 tot 65 jaar die 12 uur of meer in de week werken, of zulk werk zoeken. De cijfers lopen tot en met 2013.',
      'People aged 15 to 64 who work 12 hours or more a week, or look for such work. The figures end in 2013.',
    ),
    'Beroepsbevolking',
  ),
  {
    id: 'unemployment-rate-old-definition',
    title: text('Werkloosheid, oude definitie', 'Unemployment, old definition'),
    unit: percent,
    definition: text(`Deel van de beroepsbevolking zonder werk. ${old.nl}`, `Share of the labour force without work. ${old.en}`),
    periodMeaning: PERIOD.yearAverage,
    decimals: 1,
    kind: 'measured',
    jumps: restlessUnemployment,
    of: ['unemployed-old-definition', 'labour-force-old-definition'],
    value: (without, force) => (100 * without) / force,
    sign: '/',
    computed: text('Werklozen gedeeld door de beroepsbevolking, keer 100.', 'Unemployed people divided by the labour force, times 100.'),
  },
  ...FLEXIBLE,
  ...SELF_EMPLOYED,
];
