import type { Language } from '@trendbeeld/data';
import type { Field } from './state.js';
import type { Way } from './ways.js';

/** A way to take something along, in words. */
export interface WayWords {
  readonly title: string;
  readonly text: string;
  readonly copy: string;
  readonly done: string;
}

/** Words of the page where editors make an embed. */
export interface BuilderWords {
  readonly choose: string;
  readonly topic: string;
  readonly wholeDomain: (name: string) => string;
  readonly municipality: string;
  readonly municipalityHint: string;
  readonly country: string;
  readonly noMunicipal: string;
  readonly notPublished: (name: string) => string;
  readonly unknownMunicipality: (text: string) => string;
  readonly language: string;
  readonly languages: Readonly<Record<string, string>>;
  readonly headline: string;
  readonly headlineHint: (title: string) => string;
  /** Numbers of a headline that the graphic does not show, and the box that says that they are meant. */
  readonly notShown: (numbers: readonly string[]) => string;
  readonly anyway: string;
  readonly counter: (count: number, most: number) => string;
  readonly size: string;
  readonly sizes: Readonly<Record<string, string>>;
  readonly more: string;
  readonly edition: string;
  readonly live: string;
  readonly fixed: (name: string) => string;
  readonly theme: string;
  readonly themes: Readonly<Record<string, string>>;
  readonly level: string;
  readonly levels: (level: string) => string;
  readonly see: string;
  readonly seeHint: string;
  readonly take: string;
  readonly takeHint: string;
  /** Pictures for the press: the heading, and what opens it. */
  readonly press: string;
  readonly pressTitle: string;
  /** Path of the page with all files, below that of a graphic. */
  readonly uses: string;
  readonly other: string;
  readonly ways: Readonly<Record<Way, WayWords>>;
  readonly openFrame: string;
  readonly download: (type: string) => string;
  readonly downloaded: string;
  readonly notDownloaded: string;
  /** The text alternative of the picture. */
  readonly alt: WayWords;
  readonly needs: string;
  readonly nothing: string;
  readonly failed: string;
  readonly admin: string;
  readonly adminText: string;
  readonly stable: WayWords;
  readonly hashed: WayWords;
  readonly csp: WayWords;
  readonly cspNone: string;
  readonly cspNames: Readonly<Record<string, string>>;
  readonly unknown: (list: string) => string;
  readonly unknownNames: Readonly<Record<Field | 'trend' | 'domain', string>>;
  readonly broken: string;
}

const nl: BuilderWords = {
  choose: 'Kiezen',
  topic: 'Onderwerp',
  wholeDomain: (name) => `Heel het domein: ${name}`,
  municipality: 'Gemeente',
  municipalityHint: 'Typ een naam. Laat leeg voor heel Nederland.',
  country: 'Nederland',
  noMunicipal: 'Over dit onderwerp zijn er geen cijfers per gemeente. U krijgt de cijfers van heel Nederland.',
  notPublished: (name) => `Van ${name} staan hier geen pagina’s. U krijgt daarom de cijfers van heel Nederland. Wie de map maakt, kan de gemeente toevoegen.`,
  unknownMunicipality: (text) => `«${text}» is geen gemeente van nu. Kies een naam uit de lijst.`,
  language: 'Taal van de grafiek',
  languages: { nl: 'Nederlands', en: 'Engels' },
  headline: 'Eigen kop',
  notShown: (numbers) =>
    `De grafiek laat ${numbers.map((number) => `«${number}»`).join(' en ')} niet zien. Uw kop wordt pas gebruikt als u dat verandert, of hieronder zegt dat het klopt.`,
  anyway: 'Het klopt: gebruik deze kop',
  headlineHint: (title) => `Laat leeg voor de gewone kop: «${title}». De cijfers en de bron veranderen niet mee.`,
  counter: (count, most) => `${count} van ${most} tekens`,
  size: 'Omvang',
  sizes: { card: 'Kaart: kop, cijfers en grafiek', graphic: 'Alleen kop, grafiek en bron', full: 'Alles, met uitleg' },
  more: 'Meer keuzes',
  edition: 'Cijfers',
  live: 'Levend: nieuwe cijfers komen er vanzelf bij',
  fixed: (name) => `Vast: uitgave ${name}, de cijfers veranderen niet meer`,
  theme: 'Stijl en kleuren',
  themes: { '': 'Zoals uw website', light: 'Licht', dark: 'Donker', neutral: 'Neutraal', newsroom: 'Krant', print: 'Papier' },
  level: 'Niveau van de kop',
  levels: (level) => (level ? `Kop ${level}` : 'Zoals het hoort bij de grafiek'),
  see: 'Zo ziet het eruit',
  seeHint: 'Zo staat het op een website waar het script is geplaatst. Zonder script staat er de zin hieronder.',
  take: 'Kopiëren',
  takeHint: 'U kopieert deze zin met de link. Zo past het in bijna elke website. Heeft uw beheerder het script geplaatst? Dan wordt de zin vanzelf de grafiek.',
  press: 'Plaatje voor krant of site',
  pressTitle: 'Maak een plaatje met uw eigen kop',
  uses: 'gebruik/',
  other: 'Andere manieren',
  ways: {
    quote: {
      title: 'Zin met link',
      text: '',
      copy: 'Kopieer voor uw website',
      done: 'Gekopieerd: de zin met de link. In een veld zonder opmaak plakt u de zin en het adres.',
    },
    address: {
      title: 'Adres',
      text: 'Voor WordPress en andere websites die een adres zelf omzetten. Plak het op een eigen regel.',
      copy: 'Kopieer het adres',
      done: 'Gekopieerd: het adres.',
    },
    text: {
      title: 'Gewone tekst',
      text: 'Voor een wiki, een e-mail of een tekstveld: de zin en het adres, zonder opmaak.',
      copy: 'Kopieer de gewone tekst',
      done: 'Gekopieerd: de zin en het adres.',
    },
    code: {
      title: 'Zin met link, als code',
      text: 'Voor een veld waarin u HTML typt, zoals in TYPO3, Drupal of het blok «Aangepaste HTML» van WordPress.',
      copy: 'Kopieer code van de zin',
      done: 'Gekopieerd: de code van de zin met link.',
    },
    frame: {
      title: 'Frame',
      text: 'Voor websites die frames van een ander adres toelaten. De zin en de link staan erboven, voor als het frame wegvalt.',
      copy: 'Kopieer code voor een frame',
      done: 'Gekopieerd: de code voor een frame.',
    },
    element: {
      title: 'Element',
      text: 'Voor sjablonen en ontwikkelaars. Niet voor een tekstveld: TYPO3 en wiki’s laten lezers dan code zien.',
      copy: 'Kopieer code voor een element',
      done: 'Gekopieerd: de code voor een element.',
    },
    picture: {
      title: 'Afbeelding',
      text: 'Voor websites die alleen beelden toelaten. Upload het bestand bij voorkeur zelf. Op de afbeelding staat altijd de gewone kop, in lichte kleuren.',
      copy: 'Kopieer de afbeelding met tekst',
      done: 'Gekopieerd: de afbeelding met tekst. In een veld zonder opmaak plakt u de code.',
    },
    link: {
      title: 'Alleen een link',
      text: 'De zin als één link, in een alinea.',
      copy: 'Kopieer code van de link',
      done: 'Gekopieerd: de code van de link.',
    },
  },
  openFrame: 'Bekijk het frame los',
  download: (type) => `Download de afbeelding (${type})`,
  downloaded: 'Gedownload: de afbeelding als PNG.',
  notDownloaded: 'De afbeelding als PNG maken is niet gelukt. Gebruik de SVG.',
  alt: {
    title: 'Tekst bij de afbeelding, voor wie die niet ziet',
    text: '',
    copy: 'Kopieer de tekst bij de afbeelding',
    done: 'Gekopieerd: de tekst bij de afbeelding.',
  },
  needs: 'Uw beheerder moet toestaan:',
  nothing: 'Hiervoor hoeft uw beheerder niets toe te staan.',
  failed: 'Kopiëren is niet gelukt. De tekst is nu geselecteerd. Druk op Ctrl+C, of op een Mac op Cmd+C.',
  admin: 'Voor uw beheerder',
  adminText: 'De beheerder plaatst het script één keer, voor de hele website. Daarna is elke geplakte zin met link een grafiek.',
  stable: {
    title: 'Script dat altijd bij is',
    text: '',
    copy: 'Kopieer het script dat altijd bij is',
    done: 'Gekopieerd: het script dat altijd bij is.',
  },
  hashed: {
    title: 'Script dat niet verandert, met controle',
    text: 'De browser controleert dit bestand. U vervangt het zelf als er een nieuw is.',
    copy: 'Kopieer het script met controle',
    done: 'Gekopieerd: het script met controle.',
  },
  csp: {
    title: 'Regels voor de content-security policy',
    text: "Neem de regels over van de manieren die u gebruikt. Staat de map op uw eigen website? Schrijf dan 'self' in plaats van het adres.",
    copy: 'Kopieer de regels voor uw beheerder',
    done: 'Gekopieerd: de regels voor uw beheerder.',
  },
  cspNone: 'niets nodig',
  cspNames: {
    link: 'Link, of zin met link zonder script',
    script: 'Zin met link, met het script',
    frame: 'Frame',
    oembed: 'Adres op een eigen regel (oEmbed)',
    picture: 'Afbeelding van het adres van de map',
    element: 'Element',
  },
  unknown: (list) => `Deze keuze is er hier niet: ${list}. U ziet daarom de gewone keuze.`,
  unknownNames: {
    trend: 'trend',
    domain: 'domein',
    municipality: 'gemeente',
    language: 'taal',
    size: 'omvang',
    edition: 'uitgave',
    theme: 'kleuren',
    level: 'niveau van de kop',
  },
  broken: 'De tekst van deze keuze is niet geladen. Kies opnieuw, of gebruik een van de adressen hieronder.',
};

const en: BuilderWords = {
  choose: 'Choose',
  topic: 'Subject',
  wholeDomain: (name) => `The whole domain: ${name}`,
  municipality: 'Municipality',
  municipalityHint: 'Type a name. Leave empty for the whole of the Netherlands.',
  country: 'The Netherlands',
  noMunicipal: 'There are no figures by municipality for this subject. You get those of the whole of the Netherlands.',
  notPublished: (name) =>
    `There are no pages of ${name} here. So you get the figures of the whole of the Netherlands. Who makes the folder can add the municipality.`,
  unknownMunicipality: (text) => `“${text}” is no municipality of today. Choose a name from the list.`,
  language: 'Language of the graphic',
  languages: { nl: 'Dutch', en: 'English' },
  headline: 'Headline of your own',
  notShown: (numbers) =>
    `The graphic does not show ${numbers.map((number) => `“${number}”`).join(' and ')}. Your headline is used once you change that, or say below that it is right.`,
  anyway: 'It is right: use this headline',
  headlineHint: (title) => `Leave empty for the usual headline: “${title}”. The figures and the source do not change with it.`,
  counter: (count, most) => `${count} of ${most} characters`,
  size: 'Size',
  sizes: { card: 'Card: headline, figures and graphic', graphic: 'Only headline, graphic and source', full: 'All of it, with explanation' },
  more: 'More choices',
  edition: 'Figures',
  live: 'Live: new figures are added by themselves',
  fixed: (name) => `Fixed: edition ${name}, the figures no longer change`,
  theme: 'Style and colours',
  themes: { '': 'As your website', light: 'Light', dark: 'Dark', neutral: 'Neutral', newsroom: 'Newsroom', print: 'Paper' },
  level: 'Level of the heading',
  levels: (level) => (level ? `Heading ${level}` : 'As suits the graphic'),
  see: 'This is how it looks',
  seeHint: 'So it stands on a website where the script was placed. Without the script there is the sentence below.',
  take: 'Copy',
  takeHint:
    'You copy this sentence with its link. That fits almost every website. Did your administrator place the script? Then the sentence turns into the graphic by itself.',
  press: 'Picture for a newspaper or site',
  pressTitle: 'Make a picture with your own headline',
  uses: 'use/',
  other: 'Other ways',
  ways: {
    quote: {
      title: 'Sentence with its link',
      text: '',
      copy: 'Copy for your website',
      done: 'Copied: the sentence with its link. In a field without formatting you paste the sentence and the address.',
    },
    address: {
      title: 'Address',
      text: 'For WordPress and other websites that turn an address into its content. Paste it on a line of its own.',
      copy: 'Copy the address',
      done: 'Copied: the address.',
    },
    text: {
      title: 'Plain text',
      text: 'For a wiki, an e-mail or a text field: the sentence and the address, without formatting.',
      copy: 'Copy the plain text',
      done: 'Copied: the sentence and the address.',
    },
    code: {
      title: 'Sentence with its link, as code',
      text: 'For a field in which you type HTML, as in TYPO3, Drupal or the “Custom HTML” block of WordPress.',
      copy: 'Copy code of the sentence',
      done: 'Copied: the code of the sentence with its link.',
    },
    frame: {
      title: 'Frame',
      text: 'For websites that allow frames from another address. The sentence and the link stand above it, in case the frame is dropped.',
      copy: 'Copy code for a frame',
      done: 'Copied: the code for a frame.',
    },
    element: {
      title: 'Element',
      text: 'For templates and developers. Not for a text field: TYPO3 and wikis then show code to readers.',
      copy: 'Copy code for an element',
      done: 'Copied: the code for an element.',
    },
    picture: {
      title: 'Picture',
      text: 'For websites that allow pictures only. Better upload the file yourself. The picture always has the usual headline, in light colours.',
      copy: 'Copy the picture with its text',
      done: 'Copied: the picture with its text. In a field without formatting you paste the code.',
    },
    link: {
      title: 'A link alone',
      text: 'The sentence as one link, in a paragraph.',
      copy: 'Copy code of the link',
      done: 'Copied: the code of the link.',
    },
  },
  openFrame: 'View the frame by itself',
  download: (type) => `Download the picture (${type})`,
  downloaded: 'Downloaded: the picture as PNG.',
  notDownloaded: 'Making the picture as PNG did not work. Use the SVG.',
  alt: {
    title: 'Text with the picture, for those who do not see it',
    text: '',
    copy: 'Copy the text with the picture',
    done: 'Copied: the text with the picture.',
  },
  needs: 'Your administrator must allow:',
  nothing: 'Your administrator needs to allow nothing for this.',
  failed: 'Copying did not work. The text is selected now. Press Ctrl+C, or Cmd+C on a Mac.',
  admin: 'For your administrator',
  adminText: 'The administrator places the script once, for the whole website. From then on every pasted sentence with its link is a graphic.',
  stable: {
    title: 'Script that is always up to date',
    text: '',
    copy: 'Copy the script that is always up to date',
    done: 'Copied: the script that is always up to date.',
  },
  hashed: {
    title: 'Script that does not change, with a check',
    text: 'The browser checks this file. You replace it yourself when there is a new one.',
    copy: 'Copy the script with a check',
    done: 'Copied: the script with a check.',
  },
  csp: {
    title: 'Lines for the content-security policy',
    text: "Take the lines of the ways that you use. Is the folder on your own website? Then write 'self' in place of the address.",
    copy: 'Copy the lines for your administrator',
    done: 'Copied: the lines for your administrator.',
  },
  cspNone: 'nothing needed',
  cspNames: {
    link: 'Link, or sentence with its link without script',
    script: 'Sentence with its link, with the script',
    frame: 'Frame',
    oembed: 'Address on a line of its own (oEmbed)',
    picture: 'Picture from the address of the folder',
    element: 'Element',
  },
  unknown: (list) => `This choice is not here: ${list}. That is why you see the usual choice.`,
  unknownNames: {
    trend: 'trend',
    domain: 'domain',
    municipality: 'municipality',
    language: 'language',
    size: 'size',
    edition: 'edition',
    theme: 'colours',
    level: 'level of the heading',
  },
  broken: 'The text of this choice did not load. Choose again, or use one of the addresses below.',
};

/** Words of the builder, by language. */
export const BUILDER_WORDS: Readonly<Record<Language, BuilderWords>> = { nl, en };
