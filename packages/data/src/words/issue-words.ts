/**
 * What is told of a study that is not right, in the languages of those who make it: plain Dutch, and English beside it. All words of
 * issues stand here; what schemas say of a wrong shape stands in `shape-words.ts`.
 */
import { meantName, nearestNames } from './nearest-names.js';

/** A text in both languages of those who make a study. */
export interface Both {
  readonly nl: string;
  readonly en: string;
}

/** What is wrong in a few words, and what was expected or what to do, as sentences. */
export interface IssueWords {
  readonly what: Both;
  readonly expected: Both;
}

/** The most names that a message lists; of more, only the nearest. */
const ALL = 24;
const NEAREST = 8;

/** Takes a message of a schema apart: «Nederlands. / Expected …». One without Dutch stands in both. */
export function bothOf(message: string): Both {
  const [nl = '', en = nl] = message.split(/ \/ (?=Expected )/);
  return { nl, en };
}

const both = (nl: string, en: string): Both => ({ nl, en });
const said = (nl: string, en: string, expectedNl: string, expectedEn: string): IssueWords => ({ what: both(nl, en), expected: both(expectedNl, expectedEn) });

/** Which names there are: «Bedoelt u `x`? Kies een van: …». What stands in `more` follows the names. */
function choice(asked: unknown, all: readonly string[], more: Both = both('', '')): Both {
  if (all.length === 0) return both('Er is er nog geen.', 'Expected one of: none is there yet.');
  const typed = typeof asked === 'string' ? asked : '';
  const meant = meantName(typed, all);
  const few =
    all.length <= ALL
      ? all
      : nearestNames(
          typed,
          all.map((name) => ({ name, code: name })),
          NEAREST,
        ).map(({ name }) => name);
  const left = all.length - few.length;
  const names = few.join(', ');
  return both(
    `${meant === null ? '' : `Bedoelt u ${meant}? `}Kies een van: ${names}${left > 0 ? ` en ${left} andere` : ''}${more.nl}.`,
    `${meant === null ? '' : `Did you mean ${meant}? `}Expected one of: ${names}${left > 0 ? `, and ${left} more` : ''}${more.en}.`,
  );
}
const unknown =
  (nl: string, en: string) =>
  (asked: unknown, all: readonly string[]): IssueWords => ({ what: both(nl, en), expected: choice(asked, all) });

/** «woorden», «tekens». */
const MEASURES = { words: 'woorden', characters: 'tekens' } as const;

/** Qualifiers of a number: how their value is written. */
type Bounded = { readonly low: number | null; readonly high: number | null };
const one = ({ low, high }: Bounded): number => low ?? high ?? 0;
const BOUNDS: Readonly<Record<'up' | 'single' | 'range', (qualifier: string, value: Bounded) => Both>> = {
  up: (q, v) =>
    both(
      `Bij ${q} hoort: value: { low: ${one(v)}, high: null }.`,
      `Expected "${q}" is open upward: low given, high null: value: { low: ${one(v)}, high: null }.`,
    ),
  single: (q, v) => both(`Bij ${q} hoort één getal: value: ${one(v)}.`, `Expected "${q}" is one number: low equal to high: value: ${one(v)}.`),
  range: (q) =>
    both(
      `Bij ${q} horen twee getallen, het laagste eerst: value: { low: 10, high: 20 }.`,
      `Expected "${q}" is a range: low below high: value: { low: 10, high: 20 }.`,
    ),
};

/** Fields that beginners write a level too high, with where they belong. */
const ELSEWHERE: Readonly<Record<string, string>> = {
  low: 'value: { low: …, high: … }',
  high: 'value: { low: …, high: … }',
  from: 'period: { kind: horizon, from: …, to: …, words: { nl: … } }',
  to: 'period: { kind: horizon, from: …, to: …, words: { nl: … } }',
  area: 'scope: …',
  region: 'scope: …',
};

const SEE_UNITS = both('; of maak er een bij units in study.yaml', '; or declare it under units in study.yaml');
const SEE_SCOPES = both('; of maak er een bij scopes in study.yaml', '; or declare it under scopes in study.yaml');

/** All that can be told of a study, by what is wrong. */
export const ISSUE = {
  // What is no YAML.
  yaml: (expected: Both): IssueWords => ({ what: both('dit kan de computer niet lezen', 'no YAML'), expected }),
  twiceAKey: (key: string): IssueWords =>
    said('dit kan de computer niet lezen', 'no YAML', `${key} staat er twee keer: haal er een weg.`, `${key} is there twice: map keys must be unique.`),
  aliases: said(
    'namen die naar zichzelf wijzen',
    'aliases without end',
    'Zet een tekst met * of & ervoor tussen aanhalingstekens.',
    'Expected a file that names each thing once.',
  ),
  thousands: (whole: string, written: string): IssueWords =>
    said(
      'een getal dat twee dingen kan zijn',
      'a number that can be two',
      `Schrijf ${whole} zonder punt, of ${written}0 als het een breuk is.`,
      `Write ${whole} without a point, or ${written}0 for a fraction.`,
    ),
  cut: said(
    'een tekst die bij # ophoudt',
    'a text that stops at #',
    'Wat na # staat, leest de computer niet. Hoort het bij de tekst? Zet dan de hele tekst tussen aanhalingstekens.',
    'What follows # is not read. Put the whole text between quotes if it belongs to it.',
  ),

  // Files.
  missingStudy: said(
    'er ontbreekt een bestand',
    'missing file',
    'Maak study.yaml, met titel, uitgever, datum, plaatsen en onderwerpen.',
    'Expected the study itself: title, publisher, date, places and domains.',
  ),
  missingCsv: (path: string): IssueWords =>
    said(
      'er ontbreekt een bestand',
      'missing file',
      `Zet het bestand ${path} naast dit bestand, of verander file.`,
      `Expected the file ${path} beside this one.`,
    ),
  noTrend: said('er is nog geen trend', 'no trend', 'Maak ten minste één bestand trends/<naam>.yaml.', 'Expected at least one file trends/<name>.yaml.'),
  tooManyTrends: (most: number): IssueWords =>
    said(
      'te veel trends',
      'too many trends',
      `Zet er hoogstens ${most} in één studie: maak er twee studies van.`,
      `Expected at most ${most}: make two studies of it.`,
    ),
  brokenApproval: said(
    'deze goedkeuring kan niet worden gelezen',
    'this approval cannot be read',
    'Keur opnieuw goed met trendbeeld review --approve, of verwijder het bestand.',
    'Approve anew with trendbeeld review --approve, or remove the file.',
  ),
  approvalPlace: (path: string): IssueWords =>
    said('deze goedkeuring hoort in een ander bestand', 'this approval belongs in another file', `Zet hem in ${path}.`, `Expected it in ${path}.`),
  approvalOfNothing: said(
    'deze goedkeuring is van iets dat niet in de studie staat',
    'this approval is of something that the study has not',
    'Verwijder het bestand.',
    'Remove the file.',
  ),
  unknownFile: said(
    'dit bestand hoort hier niet',
    'unknown file',
    'Hier horen study.yaml, relations.yaml, terms.yaml, without-outcome.yaml, en bestanden in trends/, figures/ en outcomes/.',
    'Expected study.yaml, relations.yaml, terms.yaml, without-outcome.yaml, or a file in trends/, figures/ or outcomes/.',
  ),
  unreadable: said(
    'de studie kon niet worden gelezen',
    'the study could not be read',
    'Sla nog een keer op. Blijft het, start trendbeeld dev dan opnieuw.',
    'Save once more; if it stays, start trendbeeld dev anew.',
  ),
  oneOfAStudy: said(
    'een los bestand van een studie',
    'a file of a study',
    'Noem de map van de studie (met study.yaml), niet een van haar bestanden.',
    'Expected the folder of the study (with a study.yaml), not one of its files.',
  ),
  brokenJson: said('dit is geen JSON', 'broken JSON', 'Verwacht wordt een bestand met geldige JSON.', 'Expected valid JSON.'),

  // Shape.
  shape: (expected: Both): IssueWords => ({ what: both('dit klopt niet', 'wrong shape'), expected }),
  list: said(
    'dit klopt niet',
    'wrong shape',
    'Hier hoort een lijst: zet er [ ] omheen, of zet elk op een eigen regel met een streepje ervoor.',
    'Expected a list: put [ ] around it, or a line with - for each.',
  ),
  names: said('dit klopt niet', 'wrong shape', 'Hier horen namen met elk een waarde, zoals { nl: … }.', 'Expected names with a value each, such as { nl: … }.'),
  oneOf: (asked: unknown, all: readonly string[]): IssueWords => ({ what: both('dit klopt niet', 'wrong shape'), expected: choice(asked, all) }),
  kindOfValue: (expected: string): IssueWords =>
    said('dit klopt niet', 'wrong shape', `Verwacht wordt: ${KIND_NL[expected] ?? expected}.`, `Expected ${expected}.`),
  unknownKey: (key: string): IssueWords =>
    ELSEWHERE[key] === undefined
      ? said(
          'onbekend veld',
          'unknown key',
          'Een veld van deze naam is er hier niet. Kijk of de naam goed is en of de regel ver genoeg inspringt.',
          'Expected no key of this name here.',
        )
      : said('onbekend veld', 'unknown key', `Dit hoort in ${ELSEWHERE[key]}.`, `Expected it in ${ELSEWHERE[key]}.`),
  comma: said(
    'onbekend veld',
    'unknown key',
    'Staat er een komma in een tekst tussen { }? Zet die tekst tussen aanhalingstekens.',
    'Expected no key of this name here: put a text with a comma in { } between quotes.',
  ),
  missingKey: (key: string): IssueWords => said('er ontbreekt een veld', 'missing key', `Schrijf ${key}: met wat erbij hoort.`, `Expected ${key}:.`),

  // Links.
  duplicateId: said(
    'een id die er al is',
    'duplicate id',
    'Geef elke ref een eigen naam: elke naam mag één keer in de hele studie.',
    'Expected every id once in a study.',
  ),
  duplicatePlace: said('een plaats die er al is', 'duplicate place', 'Geef elke plaats een eigen id.', 'Expected every place once.'),
  unknownPlace: unknown('onbekende plaats', 'unknown place in the study'),
  unknownDomain: unknown('onbekend onderwerp', 'unknown domain'),
  unknownTrend: unknown('onbekende trend', 'unknown trend'),
  unknownUnit: (asked: string, all: readonly string[]): IssueWords => ({
    what: both('onbekende eenheid', 'unknown unit'),
    expected: choice(asked, all, SEE_UNITS),
  }),
  unknownScope: (asked: string, all: readonly string[]): IssueWords => ({
    what: both('onbekend gebied', 'unknown scope'),
    expected: choice(asked, all, SEE_SCOPES),
  }),
  unknownRef: (asked: string, kinds: readonly string[], all: readonly string[]): IssueWords => ({
    what: both('onbekende ref', 'unknown ref'),
    expected: {
      nl: `Noem een ref uit: ${kinds.join(', ')}. ${choice(asked, all).nl}`,
      en: `Expected the ref of one of the ${kinds.join(', ')}. ${choice(asked, all).en}`,
    },
  }),
  withoutChapter: (ref: string, chapters: readonly string[]): IssueWords =>
    said(
      `zonder het hoofdstuk van ${ref}`,
      `without the chapter of ${ref}`,
      `Zet er een plaats in ${chapters.join(' of ')} bij: daar staat ${ref}.`,
      `Expected a place in ${chapters.join(' or ')}, where ${ref} stands.`,
    ),

  // Sense.
  localTwice: said(
    'zegt dat er geen cijfer van een gemeente is, naast een dat er is',
    'says that there is no local figure beside one',
    'Kies een van de twee: municipal of noLocal.',
    'Expected one of the two: municipal or noLocal.',
  ),
  textWithGraphic: said('een kaart van tekst met een grafiek', 'text card with a graphic', 'Haal de grafiek weg, of schrijf form: chart.', 'Expected none.'),
  noGraphic: said('er is geen grafiek', 'no graphic', 'Zet er ten minste één in, of schrijf form: text.', 'Expected one or more; or form: text.'),
  stronger: (qualifiers: string): IssueWords =>
    said(
      'stelliger dan de studie',
      'stronger than the study',
      `Gebruik een woord dat past bij ${qualifiers}: het kan gebeuren.`,
      `Expected a word for ${qualifiers}: it may happen.`,
    ),
  leadNotSaid: (asked: string, own: readonly string[]): IssueWords => ({
    what: both('begint met wat de trend niet zegt', 'leads with what the trend does not say'),
    expected: choice(asked, own),
  }),
  leadNoGraphic: (count: number): IssueWords =>
    said('begint met een grafiek die er niet is', 'leads with a graphic that is not there', `Kies 1 tot en met ${count}.`, `Expected 1 to ${count}.`),
  leadNoChart: (drawn: readonly string[]): IssueWords => ({
    what: both('begint met een uitkomst zonder grafiek', 'leads with an outcome that has no chart'),
    expected:
      drawn.length > 0
        ? both(`Kies een van: ${drawn.join(', ')}.`, `Expected one of: ${drawn.join(', ')}.`)
        : both(
            'Er is nog geen uitkomst met een grafiek. Schrijf er een in outcomes/, of schrijf bij lead graphic: 1.',
            'Expected an outcome with a chart: there is none yet. Write one in outcomes/, or lead with graphic: 1.',
          ),
  }),
  noUnit: said('een getal zonder eenheid', 'value without a unit', 'Schrijf bij unit de eenheid van het getal.', 'Expected the unit of the value.'),
  noValue: said(
    'een eenheid zonder getal',
    'unit without a value',
    'Schrijf unit: null als de studie geen getal geeft.',
    'Expected null where the study gives no number.',
  ),
  nothingSaid: said(
    'een uitspraak zonder getal en zonder richting',
    'statement without a number or a direction',
    'Schrijf een getal bij value, of ten minste één richting bij movements.',
    'Expected at least one movement.',
  ),
  bounds: (qualifier: string, kind: keyof typeof BOUNDS, value: Bounded): IssueWords => ({
    what: both('het getal past niet bij de zekerheid', 'bounds do not fit the qualifier'),
    expected: BOUNDS[kind](qualifier, value),
  }),
  openEnd: said(
    'een open einde zonder woord dat dat zegt',
    'open end without a qualifier',
    'Zet ruim of meer-dan bij certainty.',
    'Expected "ruim" or "meer-dan".',
  ),
  openBeginning: said(
    'een open begin zonder woord dat dat zegt',
    'open beginning without a qualifier',
    'Zet niet-meer-dan bij certainty.',
    'Expected "niet-meer-dan".',
  ),
  length: (size: number, of: keyof typeof MEASURES, low: number, high: number): IssueWords =>
    said(`een tekst van ${size} ${MEASURES[of]}`, `text of ${size} ${of}`, `Schrijf ${low} tot ${high} ${MEASURES[of]}.`, `Expected ${low} to ${high} ${of}.`),
  headline: (size: number, most: number): IssueWords =>
    said(
      `een kop van ${size} tekens`,
      `text of ${size} characters`,
      `Schrijf hoogstens ${most} tekens; de waarden tellen mee.`,
      `Expected at most ${most} characters, with the values filled in.`,
    ),
  noEnglish: said(
    'er is geen Engels',
    'no English',
    'Schrijf ook en: want de studie is in twee talen.',
    'Expected en: too, as the study is in both languages.',
  ),
  onlyDutch: said(
    'Engels in een studie die alleen Nederlands is',
    'English in a study that is in Dutch alone',
    'Schrijf languages: [nl, en] in study.yaml, of haal en weg.',
    'Expected languages: [nl, en] in study.yaml, or no en.',
  ),

  // Graphics.
  notDrawn: said(
    'een uitspraak zonder getal kan niet worden getekend',
    'a statement without a number cannot be drawn',
    'Kies een uitspraak met een getal: zonder getal is er geen as.',
    'Expected a statement with a value: no axis without a number.',
  ),
  mixedUnits: said(
    'staven met verschillende eenheden',
    'bars of different units',
    'Gebruik één eenheid, of kind: range-bars voor rijen met elk een eigen eenheid.',
    'Expected one unit; use range-bars for rows in their own units.',
  ),
  noFirstYear: said(
    'een stap zonder eerste jaar',
    'a step without a first year',
    'Kies een uitspraak met bij period het jaar vanaf wanneer zij geldt.',
    'Expected a statement whose period names the year from which it holds.',
  ),
  noMovement: said(
    'een schets van een uitspraak zonder richting',
    'a sketch of a statement without a direction',
    'Kies een uitspraak met een richting.',
    'Expected a statement with a movement.',
  ),
  tooManySquares: said('meer vakjes dan er zijn', 'more squares than there are', 'Kies een waarde van 0 tot en met 100.', 'Expected a value from 0 to 100.'),
  overlapNotDrawn: said(
    'een overlap van wat niet wordt getekend',
    'an overlap of what is not drawn',
    'Noem de uitspraak van een van de rijen.',
    'Expected the statement of one of the rows.',
  ),

  // Figures.
  figures: (expected: Both): IssueWords => ({ what: both('de cijfers kloppen niet', 'wrong figures'), expected }),
  decimals: (period: string, value: number, decimals: number, needed: number, csv: string): IssueWords =>
    said(
      'een cijfer met meer cijfers achter de komma',
      'a figure with more decimals',
      `De waarde ${String(value).replace('.', ',')} (${period}) in ${csv} heeft er meer dan decimals: ${decimals}. Schrijf decimals: ${needed}, of kijk of de punt of komma goed staat.`,
      `The value ${value} (${period}) in ${csv} has more decimals than decimals: ${decimals} says. Look whether its point or comma is right, or write decimals: ${needed}.`,
    ),
  noFigures: (asked: unknown, all: readonly string[]): IssueWords => ({ what: both('er zijn geen cijfers', 'no figures'), expected: choice(asked, all) }),
  unknownMunicipal: unknown('onbekend cijfer van gemeenten', 'unknown municipal indicator'),
  unknownCompared: unknown('onbekend cijfer in comparisons', 'unknown indicator in comparisons'),
  unknownKind: (kinds: string): IssueWords =>
    said('onbekende soort cijfers', 'unknown kind of figures', `Kies een van: ${kinds}.`, `Expected one of: ${kinds}.`),
  invalidFile: (kind: string, expected: Both): IssueWords => ({ what: both(`dit klopt niet (${kind})`, `invalid ${kind}`), expected }),
  wrongName: (name: string): IssueWords =>
    said('verkeerde naam', 'wrong name', `Verwacht wordt "${name}", want zo heet het bestand.`, `Expected "${name}", as the file is called.`),

  // Outcomes that cannot be made.
  unknownStatement: unknown('onbekende uitspraak', 'unknown statement'),
  unknownIndicator: unknown('onbekend cijfer', 'unknown indicator'),
  unknownComparison: unknown('onbekende vergelijking', 'unknown comparison'),
  relationJudged: said(
    'over een verband wordt niet geoordeeld',
    'a relation is not judged',
    'Schrijf rule: neighbour, met cijfers over waar het verband over gaat.',
    'Expected rule: neighbour, with figures of what it is about.',
  ),
  notComputed: (asked: string, all: readonly string[]): IssueWords => ({
    what: both('de regel noemt een waarde die er niet is', 'the rule names a value that is not computed'),
    expected: choice(asked, all),
  }),
  placeholder: (asked: string, all: readonly string[]): IssueWords => ({
    what: both('een tekst noemt een waarde die er niet is', 'a text has a placeholder without a value'),
    expected: choice(asked, all),
  }),
  headlinePlaceholder: (asked: string, all: readonly string[]): IssueWords => ({
    what: both('de kop noemt een waarde die er niet is', 'a headline has a placeholder without a value'),
    expected: {
      nl: `Schrijf {uitspraak.waarde}. ${choice(asked, all).nl}`,
      en: `Expected {statement.value}. ${choice(asked, all).en}`,
    },
  }),
  reachedNow: said(
    'het getal is nu bereikt',
    'the number is reached now',
    'Schrijf reached: met de naam van een waarde die zegt wanneer (compute: reached).',
    'Expected reached: with the name of a value that says when (compute: reached).',
  ),
  edition: said(
    'een uitgave zonder getal of jaar',
    'an edition without a number or a year',
    'Noem een uitspraak die beide heeft.',
    'Expected the id of a statement with both.',
  ),
  editionPast: said(
    'een uitgave die verwacht wat al voorbij was',
    'an edition that expects what had passed',
    'Kijk of het jaar van de uitspraak en de datum van de uitgave kloppen.',
    'Expected a year after the edition appeared.',
  ),
  noRuleWords: said('een streep zonder woorden', 'a rule without words', 'Schrijf happenedWords.', 'Expected happenedWords.'),
  noValueIn: (id: string, period: string, first: string, last: string): IssueWords =>
    said(
      `${id} heeft geen waarde in ${period}`,
      `no value of ${id} in ${period}`,
      `De cijfers lopen van ${first} tot en met ${last}.`,
      `It runs from ${first} to ${last}.`,
    ),
  noValuesBetween: (id: string, from: string, to: string): IssueWords =>
    said(
      `${id} heeft geen waarden van ${from} tot ${to}`,
      `no values of ${id} between ${from} and ${to}`,
      'Schrijf bij from een jaar voor dat van to.',
      'Expected a first period before the last.',
    ),
  noLine: said(
    'van de verwachting kan geen lijn worden getekend',
    'no line can be drawn of the expectation',
    'Er ontbreekt een waarde of een periode: kijk naar from en to van de uitspraak en van expectation.',
    'A value or a period is missing: look at from and to of the statement and of expectation.',
  ),
  noGrowth: (id: string, from: string, to: string): IssueWords =>
    said(
      `van ${id} kan geen groei worden uitgerekend van ${from} tot ${to}`,
      `no growth of ${id} from ${from} to ${to}`,
      'Kies twee jaren met een waarde boven nul.',
      'Expected values above zero in two years.',
    ),
  noLevel: said(
    'er is geen getal genoemd',
    'no level is named',
    'Schrijf level: met het getal dat wordt bereikt.',
    'Expected level: with the value that is reached.',
  ),
  notReached: (id: string, level: number, from: string, to: string): IssueWords =>
    said(
      `${id} kwam niet op ${level}`,
      `${id} did not come to ${level} between ${from} and ${to}`,
      `Van ${from} tot ${to} werd het niet bereikt: laat reached weg.`,
      'Expected a level that was reached, or no value of this kind.',
    ),
  reachedUnknown: (id: string, level: number, before: string, after: string): IssueWords =>
    said(
      `wanneer ${id} op ${level} kwam, is niet bekend`,
      `when ${id} came to ${level} is not known: there is no figure between ${before} and ${after}`,
      `Tussen ${before} en ${after} is er geen cijfer.`,
      'Expected a figure for each year.',
    ),
  noDistance: said(
    'er kan geen verschil worden uitgerekend',
    'no distance can be computed',
    'Dat kan alleen bij een uitspraak met een getal en een cijfer dat niet nul is.',
    'Expected a statement with a number, and a figure other than nought.',
  ),

  // Outcomes that say what their figures do not.
  reasonAndOutcome: said(
    'deze uitspraak heeft een uitkomst',
    'has an outcome',
    'Schrijf alleen een reden bij een uitspraak zonder uitkomst.',
    'Expected a reason only for what has no outcome.',
  ),
  noSource: said('een cijfer zonder zijn bron', 'a figure whose source is not told', 'Noem het ook bij indicators.', 'Expected it in indicators: too.'),
  unreadYear: said(
    'een jaar dat geen waarde heeft gelezen',
    'a year that no value reads',
    'Noem alleen jaren waarover values gaat.',
    'Expected a year between the first and the last period of its values.',
  ),
  upToNow: said(
    'zegt iets over alle jaren tot nu, en de waarden gaan niet zo ver',
    'claims years up to now that its values do not reach',
    'Noem de jaren, of gebruik een waarde tot en met het nieuwste cijfer.',
    'Expected the years by name, or a value up to the newest figure.',
  ),
  average: (id: string): IssueWords =>
    said(
      'een gemiddelde dat niet zo heet',
      'an average told as what happened',
      `Schrijf «gemiddeld»: ${id} is een gemiddelde over het jaar.`,
      `Expected "gemiddeld" or "average": ${id} is an average over the year.`,
    ),
  typed: (name: string): IssueWords =>
    said(
      'een getal dat is getypt',
      'a number that is typed',
      `Zet een waarde tussen accolades, zoals {${name}}, of noem een getal van de uitspraak.`,
      `Expected a value in braces, such as {${name}}, or a number of the statement.`,
    ),
  advice: said(
    'een oordeel over een advies',
    'a verdict on advice',
    'Een advies komt niet uit. Schrijf rule: neighbour, of laat de uitkomst weg.',
    'Expected rule: neighbour, or no outcome: advice does not come true.',
  ),
  partJudged: said(
    'een oordeel over een deel van de uitspraak',
    'a verdict on a part of the statement',
    'Zet de andere richtingen bij also, of zeg bij part over welk deel het oordeel gaat.',
    'Expected also: with the others, or part: which part is judged.',
  ),
  otherYear: (year: string): IssueWords =>
    said(
      'een cijfer van een ander jaar dan de uitspraak',
      'a figure of another year than that of the statement',
      `Schrijf compute: at, from: ${year}.`,
      `Expected compute: at, from: ${year}.`,
    ),
  otherArea: (statement: string, figure: string): IssueWords =>
    said(
      `een cijfer over een ander gebied: de uitspraak gaat over ${statement}, het cijfer over ${figure}`,
      `a figure of another area: the statement is about ${statement}, the figure about ${figure}`,
      `Gebruik een cijfer over ${statement}: een eigen cijfer met scope: ${statement} in figures/. Is dat er niet, schrijf dan rule: neighbour: dan is er geen oordeel.`,
      `Expected a figure of ${statement}: one of your own with scope: ${statement} in figures/. Where there is none, rule: neighbour, which judges nothing.`,
    ),
  oneNumber: (year: string): IssueWords =>
    said(
      'een getal voor één jaar, met een regel die vraagt of het cijfer precies gelijk is',
      'a number for one year, with a rule that asks whether the figure is exactly the same',
      `Schrijf rule: distance, met een waarde van dat jaar: compute: at, from: ${year}.`,
      `Expected rule: distance, with a value of that year: compute: at, from: ${year}.`,
    ),
  cannotFail: (oneYear: boolean): IssueWords =>
    oneYear
      ? said(
          'een regel die altijd uitkomt',
          'a rule that cannot fail',
          'Bij een getal voor één jaar hoort rule: distance, met een waarde van dat jaar (compute: at).',
          'For a number for one year: rule: distance, with a value of that year (compute: at).',
        )
      : said('een regel die altijd uitkomt', 'a rule that cannot fail', 'Kies grenzen die een cijfer kan missen.', 'Expected bounds that a figure can miss.'),
  endsEarly: (last: string): IssueWords =>
    said(
      'een oordeel dat voor het nieuwste cijfer ophoudt',
      'a judgement that stops before the newest figure',
      `Noem dat jaar in note, met de reden, of reken tot en met ${last}.`,
      `Expected that year in the note with the reason, or figures up to ${last}.`,
    ),

  // Hints for editors.
  notShown: said(
    'een getal in de kop dat de grafiek niet laat zien',
    'a number in the headline that the graphic does not show',
    'Kijk of het klopt met de uitspraken en de cijfers.',
    'Expected a number of the statements or the figures.',
  ),
  madeUp: said(
    'verzonnen tekst van het voorbeeld, in de regels',
    'made-up text of the example, in the lines',
    'Schrijf hier uw eigen tekst.',
    'Write a text of your own.',
  ),
  unused: said(
    'een cijfer dat geen uitkomst gebruikt',
    'a figure that no outcome uses',
    'Gebruik het in een uitkomst, of haal het weg.',
    'Use it in an outcome, or take it away.',
  ),
  noVerdict: said(
    'het jaar is voorbij, en er is geen oordeel',
    'its year has passed, and there is no verdict',
    'Neem nieuwere cijfers: met trendbeeld fetch, of in uw bestand.',
    'Take newer figures: trendbeeld fetch, or a newer file.',
  ),
  noOutcome: (passed: boolean, shelf: readonly string[], left: number): IssueWords => {
    const more =
      shelf.length === 0
        ? both('', '')
        : both(
            ` Er zijn al cijfers van Nederland in die eenheid: ${shelf.join(', ')}${left > 0 ? ` en ${left} andere` : ''}.`,
            ` The shelf has figures in that unit: ${shelf.join(', ')}${left > 0 ? `, and ${left} more` : ''}.`,
          );
    return said(
      passed ? 'het jaar is voorbij, en er is geen uitkomst' : 'geen uitkomst, en geen reden waarom',
      passed ? 'its year has passed, and it has no outcome' : 'no outcome, and no reason why',
      `Schrijf in outcomes/ wat ervan kwam, of in without-outcome.yaml waarom er geen cijfer is.${more.nl}`,
      `Write what came of it in outcomes/, or why there is no figure in without-outcome.yaml.${more.en}`,
    );
  },
  emptyYears: said(
    'jaren zonder cijfer',
    'years without a figure',
    'Daar staat op de pagina «geen gegevens»: een woord in een cel is geen cijfer.',
    'They are told as «geen gegevens»: a word in a cell is no figure.',
  ),
  missingYears: said(
    'jaren die ontbreken',
    'years that are left out',
    'Geef ze een rij met een lege waarde, dan laat de lijn een gat zien.',
    'Give them a row with an empty value, so that the line shows the gap.',
  ),

  // Plain language.
  hardOnAverage: (least: number): IssueWords =>
    said(
      'gemiddeld moeilijk te lezen',
      'hard to read on average',
      `Verwacht wordt een leesgemak van ten minste ${least}.`,
      `Expected a reading ease of at least ${least}.`,
    ),
  longOnAverage: (most: number): IssueWords =>
    said('gemiddeld lange zinnen', 'long sentences on average', `Verwacht worden hoogstens ${most} woorden.`, `Expected at most ${most} words.`),
  longSentence: (size: number, most: number): IssueWords =>
    said(`een zin van ${size} woorden`, `sentence of ${size} words`, `Verwacht worden hoogstens ${most}.`, `Expected at most ${most}.`),
  hardTrend: (least: number): IssueWords =>
    said(
      'een trend die moeilijk te lezen is',
      'trend hard to read',
      `Verwacht wordt een leesgemak van ten minste ${least}.`,
      `Expected a reading ease of at least ${least}.`,
    ),
} as const;

/** Kinds of values as a schema names them. */
const KIND_NL: Readonly<Record<string, string>> = { string: 'een tekst', number: 'een getal', boolean: 'true of false', Date: 'een datum' };

/** What to do about a mistake in YAML. */
export const YAML_ADVICE = {
  quotes: both('Zet de tekst tussen aanhalingstekens.', 'Put the text between quotes: it has a colon, a brace or a bracket in it.'),
  innerQuotes: both(
    'Er staan aanhalingstekens in een tekst die er al tussen staat. Gebruik « » binnen de tekst.',
    'There are quotes in a text that stands between quotes. Use « » within it.',
  ),
  apostrophe: both('Een tekst met een apostrof zet u tussen " ": nl: "In Waterveen\'s binnenstad".', 'Put a text with an apostrophe between double quotes.'),
  close: (bracket: string): Both => both(`Sluit af met ${bracket}.`, `Close it with ${bracket}.`),
  closeQuote: both('Sluit de tekst af met een aanhalingsteken.', 'Close the text with a quote.'),
  indent: both('Spring in met spaties, net als de regels erboven.', 'Indent with spaces, like the lines above.'),
  tooFar: both(
    'Deze regel springt te ver in, of er staat een dubbele punt in een tekst van meer regels. Spring in net als de regels erboven.',
    'This line is indented too far. Indent it like the lines above.',
  ),
  tab: both('Hier staat een tab. Spring in met spaties.', 'There is a tab here. Indent with spaces.'),
  other: (message: string): Both => both('Kijk of de tekens op deze regel kloppen; zet een tekst met bijzondere tekens tussen aanhalingstekens.', message),
} as const;
