import type { Example } from '../shared/examples.js';

const map = (attributes: string, sentence: string): string => `<trend-map${attributes}><p>${sentence}</p></trend-map>`;

/** Every state of `<trend-map>`. */
export const trendMapExamples: readonly Example[] = [
  {
    name: 'Groei van gemeenten',
    shows: 'De groei van alle gemeenten als strook; de kaart komt als de lezer haar opent.',
    language: 'nl',
    html: () => map('', 'De groei van het aantal inwoners verschilt per gemeente.'),
  },
  {
    name: 'Met eigen gemeente',
    shows: 'Een gemeente met een lange naam, gemarkeerd in de strook.',
    language: 'nl',
    html: () => map(' comparison="aged-65-plus-2023" municipality="GM0796"', 'Het aandeel ouderen verschilt per gemeente.'),
  },
  {
    name: 'Gemeente zonder cijfer',
    shows: 'Bij deze gemeente kwam een stuk van een andere, dus er is geen groei te noemen.',
    language: 'nl',
    html: () => map(' municipality="GM0014"', 'De groei van het aantal inwoners verschilt per gemeente.'),
  },
  {
    name: 'One-person households',
    shows: 'Another figure, in English.',
    language: 'en',
    html: () => map(' comparison="one-person-households-2023" municipality="GM0344"', 'The share of one-person households differs.'),
  },
  {
    name: 'Verkoopprijs',
    shows: 'Bedragen in plaats van procenten.',
    language: 'nl',
    html: () => map(' comparison="sale-price"', 'De prijs van koopwoningen verschilt per gemeente.'),
    hidden: true,
  },
  {
    name: 'Onbekende vergelijking',
    shows: 'De naam is verkeerd; wat in de tag staat, blijft staan.',
    language: 'nl',
    html: () => map(' comparison="bestaat-niet"', 'De groei van het aantal inwoners verschilt per gemeente.'),
    problem: 'unknown-comparison',
  },
];
