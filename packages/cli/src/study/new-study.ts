import type { Language } from '@trendbeeld/data';
import type { Both, FirstTrend } from './first-trend.js';

/** What a new study is made of. */
export interface NewStudy {
  readonly title: string;
  /** What it is called in a sentence. Null: «deze studie». */
  readonly name: string | null;
  readonly publisher: string;
  /** Year and month: "2026-11". */
  readonly date: string;
  readonly languages: readonly Language[];
  readonly first: FirstTrend;
}

/**
 * The files of a new study: all that a study needs, with one complete trend, and a README that explains each file. They pass every check
 * as they are; what is made up says so.
 *
 * @param schema address of a schema for a file of the folder, for editors that complete what is typed; null where it is not known.
 * @returns texts by their paths in the folder.
 */
export function newStudyFiles(study: NewStudy, schema: (file: string, name: string) => string | null): ReadonlyMap<string, string> {
  const { languages, first } = study;
  const { domain, figure, expected, outcome, area } = first;
  const quoted = (text: string): string => JSON.stringify(text);
  /** A text for readers: a line for each language of the study. */
  const text = (indent: number, key: string, [nl, en]: Both): string =>
    [`${key}:`, `  nl: ${quoted(nl)}`, ...(languages.includes('en') ? [`  en: ${quoted(en)}`] : [])].map((line) => `${' '.repeat(indent)}${line}`).join('\n');
  const headed = (file: string, name: string, body: string): string => {
    const address = schema(file, name);
    return `${address ? `# yaml-language-server: $schema=${address}\n` : ''}${body.trim()}\n`;
  };
  const inLanguages = ([nl, en]: Both): string =>
    `{ ${[
      ['nl', nl],
      ['en', en],
    ]
      .filter(([language]) => languages.includes(language as Language))
      .map(([language, words]) => `${language}: { name: ${quoted(words!)}, after: ${quoted(words!)} }`)
      .join(', ')} }`;

  const studyYaml = `
# Wat de studie is. Regels met # ervoor zijn uitleg; die leest de computer niet.
title: ${quoted(study.title)}
# Zo heet de studie in een zin: «volgens deze studie», of iets als «de trendstudie van 2026».
${text(0, 'name', [study.name ?? 'deze studie', study.name ?? 'this study'])}
publisher: ${quoted(study.publisher)}
published: ${quoted(study.date)}
# Onder welke voorwaarde anderen de studie mogen gebruiken.
${text(0, 'condition', ['U mag de studie gebruiken als u de bron noemt.', 'You may use the study if you name the source.'])}
# Onder welke licentie zij uw teksten en beelden mogen gebruiken. Haal de # weg en vul in:
# licence: CC BY 4.0
languages: [${languages.join(', ')}]
# Gemeenten die de studie maakten. Met een CBS-code krijgen zij eigen pagina’s. Haal de # weg en vul in:
# makers:
#   - { name: Almere, municipality: GM0034 }
# Over wie de uitspraken en de cijfers gaan: uw gemeente of streek. Uitspraken en cijfers noemen haar met scope: gebied. Zonder scope gaan
# zij over heel Nederland.
${area === null ? '# scopes:\n#   gebied: { nl: Voorbeeldstad }' : `scopes:\n${text(2, 'gebied', area)}`}
# Een eigen eenheid, als die van README.md niet passen; name staat boven een kolom, after achter een getal${first.unit.own ? '.' : '. Haal de # weg en vul in:'}
${first.unit.own ? `units:\n  ${first.unit.id}: ${inLanguages(first.unit.own)}` : '# units:\n#   bezoeken: { nl: { name: bezoeken, after: bezoeken } }'}
# Waar iets staat: hoofdstukken, koppen, bladzijden. Elke uitspraak noemt zo’n plaats bij haar id.
places:
${first.places
  .map(
    (place) =>
      `  - { ${Object.entries(place)
        .map(([key, value]) => `${key}: ${key === 'title' || key === 'address' ? quoted(String(value)) : value}`)
        .join(', ')} }`,
  )
  .join('\n')}
# De onderwerpen van de studie, in de volgorde waarin zij verschijnen. icon: een naam, zie README.md.
domains:
  - ref: ${domain.ref}
    places: [${first.at.domain}]
    icon: buildings
${text(4, 'name', domain.name)}
${text(4, 'title', domain.title)}
${text(4, 'headline', domain.headline)}
${text(4, 'text', domain.text)}
`;

  const trendYaml = `
# Eén trend. De naam van dit bestand staat in het adres: …/t/${first.slug}/
domain: ${domain.ref}
places: [${first.at.trend}]
form: chart
# Hoe zeker de studie is; README.md noemt de woorden.
certainty: [${first.certainty.at(-1)}]
# De kop: waar op de dag dat iemand hem leest. Wie verwachtte wat, en wat kwam er? {W1.nu} wordt uitgerekend. Hoogstens 80 tekens.
${text(0, 'headline', first.headline)}
# Waar de kaart mee begint, en waarom.
lead:
  outcome: W1
  because: ${first.because}
# Wat de studie zei, in hoogstens 60 tekens.
${text(0, 'title', first.title)}
${text(0, 'sentence', first.sentence)}
# Uitleg van 40 tot 80 woorden.
${text(0, 'text', first.text)}
graphics:
  - kind: bars
${text(4, 'title', first.graphic)}
    rows:
      - statement: W1
${text(8, 'label', ['verwacht', 'expected'])}
# Uitspraken: wat de studie zegt, met getal, eenheid, hoe zeker, periode en plaats.
statements:
  - ref: W1
    places: [${first.at.trend}]
${text(4, 'subject', first.subject)}
${area === null ? '' : '    scope: gebied\n'}    value: ${first.value}
    unit: ${first.unit.id}
    certainty: [${first.certainty.join(', ')}]
    period:
      kind: year
      to: ${expected.year}
${text(6, 'words', expected.words)}
${text(4, 'text', first.claim)}
`;

  const figureYaml = `
# Een eigen cijfer: wat het is en waar het vandaan komt. De cijfers zelf staan in het CSV-bestand ernaast.
id: ${figure.id}
# Over wie de cijfers gaan: een naam uit scopes in study.yaml. Zonder die regel gaan zij over heel Nederland.
${area === null ? '# scope: gebied' : 'scope: gebied'}
${text(0, 'title', figure.title)}
${text(0, 'unit', figure.unit)}
${text(0, 'definition', figure.definition)}
# Waar een periode voor staat: first-of-january, mid-year, december, year-average, year-total, within-year, quarter of month.
periodMeaning:
  kind: ${figure.meaning.kind}
${text(2, 'words', figure.meaning.words)}
# Hoeveel cijfers er achter de komma staan. kind: measured (gemeten), estimate (schatting) of projection (verwachting).
decimals: ${figure.decimals}
kind: measured
# Waar de cijfers vandaan komen. table en measure: zoals de bron de tabel en de kolom noemt. retrieved: de dag waarop u ze overnam.
source:
  publisher: ${quoted(figure.source.publisher)}
  table: ${quoted(figure.source.table)}
  tableTitle: ${quoted(figure.source.tableTitle)}
  measure: ${quoted(figure.source.measure)}
  measureTitle: ${quoted(figure.source.measureTitle)}
  retrieved: ${quoted(figure.source.retrieved)}
  licence: ${quoted(figure.source.licence)}
${figure.source.url ? `  url: ${quoted(figure.source.url)}\n` : ''}# Het bestand met de cijfers, naast dit bestand.
file: ${figure.id}.csv
`;

  const outcomeYaml = `
# Wat er kwam van een uitspraak. Getallen worden uitgerekend, nooit getypt: {nu} is de waarde «nu», {nu.period} haar jaar.
- statement: W1
  indicators: [${figure.id}]
  values:
    nu: { indicator: ${figure.id}, compute: latest }
${
  expected.isPast
    ? `    toen: { indicator: ${figure.id}, compute: at, from: ${expected.year} }
    ernaast: { indicator: ${figure.id}, compute: distance, from: ${expected.year} }
  # De regel van het oordeel. distance: uitgekomen als het cijfer van dat jaar hoogstens 1 procent scheelt.
  judgement: { rule: distance, value: toen }`
    : `  # De regel van het oordeel. distance: uitgekomen als het cijfer van ${expected.year} hoogstens 1 procent scheelt. Tot dan is het te vroeg.
  # Is dat cijfer er, schrijf dan een waarde van dat jaar: toen: { indicator: ${figure.id}, compute: at, from: ${expected.year} }, en hier value: toen.
  judgement: { rule: distance, value: nu }`
}
${text(2, 'headline', outcome.headline)}
${text(2, 'text', outcome.text)}
${text(2, 'note', outcome.note)}
  # Welke waarden naast de verwachting staan, en de lijn met wat er werd verwacht.
  shown: [${expected.isPast ? 'toen' : 'nu'}]
  chart:
    kind: line
    from: ${figure.from}
    expectation:
${text(6, 'label', expected.label)}
      from: ${expected.year - 1}
      to: ${expected.year}
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
    [`trends/${first.slug}.yaml`, headed(`trends/${first.slug}.yaml`, 'trend-file', trendYaml)],
    [`figures/${figure.id}.yaml`, headed(`figures/${figure.id}.yaml`, 'figure-file', figureYaml)],
    [`figures/${figure.id}.csv`, figure.csv],
    [`outcomes/${domain.ref}.yaml`, headed(`outcomes/${domain.ref}.yaml`, 'outcomes-file', outcomeYaml)],
    ['without-outcome.yaml', headed('without-outcome.yaml', 'without-outcome-file', withoutYaml)],
    ['README.md', readmeOf(first)],
  ]);
}

/** What each file of the folder is for. */
const readmeOf = ({ slug, figure, domain }: FirstTrend): string => `# Deze studie

Een studie is een map met tekstbestanden. U verandert ze met een gewone teksteditor. Begin zo:

\`\`\`sh
npx trendbeeld dev .      # toont de studie in uw browser, en opnieuw na elke keer opslaan
npx trendbeeld check .    # noemt alles wat nog niet klopt
npx trendbeeld publish --draft --study . --out ../public --base https://www.voorbeeld.example/trends/
\`\`\`

Met \`--draft\` staat op alles «concept», zolang niemand de studie goedkeurde. Bladen om na te kijken en goed te keuren maakt \`npx trendbeeld review --html ../nakijken\`.

Wat «verzonnen» heet, is een voorbeeld. Vervang het door wat van u is; \`check\` noemt waar het nog staat.

| bestand | wat erin staat |
| --- | --- |
| \`study.yaml\` | titel, uitgever, datum, talen, over wie het gaat (\`scopes\`), waar iets staat (\`places\`) en de onderwerpen (\`domains\`) |
| \`trends/${slug}.yaml\` | één trend: kop, uitleg, uitspraken met hun getal; kopieer dit bestand voor een nieuwe trend, en geef elke \`ref\` een nieuwe naam |
| \`figures/${figure.id}.csv\` | eigen cijfers: periode, waarde, status |
| \`figures/${figure.id}.yaml\` | wat die cijfers zijn, en van wie |
| \`outcomes/${domain.ref}.yaml\` | wat er van een uitspraak kwam; getallen worden uitgerekend |
| \`without-outcome.yaml\` | uitspraken waar geen cijfer bij is, met de reden |

- **Zekerheid** (\`certainty\`), hoe precies: ruim, meer-dan, niet-meer-dan, circa, ongeveer, van-tot. Hoe zeker: feit, gemeten, voorlopig, schatting, vuistregel, beleid, naar-verwachting, voorspelling, advies, kan, dreigt, oordeel. Bij ruim en meer-dan schrijft u \`value: { low: 3500, high: null }\`, bij van-tot \`value: { low: 10, high: 20 }\`.
- **Gebied** (\`scope\`): een naam uit \`scopes\` in \`study.yaml\`; zonder \`scope\` gaat een uitspraak of een cijfer over heel Nederland.
- **Tekens** (\`icon\`): buildings, growth, people, government, nature, water, energy, mobility, care, education, safety, culture, digital, money.
- **Eenheden** (\`unit\`): personen, huishoudens, woningen, plaatsen, banen, voltijdbanen, gemeenten, steden, leerlingen, hectare, kilometer, euro, procent, procent-per-jaar, procentpunt, groei, factor, jaar; of een eigen eenheid, zie \`study.yaml\`.
- **Getallen** schrijft u zonder punt tussen duizendtallen en met een punt voor een breuk: 180000, 0.5.
- Niets staat er zonder plaats, geen cijfer zonder bron, geen verwachting zonder datum.

In English: a study is a folder of text files. \`npx trendbeeld dev .\` shows it in your browser and again after each save, \`check\` names what is still wrong and which texts are still made up, \`publish\` writes the pages: with \`--draft\` each says that it is a draft, until somebody approved it (\`npx trendbeeld review --html ../review\`). The manual is in docs/how-to/new-study.md of Trendbeeld.
`;
