import type { Language } from '@trendbeeld/data';

/** Words of a review sheet in one language. */
export interface ReviewWords {
  readonly kinds: Readonly<Record<'trend' | 'domain' | 'study', string>>;
  readonly states: Readonly<Record<'new' | 'stale' | 'approved', string>>;
  readonly parts: Readonly<Record<'texts' | 'figures' | 'pictures', string>>;
  /** What to do, by how the sheet stands. */
  readonly todo: Readonly<Record<'new' | 'stale' | 'approved', string>>;
  readonly approvedBy: (by: string, on: string) => string;
  readonly earlier: string;
  readonly nobody: string;
  readonly changes: string;
  readonly changedTexts: string;
  readonly changedFigures: string;
  readonly changedPictures: string;
  readonly figureColumns: readonly [what: string, before: string, after: string];
  readonly caption: string;
  readonly none: string;
  readonly municipalChanged: string;
  readonly otherPictures: string;
  readonly before: string;
  readonly after: string;
  /** What is shown before and now, whatever municipality and house style the sheet has. */
  readonly ofPicture: string;
  readonly over: Readonly<Record<'lead' | 'was' | 'is', string>>;
  /** Below pictures of which no figure changed. @param municipal whether municipalities have figures here. */
  readonly sameFigures: (municipal: boolean) => string;
  /** Names of the marks of what went and came. */
  readonly legend: Readonly<Record<'struck' | 'underlined', string>>;
  readonly added: string;
  readonly removed: string;
  readonly place: string;
  readonly inStudy: string;
  readonly keyFacts: string;
  readonly factColumns: readonly [statement: string, sure: string, place: string];
  readonly noFacts: string;
  readonly claim: string;
  readonly headline: string;
  readonly sentence: string;
  readonly sure: string;
  readonly text: string;
  readonly meaning: string;
  readonly figures: string;
  readonly sources: string;
  readonly ofMunicipality: (name: string) => string;
  readonly noMunicipal: (name: string) => string;
  readonly widths: string;
  readonly width: Readonly<Record<'phone' | 'column' | 'page', string>>;
  /** Where not all three fit beside each other. */
  readonly aside: string;
  /** A width at which the card stands without the municipality that the others have. */
  readonly ofCountry: (width: string) => string;
  readonly alternative: string;
  readonly alternativeLead: string;
  readonly spokenTitle: string;
  readonly spokenDescription: string;
  readonly spokenRows: string;
  readonly spokenPicture: string;
  readonly noDrawing: string;
  readonly table: string;
  readonly rest: (rows: number) => string;
  readonly moreTables: (count: number) => string;
  /** Where the rest is, on paper. */
  readonly onScreen: string;
  readonly noTable: string;
  readonly cautions: string;
  readonly noCautions: string;
  readonly reading: string;
  readonly ease: (ease: number, mean: string, longest: number) => string;
  readonly easeMeaning: (bound: number) => string;
  readonly hardest: string;
  readonly words: (count: number, ease: number) => string;
  readonly approve: string;
  readonly toApprove: string;
  /** What somebody signs on paper, and the lines to write on. */
  readonly paper: string;
  readonly signature: readonly [name: string, date: string, signature: string];
  /** What counts for an approval, and what does not; told before anything is read. */
  readonly counts: (municipal: boolean) => string;
  readonly print: string;
  readonly approveHow: string;
  readonly yourName: string;
  readonly download: string;
  readonly nameFirst: string;
  /** @param file name of the file that the page gave. */
  readonly downloaded: (file: string) => string;
  /** For whoever keeps the study: the name of what follows, where the file goes, and the command that does the same. */
  readonly keeper: string;
  readonly put: string;
  readonly command: string;
}

/** Words of review sheets. */
export const REVIEW_WORDS: Readonly<Record<Language, ReviewWords>> = {
  nl: {
    kinds: { trend: 'Trend', domain: 'Domein', study: 'Studie' },
    states: { new: 'Nog niet goedgekeurd', stale: 'Veranderd sinds de goedkeuring', approved: 'Goedgekeurd' },
    parts: { texts: 'teksten', figures: 'cijfers', pictures: 'beeld' },
    todo: {
      new: 'Lees dit blad helemaal. Klopt alles? Keur het dan onderaan goed.',
      stale: 'Lees eerst wat er is veranderd. Klopt het? Keur het dan onderaan opnieuw goed.',
      approved: 'Sinds de goedkeuring is er niets veranderd. U hoeft niets te doen.',
    },
    approvedBy: (by, on) => `Goedgekeurd door ${by} op ${on}`,
    earlier: 'Eerder goedgekeurd',
    nobody: 'Nog niemand heeft dit blad goedgekeurd.',
    changes: 'Wat is er veranderd?',
    changedTexts: 'Teksten',
    changedFigures: 'Cijfers',
    changedPictures: 'Beeld',
    figureColumns: ['Cijfer', 'Eerst', 'Nu'],
    caption: 'Titel van de tabel',
    none: 'stond er niet',
    municipalChanged: 'De cijfers van gemeenten bij deze trend zijn ook nieuw. Bekijk dit blad voor uw gemeente.',
    otherPictures: 'Een tekening op de kaart is veranderd. Het grote beeld is hetzelfde gebleven.',
    before: 'Eerst',
    after: 'Nu',
    ofPicture: 'Dit is het grote beeld van heel Nederland, in gewone kleuren.',
    over: { lead: 'Over elkaar. Wat alleen verschoof, telt niet mee.', was: 'Oranje: weg.', is: 'Paars: nieuw.' },
    sameFigures: (municipal) => `De cijfers zijn hetzelfde gebleven${municipal ? ', ook die van gemeenten' : ''}.`,
    legend: { struck: 'Doorgestreept', underlined: 'Onderstreept' },
    added: 'nieuw',
    removed: 'weg',
    place: 'Plaats in de studie',
    inStudy: 'Waar dat in de studie staat',
    keyFacts: 'Uitspraken van de studie, in onze woorden',
    factColumns: ['Uitspraak', 'Hoe zeker', 'Waar'],
    noFacts: 'De studie noemt hier geen getal of richting.',
    claim: 'Wat er op de kaart staat',
    headline: 'Kop',
    sentence: 'Eerste zin',
    sure: 'Hoe zeker',
    text: 'Tekst',
    meaning: 'Voor een gemeente',
    figures: 'Cijfers',
    sources: 'Bron en datum',
    ofMunicipality: (name) => `Cijfers van ${name}`,
    noMunicipal: (name) => `Bij deze trend zijn er geen cijfers van ${name}.`,
    widths: 'De kaart in drie breedten',
    width: { phone: 'Telefoon', column: 'Kolom', page: 'Pagina' },
    aside: 'Schuif opzij voor de andere breedten.',
    ofCountry: (width) => `${width}, voor heel Nederland`,
    alternative: 'Wat iemand hoort die het beeld niet ziet',
    alternativeLead: 'Een schermlezer leest dit voor.',
    spokenTitle: 'Titel',
    spokenDescription: 'Beschrijving',
    spokenRows: 'Laatste rijen van de tabel',
    spokenPicture: 'Tekst bij de afbeelding, voor wie haar niet ziet',
    noDrawing: 'Op deze kaart staat geen tekening: alles staat er als tekst.',
    table: 'Tabel',
    rest: (rows) => (rows === 1 ? 'Nog 1 rij' : `Nog ${rows} rijen`),
    moreTables: (count) => (count === 1 ? 'Nog 1 tabel' : `Nog ${count} tabellen`),
    onScreen: 'op het scherm',
    noTable: 'Er is geen tabel: er zijn geen cijfers.',
    cautions: 'Waar de lezer op moet letten',
    noCautions: 'Geen bijzonderheden.',
    reading: 'Hoe makkelijk leest het?',
    ease: (ease, mean, longest) => `Leesgemak ${ease} van 100. Een zin heeft gemiddeld ${mean} woorden; de langste heeft er ${longest}.`,
    easeMeaning: (bound) => `Vanaf ${bound} leest een tekst makkelijk genoeg.`,
    hardest: 'De moeilijkste zinnen',
    words: (count, ease) => `${count} woorden, leesgemak ${ease}`,
    approve: 'Goedkeuren',
    toApprove: 'Naar goedkeuren',
    paper:
      'Ik heb dit blad gelezen, en alles klopt. Geef het getekende blad aan de beheerder van de studie. Uw goedkeuring telt als de beheerder die heeft vastgelegd.',
    signature: ['Naam', 'Datum', 'Handtekening'],
    counts: (municipal) =>
      `U keurt de teksten, de cijfers en het beeld goed, in deze taal. Dat geldt voor heel Nederland en voor alle gemeenten tegelijk${municipal ? ': het bestand bewaart ook een controlegetal van de cijfers van alle gemeenten' : ''}. Huisstijl en kleuren horen er niet bij.`,
    print: 'Druk dit blad af',
    approveHow:
      'Klopt alles op dit blad? Vul uw naam in en keur goed. U krijgt dan een bestand. Stuur dat aan de beheerder van de studie: de collega van wie u dit blad kreeg. Klopt er iets niet? Keur dan niet goed, en geef aan de beheerder door welke zin het is.',
    yourName: 'Uw naam',
    download: 'Keur goed en bewaar het bestand',
    nameFirst: 'Vul eerst uw naam in.',
    downloaded: (file) =>
      `Gelukt: het bestand ${file} staat bij uw downloads. Stuur het nu aan de beheerder. Die legt uw goedkeuring vast. Pas daarna staat boven dit blad «Goedgekeurd».`,
    keeper: 'Voor de beheerder van de studie',
    put: 'De goedkeuring telt zodra het bestand in de map van de studie staat, precies hier:',
    command: 'Of met deze opdracht, in plaats van een bestand:',
  },
  en: {
    kinds: { trend: 'Trend', domain: 'Domain', study: 'Study' },
    states: { new: 'Not yet approved', stale: 'Changed since it was approved', approved: 'Approved' },
    parts: { texts: 'texts', figures: 'figures', pictures: 'picture' },
    todo: {
      new: 'Read the whole sheet. Is all of it right? Then approve it at the end.',
      stale: 'First read what has changed. Is it right? Then approve it again at the end.',
      approved: 'Nothing has changed since it was approved. There is nothing to do.',
    },
    approvedBy: (by, on) => `Approved by ${by} on ${on}`,
    earlier: 'Approved before',
    nobody: 'Nobody has approved this sheet yet.',
    changes: 'What has changed?',
    changedTexts: 'Texts',
    changedFigures: 'Figures',
    changedPictures: 'Picture',
    figureColumns: ['Figure', 'Before', 'Now'],
    caption: 'Title of the table',
    none: 'was not there',
    municipalChanged: 'The figures of municipalities for this trend are new as well. See this sheet for your municipality.',
    otherPictures: 'A drawing on the card has changed. The large picture has stayed the same.',
    before: 'Before',
    after: 'Now',
    ofPicture: 'This is the large picture of the whole country, in plain colours.',
    over: { lead: 'On top of each other. What only moved does not count.', was: 'Orange: gone.', is: 'Purple: new.' },
    sameFigures: (municipal) => `The figures have stayed the same${municipal ? ', those of municipalities too' : ''}.`,
    legend: { struck: 'Struck through', underlined: 'Underlined' },
    added: 'new',
    removed: 'gone',
    place: 'Place in the study',
    inStudy: 'Where the study has it',
    keyFacts: 'Statements of the study, in our words',
    factColumns: ['Statement', 'How sure', 'Where'],
    noFacts: 'The study gives no number or direction here.',
    claim: 'What the card says',
    headline: 'Headline',
    sentence: 'First sentence',
    sure: 'How sure',
    text: 'Text',
    meaning: 'For a municipality',
    figures: 'Figures',
    sources: 'Source and date',
    ofMunicipality: (name) => `Figures of ${name}`,
    noMunicipal: (name) => `This trend has no figures of ${name}.`,
    widths: 'The card at three widths',
    width: { phone: 'Phone', column: 'Column', page: 'Page' },
    aside: 'Move it sideways for the other widths.',
    ofCountry: (width) => `${width}, for the whole country`,
    alternative: 'What someone hears who does not see it',
    alternativeLead: 'A screen reader reads this aloud.',
    spokenTitle: 'Title',
    spokenDescription: 'Description',
    spokenRows: 'Last rows of the table',
    spokenPicture: 'Text of the picture, for who does not see it',
    noDrawing: 'This card has no drawing: all of it is text.',
    table: 'Table',
    rest: (rows) => (rows === 1 ? '1 more row' : `${rows} more rows`),
    moreTables: (count) => (count === 1 ? '1 more table' : `${count} more tables`),
    onScreen: 'on the screen',
    noTable: 'There is no table: there are no figures.',
    cautions: 'What the reader must mind',
    noCautions: 'Nothing in particular.',
    reading: 'How easily does it read?',
    ease: (ease, mean, longest) => `Reading ease ${ease} of 100. A sentence has ${mean} words on average; the longest has ${longest}.`,
    easeMeaning: (bound) => `From ${bound} on a text reads easily enough.`,
    hardest: 'The hardest sentences',
    words: (count, ease) => `${count} words, reading ease ${ease}`,
    approve: 'Approve',
    toApprove: 'To the approval',
    paper: 'I have read this sheet, and all of it is right. Give the signed sheet to the administrator of the study. Your approval counts once it is recorded.',
    signature: ['Name', 'Date', 'Signature'],
    counts: (municipal) =>
      `You approve the texts, the figures and the picture, in this language. That holds for the country and for all municipalities at once${municipal ? ': the file also keeps a checksum of the figures of all municipalities' : ''}. House style and colours are no part of it.`,
    print: 'Print this sheet',
    approveHow:
      'Is all on this sheet right? Write your name and approve it. You then get a file. Send it to the administrator of the study: the colleague who gave you this sheet. Is something wrong? Then do not approve, and tell the administrator which sentence it is.',
    yourName: 'Your name',
    download: 'Approve and keep the file',
    nameFirst: 'First write your name.',
    downloaded: (file) =>
      `Done: the file ${file} is with your downloads. Send it to the administrator now, who records your approval. Only then does this sheet say “Approved” at the top.`,
    keeper: 'For the administrator of the study',
    put: 'The approval counts once the file is in the folder of the study, exactly here:',
    command: 'Or with this command, instead of a file:',
  },
};
