import type { Language } from '@trendbeeld/data';

/** What a new study is made of. */
export interface NewStudy {
  readonly title: string;
  readonly publisher: string;
  /** Year and month: "2026-11". */
  readonly date: string;
  readonly languages: readonly Language[];
}

/** A text by language; only those of the study are written. */
type Both = readonly [nl: string, en: string];

/**
 * The files of a new study: all that a study needs, with one complete trend, which is made up and says so, and a README that explains each
 * file. They pass every check as they are.
 *
 * @param schema address of a schema for a file of the folder, for editors that complete what is typed; null where it is not known.
 * @returns texts by their paths in the folder.
 */
export function newStudyFiles(study: NewStudy, schema: (file: string, name: string) => string | null): ReadonlyMap<string, string> {
  const { languages } = study;
  const year = Number(study.date.slice(0, 4));
  const quoted = (text: string): string => JSON.stringify(text);
  /** A text for readers: a line for each language of the study. */
  const text = (indent: number, key: string, [nl, en]: Both): string =>
    [`${key}:`, `  nl: ${quoted(nl)}`, ...(languages.includes('en') ? [`  en: ${quoted(en)}`] : [])].map((line) => `${' '.repeat(indent)}${line}`).join('\n');
  const headed = (file: string, name: string, body: string): string => {
    const address = schema(file, name);
    return `${address ? `# yaml-language-server: $schema=${address}\n` : ''}${body.trim()}\n`;
  };

  const studyYaml = `
# Wat de studie is. Regels met # ervoor zijn uitleg; die leest de computer niet.
title: ${quoted(study.title)}
# Zo heet de studie in een zin: «volgens deze studie». Verander het in iets als «de trendstudie van 2026».
${text(0, 'name', ['deze studie', 'this study'])}
publisher: ${quoted(study.publisher)}
published: ${quoted(study.date)}
# Onder welke voorwaarde anderen de studie mogen gebruiken.
${text(0, 'condition', ['U mag de studie gebruiken als u de bron noemt.', 'You may use the study if you name the source.'])}
languages: [${languages.join(', ')}]
# Gemeenten die de studie maakten. Met een CBS-code krijgen zij eigen pagina’s. Haal de # weg en vul in:
# makers:
#   - { name: Almere, municipality: GM0034 }
# Over wie de uitspraken en de cijfers gaan. Zet hier de naam van uw gemeente of streek. Uitspraken en cijfers noemen haar met scope: gebied.
scopes:
${text(2, 'gebied', ['Voorbeeldstad', 'Voorbeeldstad'])}
# Een eigen eenheid, als die van README.md niet passen. Haal de # weg en vul in; name staat boven een kolom, after achter een getal:
# units:
#   bezoeken: { nl: { name: bezoeken, after: bezoeken } }
# Waar iets staat: hoofdstukken, koppen, bladzijden. Elke uitspraak noemt zo’n plaats bij haar id.
places:
  - { id: h1, kind: chapter, number: 1, title: Wonen }
  - { id: h1-kop, kind: heading, title: De stad groeit, in: h1 }
# De onderwerpen van de studie, in de volgorde waarin zij verschijnen. icon: een naam, zie README.md.
domains:
  - ref: wonen
    places: [h1]
    icon: buildings
${text(4, 'name', ['Wonen', 'Living'])}
${text(4, 'title', ['Wonen (verzonnen voorbeeld)', 'Living (made-up example)'])}
${text(4, 'headline', ['Verzonnen voorbeeld: er komen woningen bij', 'Made-up example: homes are added'])}
${text(4, 'text', [
  'Dit is een verzonnen voorbeeld. Het laat zien wat er in een onderwerp staat. Hier vertelt u in 40 tot 80 woorden waar het over gaat. Schrijf korte zinnen en gewone woorden. Zeg wat er verandert, voor wie, en waarom dat telt. Vervang daarna deze tekst door die van u.',
  'This is a made-up example. It shows what stands in a domain. Here you say in 40 to 80 words what it is about. Write short sentences and plain words. Say what changes, for whom, and why that matters. Then put your own text in the place of this one.',
])}
`;

  const trendYaml = `
# Eén trend. De naam van dit bestand staat in het adres: …/t/voorbeeld/
domain: wonen
places: [h1-kop]
form: chart
# Hoe zeker de studie is; README.md noemt de woorden.
certainty: [voorspelling]
# De kop: waar op de dag dat iemand hem leest. Wie verwachtte wat, en wat kwam er? {W1.nu} wordt uitgerekend. Hoogstens 80 tekens.
${text(0, 'headline', [`Verzonnen: 44.000 woningen verwacht in ${year + 5}`, `Made up: 44,000 homes expected in ${year + 5}`])}
# Waar de kaart mee begint, en waarom.
lead:
  outcome: W1
  because: De lijn laat zien hoe het aantal tot nu toe groeide.
# Wat de studie zei, in hoogstens 60 tekens.
${text(0, 'title', ['Verzonnen voorbeeld: er komen woningen bij', 'Made-up example: homes are added'])}
${text(0, 'sentence', [`In ${year + 5} zijn er ongeveer 44.000 woningen (verzonnen voorbeeld).`, `In ${year + 5} there are about 44,000 homes (made-up example).`])}
# Uitleg van 40 tot 80 woorden.
${text(0, 'text', [
  'Dit is een verzonnen voorbeeld van een trend. Hier legt u uit wat de studie zegt. Noem wat er verandert en hoe zeker dat is. Zeg ook waarom het telt voor een gemeente. Houd zinnen kort en gebruik gewone woorden. Getallen staan hieronder bij de uitspraken, met hun eenheid, periode en plaats.',
  'This is a made-up example of a trend. Here you explain what the study says. Name what changes and how sure that is. Say also why it matters to a municipality. Keep sentences short and use plain words. Numbers stand below with the statements, with their unit, period and place.',
])}
graphics:
  - kind: bars
${text(4, 'title', [`Woningen in ${year + 5} (verzonnen)`, `Homes in ${year + 5} (made up)`])}
    rows:
      - statement: W1
${text(8, 'label', ['verwacht', 'expected'])}
# Uitspraken: wat de studie zegt, met getal, eenheid, hoe zeker, periode en plaats.
statements:
  - ref: W1
    places: [h1-kop]
${text(4, 'subject', ['Woningen', 'Homes'])}
    scope: gebied
    value: 44000
    unit: woningen
    certainty: [ongeveer, voorspelling]
    period:
      kind: horizon
      from: ${year}
      to: ${year + 5}
${text(6, 'words', [`in ${year + 5}`, `in ${year + 5}`])}
${text(4, 'text', [`In ${year + 5} zijn er ongeveer 44.000 woningen.`, `In ${year + 5} there are about 44,000 homes.`])}
`;

  const figureYaml = `
# Een eigen cijfer: wat het is en waar het vandaan komt. De cijfers zelf staan in het CSV-bestand ernaast.
id: voorbeeld-woningen
# Over wie de cijfers gaan: een naam uit scopes in study.yaml. Zonder deze regel gaan zij over heel Nederland.
scope: gebied
${text(0, 'title', ['Woningen (verzonnen)', 'Homes (made up)'])}
${text(0, 'unit', ['woningen', 'homes'])}
${text(0, 'definition', ['Alle woningen in de gemeente. Deze cijfers zijn verzonnen.', 'All homes in the municipality. These figures are made up.'])}
# Waar een periode voor staat: first-of-january, mid-year, december, year-average, year-total, within-year, quarter of month.
periodMeaning:
  kind: first-of-january
${text(2, 'words', ['op 1 januari', 'on 1 January'])}
# Hoeveel cijfers er achter de komma staan. kind: measured (gemeten), estimate (schatting) of projection (verwachting).
decimals: 0
kind: measured
# Waar de cijfers vandaan komen. table en measure: zoals de bron de tabel en de kolom noemt. retrieved: de dag waarop u ze overnam.
source:
  publisher: Verzonnen voorbeeld
  table: voorbeeld
  tableTitle: Verzonnen cijfers
  measure: woningen
  measureTitle: Woningen
  retrieved: ${quoted(`${study.date}-01`)}
  licence: CC BY 4.0
# Het bestand met de cijfers, naast dit bestand.
file: voorbeeld-woningen.csv
`;

  const homes = [41_000, 41_210, 41_380, 41_560, 41_720, 41_890];
  const figureCsv = ['periode;waarde;status', ...homes.map((value, i) => `${year - homes.length + 1 + i};${value};`)].join('\n');

  const outcomeYaml = `
# Wat er kwam van een uitspraak. Getallen worden uitgerekend, nooit getypt: {nu} is de waarde «nu», {nu.period} haar jaar.
- statement: W1
  indicators: [voorbeeld-woningen]
  values:
    nu: { indicator: voorbeeld-woningen, compute: latest }
  # De regel van het oordeel. horizon: pas als het genoemde jaar voorbij is.
  judgement: { rule: horizon, value: nu }
${text(2, 'headline', ['In {nu.period} waren er {nu} woningen', 'In {nu.period} there were {nu} homes'])}
${text(2, 'text', [
  'De studie verwachtte dat het aantal nog groeit. In {nu.period} waren er {nu} woningen.',
  'The study expected the number to go on growing. In {nu.period} there were {nu} homes.',
])}
${text(2, 'note', ['Deze cijfers zijn verzonnen.', 'These figures are made up.'])}
  # Welke waarden naast de verwachting staan, en de lijn met wat er werd verwacht.
  shown: [nu]
  chart:
    kind: line
    from: ${year - homes.length + 1}
    expectation:
${text(6, 'label', ['verwacht', 'expected'])}
      from: ${year}
      to: ${year + 5}
`;

  const withoutYaml = `
# Uitspraken waar geen cijfer bij is, elk met de reden. Haal de # weg en vul in. Haal de uitkomst van die uitspraak weg, en schrijf in de
# trend bij lead graphic: 1 in plaats van outcome.
# - statement: W1
${text(4, 'why', ['Niemand telt dit.', 'Nobody counts this.'])
  .split('\n')
  .map((line) => line.replace(/^ {2}/, '# '))
  .join('\n')}
`;

  return new Map([
    ['study.yaml', headed('study.yaml', 'study-file', studyYaml)],
    ['trends/voorbeeld.yaml', headed('trends/voorbeeld.yaml', 'trend-file', trendYaml)],
    ['figures/voorbeeld-woningen.yaml', headed('figures/voorbeeld-woningen.yaml', 'figure-file', figureYaml)],
    ['figures/voorbeeld-woningen.csv', `${figureCsv}\n`],
    ['outcomes/wonen.yaml', headed('outcomes/wonen.yaml', 'outcomes-file', outcomeYaml)],
    ['without-outcome.yaml', headed('without-outcome.yaml', 'without-outcome-file', withoutYaml)],
    ['README.md', README],
  ]);
}

const README = `# Deze studie

Een studie is een map met tekstbestanden. U verandert ze met een gewone teksteditor. Begin zo:

\`\`\`sh
npx trendbeeld dev .      # toont de studie in uw browser, en opnieuw na elke keer opslaan
npx trendbeeld check .    # noemt alles wat nog niet klopt
npx trendbeeld publish --study . --out ../public --base https://www.voorbeeld.example/trends/
\`\`\`

Alles wat er nu in staat, is een verzonnen voorbeeld. Vervang het stuk voor stuk door wat van u is.

| bestand | wat erin staat |
| --- | --- |
| \`study.yaml\` | titel, uitgever, datum, talen, over wie het gaat (\`scopes\`), waar iets staat (\`places\`) en de onderwerpen (\`domains\`) |
| \`trends/voorbeeld.yaml\` | één trend: kop, uitleg, uitspraken met hun getal; kopieer dit bestand voor een nieuwe trend, en geef elke \`ref\` een nieuwe naam |
| \`figures/voorbeeld-woningen.csv\` | eigen cijfers: periode, waarde, status |
| \`figures/voorbeeld-woningen.yaml\` | wat die cijfers zijn, en van wie |
| \`outcomes/wonen.yaml\` | wat er van een uitspraak kwam; getallen worden uitgerekend |
| \`without-outcome.yaml\` | uitspraken waar geen cijfer bij is, met de reden |

- **Zekerheid** (\`certainty\`), hoe precies: ruim, meer-dan, niet-meer-dan, circa, ongeveer, van-tot. Hoe zeker: feit, gemeten, voorlopig, schatting, vuistregel, beleid, naar-verwachting, voorspelling, advies, kan, dreigt, oordeel. Bij ruim en meer-dan schrijft u \`value: { low: 3500, high: null }\`, bij van-tot \`value: { low: 10, high: 20 }\`.
- **Gebied** (\`scope\`): een naam uit \`scopes\` in \`study.yaml\`; zonder \`scope\` gaat een uitspraak of een cijfer over heel Nederland.
- **Tekens** (\`icon\`): buildings, growth, people, government, nature, water, energy, mobility, care, education, safety, culture, digital, money.
- **Eenheden** (\`unit\`): personen, huishoudens, woningen, plaatsen, banen, voltijdbanen, gemeenten, steden, leerlingen, hectare, kilometer, euro, procent, procent-per-jaar, procentpunt, groei, factor, jaar; of een eigen eenheid, zie \`study.yaml\`.
- **Getallen** schrijft u zonder punt tussen duizendtallen en met een punt voor een breuk: 180000, 0.5.
- Niets staat er zonder plaats, geen cijfer zonder bron, geen verwachting zonder datum.

In English: a study is a folder of text files. \`npx trendbeeld dev .\` shows it in your browser and again after each save, \`check\` names what is still wrong, \`publish\` writes the pages. All that stands here now is a made-up example. The manual is in docs/how-to/new-study.md of Trendbeeld.
`;
