/**
 * What each field of a study's files is for, as an editor shows it beside the field: in Dutch for the maker, and in English. A field
 * whose schema explains itself (`v.description`) has no line here; a test finds one that has neither.
 */

/** Explanations by name of the field, or by `parent.field` where one name means two things. */
const EXPLAINED: Readonly<Record<string, string>> = {
  nl: 'In het Nederlands. / In Dutch.',
  en: 'In het Engels, als de studie ook Engels is. / In English, where the study is in English too.',
  ref: 'Korte naam, eenmaal per studie. / Short name, once in the study.',
  id: 'Naam in kleine letters, cijfers en streepjes. / Name in small letters, digits and dashes.',
  subtitle: 'Ondertitel zoals gedrukt. / Subtitle as printed.',
  place: 'Plaats waar de studie verscheen. / Where it appeared.',
  published: 'Wanneer deze uitgave verscheen: 2026-11. / When this edition appeared.',
  publisher: 'Wie het uitgaf, als dat een ander is dan bij de studie. / Who brought it out, where that is somebody else.',
  address: 'Adres op internet, met https://. / Address on the web.',
  makers: 'Wie de studie maakten. Gemeenten met een code krijgen een eigen pagina. / Who made the study.',
  'makers.name': 'Naam van de maker. / Name of the maker.',
  'makers.municipality': 'CBS-code, zoals GM0363. / CBS code.',
  units: 'Eigen eenheden, naast de gewone. / Units beside the common ones, by name.',
  before: 'Wat voor het getal staat: «€ ». / What stands before the number.',
  after: 'Wat achter het getal staat: « % per jaar». / What stands behind the number.',
  'nl.name': 'De eenheid alleen, voor een kolom van een tabel. / The unit alone, for a column.',
  'en.name': 'De eenheid alleen, voor een kolom van een tabel. / The unit alone, for a column.',
  joint: 'through: een reeks is «1 tot en met 3». / A range includes its end.',
  scopes: 'Over wie uitspraken gaan, naast Nederland en de studie zelf. / Whom statements are about, by name.',
  in: 'Id van het hoofdstuk waarin deze plaats staat. / Id of the chapter it stands in.',
  general: 'true: een preciezere plaats maakt deze overbodig. / A more exact place makes this one needless.',
  path: 'Stappen van het verband, elk met ids van domeinen: [[wonen], [zorg]]. / Stages, each a set of domains.',
  'icon.path': 'Eigen teken: de d van een SVG-pad van 24 bij 24. / The d of an SVG path.',
  domains: 'Domeinen waar het bij hoort. Zonder: dat van de trend. / Domains it belongs to; default: that of the trend.',
  statements: 'Uitspraken met een getal of periode. / Statements with a number or a period.',
  directions: 'Richtingen zonder getal. / Directions without a number.',
  lists: 'Lijsten van de studie. / Lists of the study.',
  cautions: 'Waar de lezer op moet letten. / Points that need care.',
  comparisons: 'Groei van alle gemeenten die de studie vergelijkt. / Growth of all municipalities that the study compares.',
  value: 'Het getal; een bereik met low en high; null als er geen is. / The number, or bounds.',
  low: 'Ondergrens; null is open. / Lower bound; null is open.',
  high: 'Bovengrens; null is open. / Upper bound; null is open.',
  unit: 'Eenheid, zoals die achter een getal staat. / Unit, as it stands behind a number.',
  movements: 'Richtingen: wat beweegt en hoe. / Directions: what moves, and how.',
  move: 'Hoe het beweegt: up, down, apart (verschillen groeien), risk (kan gebeuren), … / How it moves.',
  period: 'Wanneer het geldt. / When it holds.',
  'period.kind': 'year: een jaar · span: van … tot en met … · horizon: vooruit · unnamed: niet genoemd. / Kind of period.',
  'period.from': 'Eerste jaar. / First year.',
  'period.to': 'Laatste jaar; null als er geen einde is genoemd. / Last year; null where no end is named.',
  approximate: 'true: de periode is ongeveer genoemd. / The period is given roughly.',
  'figure.scope': 'Over wie de cijfers gaan: nederland (zonder scope), studie, of een naam uit scopes in study.yaml. / Whom the figures are about.',
  scope: 'Over wie het gaat: nederland, studie, of een naam uit scopes. / Whom it is about.',
  saidBy: 'Wie het zegt volgens de studie; zonder is dat de studie zelf. / Who says it, according to the study.',
  items: 'De onderdelen, in volgorde. / The items, in order.',
  concerns: 'Namen van trends en uitspraken waar het bij staat. / Names of what it travels with.',
  from: 'Eerste jaar of maand. / First year or month.',
  to: 'Laatste jaar of maand. / Last year or month.',
  decimals: 'Cijfers achter de komma. / Decimals to show.',
  graphics: 'Hoogstens drie grafieken of schema’s. / At most three graphics.',
  municipal: 'Cijfers van gemeenten die erbij staan, hoogstens drie. / Municipal indicators that stand with it.',
  'graphics.kind': 'Soort grafiek; docs/how-to/add-a-chart.md noemt ze. / Kind of graphic.',
  'graphics.until': 'Jaar tot waar de laatste stap doorloopt. / Year up to which the last step runs.',
  rows: 'De rijen, in volgorde. / The rows, in order.',
  why: 'Waarom er geen uitkomst is, en wie een cijfer zou hebben. / Why there is no outcome, and who would have a figure.',
  part: 'Over welk deel van de uitspraak het oordeel gaat, als dat niet alles is. / Which part the verdict is about.',
  also: 'Andere richtingen van dezelfde uitspraak: zij moeten gelijk uitkomen. / Further directions; all must come out alike.',
  expected: 'Welke kant het cijfer op zou gaan: up, down of not-up. / The direction that was expected.',
  ended: 'De reeks of trend is afgelopen. / The series or trend has ended.',
  'ended.on': 'Sinds wanneer. / Since when.',
  successor: 'Wat ervoor in de plaats komt. / What takes its place.',
  outcome: 'Naam van de uitspraak waarvan de uitkomst wordt getekend. / The statement whose outcome is drawn.',
  'lead.graphic': 'De hoeveelste grafiek van de trend: 1 is de eerste. / Which of the graphics: 1 is the first.',
  level: 'Het getal dat wordt bereikt, bij compute: reached. / The value that is reached.',
  reached: 'Naam van de waarde die zegt wanneer het getal werd bereikt. / Name of the value that says when it was reached.',
  happened: 'Naam van de waarde die er kwam, als lijn door de uitgaven. / Name of the value that happened, as a rule across.',
  shown: 'Waarden die naast de verwachting staan, hoogstens twee, in volgorde van tijd. / Values beside what was expected.',
  statement: 'Naam van de uitspraak. / Name of the statement.',
  overlap: 'Twee groepen die elkaar deels overlappen. / Two groups that overlap.',
  'overlap.statements': 'De twee uitspraken. / The two statements.',
  panels: 'De schetsen, in volgorde. / The sketches, in order.',
  turn: 'Jaar waarna de kracht onbekend is. / Year after which the strength is unknown.',
  events: 'Gebeurtenissen, in volgorde van tijd. / Events, in order of time.',
  list: 'Naam van de lijst. / Name of the list.',
  layout: 'numbered: genummerd · columns: in kolommen. / How it is set.',
  good: 'Wat het biedt. / What it offers.',
  bad: 'Wat het bedreigt. / What it threatens.',
  pairs: 'Groepen tegenover elkaar. / Groups that stand opposite each other.',
  sure: 'Wat zeker is. / What is sure.',
  unsure: 'Wat onzeker is. / What is not.',
  relations: 'Namen van de verbanden. / Names of the relations.',
  mutual: 'true: het verband werkt naar twee kanten. / It runs both ways.',
  sign: 'Teken van het verband: plus, minus, clash (botst), open, … / Sign of the relation.',
  indicators: 'Cijfers die erbij staan, het eerste wordt getekend. / Indicators beside it, the one to draw first.',
  values: 'Wat er wordt uitgerekend, met een naam. / What is computed, by name.',
  indicator: 'Id van het cijfer. / Id of the indicator.',
  compute: 'at: op from · latest: het laatste · max · min · mean · change: verschil · change-share: in % · growth-per-year. / What is computed.',
  judgement: 'De regel waarmee het oordeel wordt gemaakt. / The rule of the verdict.',
  rule: 'horizon · open-horizon · past · past-direction · direction · risk · neighbour (alleen een verwant cijfer). / Rule.',
  'judgement.value': 'Naam van een waarde uit values. / Name of one of the values.',
  until: 'Laatste jaar van onze lezing. / Last year of our reading.',
  'judgement.expected': 'Verwachte richting. / The direction that was expected.',
  shows: 'falls: te zien aan een daling · rises: aan een stijging. / How a risk shows.',
  chart: 'De grafiek van de uitkomst. / The chart of the outcome.',
  'chart.kind': 'line · age-pyramid · indexed-lines · slope · strip-plot. / Kind of chart.',
  expectation: 'Wat werd verwacht, naast de lijn. / What was expected, beside the line.',
  as: 'Hoe de waarde wordt getekend: growth-per-year, even-change of index. / How the value is drawn.',
  groups: 'Groepen van leeftijd, de jongste eerst. / Groups of age, the youngest first.',
  'chart.before': 'Jaar van vroeger. / Year before.',
  now: 'Jaar van nu. / Year of now.',
  'chart.expected': 'Jaar van de verwachting. / Year of the projection.',
  base: 'Jaar waarvan de waarde 100 is. / Year whose value is 100.',
  series: 'De lijnen, in volgorde. / The lines, in order.',
  emphasised: 'true: deze lijn valt op. / This line stands out.',
  comparison: 'Id van de vergelijking. / Id of the comparison.',
  term: 'Het woord zoals het in een tekst staat. / The word as it stands in a text.',
  forms: 'Andere vormen van het woord. / Other forms of the word.',
  explanation: 'Uitleg in gewone taal. / Explanation in plain language.',
  periodMeaning: 'Waar een periode voor staat: op 1 januari, gemiddeld over het jaar. / What a period stands for.',
  'periodMeaning.kind': 'first-of-january · december · year-average · year-total · quarter · month, … / Kind.',
  kind: 'Soort. / Kind.',
  'figure.kind': 'measured: gemeten · estimate: schatting · projection: verwachting. / How it was made.',
  source: 'De bron van het cijfer. / The source of the figure.',
  alsoFrom: 'Meer bronnen, als het uit een aantal is berekend. / Further sources.',
  table: 'Nummer van de tabel, zoals de bron het schrijft. / Id of the table.',
  tableTitle: 'Titel van de tabel. / Title of the table.',
  measure: 'Code van het onderwerp in de tabel. / Code of the measure.',
  measureTitle: 'Naam van het onderwerp. / Title of the measure.',
  version: 'Versie die de bron noemt. / Version that the source names.',
  modified: 'Dag waarop de bron de tabel wijzigde. / Day on which the table was changed.',
  retrieved: 'Dag waarop het cijfer is opgehaald. / Day on which it was taken.',
  licence: 'Licentie van de bron: CC BY 4.0. / Licence of the source.',
  url: 'Adres van de tabel, met https://. / Address of the table.',
  via: 'Waar de kopie vandaan komt, als dat een ander is dan de bron. / Where a copy came from.',
  taken: 'page: gelezen op een bladzijde van de bron. Zonder: opgehaald uit een tabel. / page: read on a page.',
  jumps: 'Waarom het cijfer ergens springt. / Why the figure jumps somewhere.',
  at: 'De periode van de sprong. / The period of the jump.',
  breaks: 'Breuken in de reeks. / Breaks in the series.',
  'breaks.before': 'Eerste periode na de breuk. / First period after the break.',
  'breaks.kind': 'definition: andere definitie · boundary: ander gebied · vintage: herzien. / Kind of break.',
  file: 'Het bestand met de getallen, naast dit bestand. / The file with the numbers, beside this one.',
  spread: 'Bereken hoe ver gemeenten uit elkaar liggen. / Compute how far municipalities lie apart.',
  'spread.municipalities': 'Codes van de gemeenten, twee of meer. / Codes of the municipalities, two or more.',
};

/** A JSON Schema, as far as it is walked here. */
interface JsonSchema {
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  description?: string | undefined;
  readonly [key: string]: unknown;
}

/**
 * Explains every field of a JSON Schema that does not explain itself, and gives the fields for which there are no words.
 *
 * @param name what the fields of the outermost level belong to: `figure` for `figure.kind`.
 */
export function explain(schema: unknown, name: string): string[] {
  if (Array.isArray(schema)) return schema.flatMap((one) => explain(one, name));
  if (typeof schema !== 'object' || schema === null) return [];
  const { properties = {}, ...rest } = schema as JsonSchema;
  const missing = Object.entries(properties).flatMap(([key, field]) => {
    field.description ??= EXPLAINED[`${name}.${key}`] ?? EXPLAINED[key];
    const below = explain(field, key);
    return field.description === undefined ? [`${name}.${key}`, ...below] : below;
  });
  return [...missing, ...Object.values(rest).flatMap((value) => explain(value, name))];
}
