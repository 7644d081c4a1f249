import { PERIOD, text, type Recipe } from '../recipe.js';

const benefits = (id: string, measure: string, nl: string, en: string, definition: readonly [string, string]): Recipe => ({
  id,
  title: text(nl, en),
  unit: text('uitkeringen', 'benefits'),
  definition: text(
    `${definition[0]} Geteld zijn uitkeringen, niet mensen; het cijfer van een jaar is het gemiddelde van de maanden.`,
    `${definition[1]} Benefits are counted, not people; the figure of a year is the average of its months.`,
  ),
  periodMeaning: PERIOD.yearAverage,
  decimals: 0,
  kind: 'measured',
  cells: { table: '37789ksz', measure, grain: 'year' },
});

/**
 * Social assistance and related benefits, year averages.
 *
 * @source CBS 37789ksz: "De maand- en kwartaalcijfers zijn ultimo standcijfers, de jaarcijfers zijn gemiddelden."
 */
export const SOCIAL: readonly Recipe[] = [
  benefits('social-assistance', 'D000203_2', 'Bijstandsuitkeringen', 'Social assistance benefits', [
    'Uitkeringen op grond van de Wet werk en bijstand, en vanaf 2015 de Participatiewet.',
    'Benefits under the Work and Social Assistance Act, and from 2015 the Participation Act.',
  ]),
  benefits('social-assistance-working-age', '90210', 'Bijstandsuitkeringen tot de AOW-leeftijd', 'Social assistance benefits below pension age', [
    'Uitkeringen op grond van de Wet werk en bijstand, en vanaf 2015 de Participatiewet, aan mensen die nog geen AOW krijgen.',
    'Benefits under the Work and Social Assistance Act, and from 2015 the Participation Act, for people below pension age.',
  ]),
  benefits('wajong', 'D000286', 'Wajong-uitkeringen', 'Wajong benefits', [
    'Uitkeringen voor mensen die op jonge leeftijd een ziekte of beperking hebben gekregen.',
    'Benefits for people who fell ill or became disabled at a young age.',
  ]),
  benefits('disability-benefits', 'D000198_2', 'Uitkeringen bij arbeidsongeschiktheid', 'Disability benefits', [
    'Alle uitkeringen voor mensen die door ziekte of beperking niet of minder kunnen werken (WAO, WAZ, Wajong en WIA).',
    'All benefits for people who cannot work, or work less, because of illness or disability (WAO, WAZ, Wajong and WIA).',
  ]),
  benefits('unemployment-benefits', 'D007076_2', 'WW-uitkeringen', 'Unemployment benefits', [
    'Uitkeringen op grond van de Werkloosheidswet.',
    'Benefits under the Unemployment Insurance Act.',
  ]),
  {
    id: 'social-assistance-and-wajong',
    title: text('Bijstand en Wajong samen', 'Social assistance and Wajong together'),
    unit: text('uitkeringen', 'benefits'),
    definition: text(
      'Bijstandsuitkeringen en Wajong-uitkeringen bij elkaar. Mensen in de sociale werkvoorziening staan niet in deze cijfers. Geteld zijn uitkeringen, niet mensen.',
      'Social assistance and Wajong benefits added up. People in sheltered employment are not in these figures. Benefits are counted, not people.',
    ),
    periodMeaning: PERIOD.yearAverage,
    decimals: 0,
    kind: 'measured',
    of: ['social-assistance', 'wajong'],
    value: (assistance, wajong) => assistance + wajong,
    sign: '+',
    computed: text('Bijstandsuitkeringen plus Wajong-uitkeringen.', 'Social assistance benefits plus Wajong benefits.'),
  },
  {
    id: 'social-assistance-working-age-and-wajong',
    title: text('Bijstand tot de AOW-leeftijd en Wajong samen', 'Social assistance below pension age and Wajong together'),
    unit: text('uitkeringen', 'benefits'),
    definition: text(
      'Bijstand voor mensen die nog geen AOW krijgen en Wajong bij elkaar. Mensen in de sociale werkvoorziening staan niet in deze cijfers. Geteld zijn uitkeringen, niet mensen.',
      'Social assistance for people below pension age and Wajong benefits added up. People in sheltered employment are not in these figures. Benefits are counted, not people.',
    ),
    periodMeaning: PERIOD.yearAverage,
    decimals: 0,
    kind: 'measured',
    of: ['social-assistance-working-age', 'wajong'],
    value: (assistance, wajong) => assistance + wajong,
    sign: '+',
    computed: text('Bijstand tot de AOW-leeftijd plus Wajong.', 'Social assistance below pension age plus Wajong.'),
  },
];
