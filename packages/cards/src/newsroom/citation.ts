/**
 * How a graphic is cited, ready to paste: in a few words, in full, in the style of APA, for BibTeX and as RIS. Facts only: who expected it
 * and where, whose figures they are, when they were taken, under which licence, and the address.
 */
import { createNumberFormatters, sourcesOf, type Language, type TrendEntry } from '@trendbeeld/data';
import { figureSources, studyInShort, type Sourced } from '../parts/short-source.js';

/** The ways to cite. */
export const CITATION_STYLES = ['short', 'long', 'apa', 'bibtex', 'ris'] as const;
export type CitationStyle = (typeof CITATION_STYLES)[number];

/** What a citation is made of. */
export interface Cited {
  /** Headline of the graphic. */
  readonly title: string;
  /** Who made the graphic of the study: the provider of the folder. */
  readonly maker: string;
  /** The study in a few words: "Uitgever 2020, hoofdstuk 3", and its title. */
  readonly study: string;
  readonly studyTitle: string;
  /** Publishers and tables of the figures: "CBS, 80590ned". Empty for a graphic without figures. */
  readonly figures: readonly string[];
  readonly licences: readonly string[];
  /** ISO date of the newest of the study and its figures; it may be a year and a month. */
  readonly date: string;
  /** Of the page. */
  readonly address: string;
  /** ISO date of today; empty where it is not known, as in a file that lies on a server. */
  readonly seen: string;
  readonly language: Language;
}

const WORDS = {
  nl: { after: 'naar', figures: 'cijfers', graphic: 'Grafiek', licence: 'Licentie van de cijfers', seen: (date: string) => `Bekeken op ${date}` },
  en: { after: 'after', figures: 'figures', graphic: 'Graphic', licence: 'Licence of the figures', seen: (date: string) => `Seen on ${date}` },
} as const;

/** What a citation of the graphic of a trend is made of. @param about the address of its page, and today. */
export function cited(
  entry: Pick<TrendEntry, 'source' | 'places' | 'studyPlaces'>,
  title: string,
  indicators: readonly Sourced[],
  about: Pick<Cited, 'address' | 'seen' | 'language'>,
): Cited {
  const { source, places, studyPlaces } = entry;
  const all = indicators.flatMap((indicator) => sourcesOf(indicator));
  const unique = (texts: readonly string[]): string[] => [...new Set(texts)];
  return {
    title,
    maker: 'Trendbeeld',
    study: studyInShort(source, places, studyPlaces, about.language),
    studyTitle: source.title,
    figures: figureSources(indicators),
    licences: unique(all.flatMap(({ licence }) => licence || [])),
    // A graphic is as young as the newest of what it is made of.
    date: [source.published, ...all.flatMap(({ retrieved, modified }) => retrieved ?? modified ?? [])].toSorted().at(-1)!,
    ...about,
  };
}

/** How a part of a study is cited, in few words; see {@link citation}. @param indicators what its figures are of. */
export const shortCitation = (
  entry: Pick<TrendEntry, 'source' | 'places' | 'studyPlaces'>,
  title: string,
  indicators: readonly Sourced[],
  language: Language,
): string => citation(cited(entry, title, indicators, { address: '', seen: entry.source.published, language }), 'short');

/**
 * A citation in a style. BibTeX and RIS are read by programs: what their signs mean is escaped. No line breaks but those of BibTeX and RIS.
 *
 * @example
 * citation({ ...facts }, 'short'); // Trendbeeld 2026, naar Uitgever 2020, hoofdstuk 3; cijfers: CBS, 80590ned
 */
export function citation(facts: Cited, style: CitationStyle): string {
  const { title, maker, study, studyTitle, figures, licences, address, seen, language } = facts;
  const words = WORDS[language];
  const year = facts.date.slice(0, 4);
  const day = seen && createNumberFormatters(language).date(seen);
  /** The study and whose figures they are. */
  const after = (named: string): string => [`${words.after} ${named}`, ...(figures.length > 0 ? [`${words.figures}: ${figures.join('; ')}`] : [])].join('; ');
  const full = after(`${study}, «${studyTitle}»`);
  const licence = licences.length > 0 ? ` ${words.licence}: ${licences.join('; ')}.` : '';
  const note = `${full}.${licence}`;
  switch (style) {
    case 'short':
      // A study of our own is named once.
      return study.startsWith(`${maker} `) ? after(study).slice(words.after.length + 1) : `${maker} ${year}, ${after(study)}`;
    case 'long':
      return [`${maker}, «${title}», ${year}, ${note}`, seen ? `${words.seen(day)}: ${address}` : address].filter(Boolean).join(' ');
    case 'apa':
      return `${maker}. (${year}). ${title} [${words.graphic}; ${full}]. ${address}`;
    case 'bibtex': {
      const fields = {
        author: `{${tex(maker)}}`,
        title: `{${tex(title)}}`,
        year,
        howpublished: tex(words.graphic),
        note: tex(note),
        url: address,
        ...(seen ? { urldate: seen } : {}),
      };
      const key = `trendbeeld${year}${
        title
          .normalize('NFKD')
          .toLowerCase()
          .match(/[a-z]{4,}/)?.[0] ?? ''
      }`;
      return `@misc{${key},\n${Object.entries(fields)
        .map(([name, value]) => `  ${name} = {${value}},`)
        .join('\n')}\n}`;
    }
    case 'ris':
      return [
        ['TY', 'ELEC'],
        ['AU', maker],
        ['TI', title],
        ['PY', year],
        ['N1', note],
        ['UR', address],
        ...(seen ? [['Y2', seen.replaceAll('-', '/')]] : []),
        ['ER', ''],
      ]
        .map(([tag, text]) => `${tag}  - ${line(text!)}`)
        .join('\n');
  }
}

const line = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** Signs that mean something to TeX. */
const TEX: Readonly<Record<string, string>> = { '\\': String.raw`\textbackslash{}`, '~': String.raw`\textasciitilde{}`, '^': String.raw`\textasciicircum{}` };
const tex = (text: string): string => line(text).replace(/[\\{}%&#_$~^]/g, (sign) => TEX[sign] ?? `\\${sign}`);
