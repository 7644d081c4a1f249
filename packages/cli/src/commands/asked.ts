/** What was asked of a command, read in one way: names, addresses, municipalities, languages. */
import { hasMunicipalFigure } from '@trendbeeld/cards';
import type { Page } from '@trendbeeld/cards/snippets';
import type { Language, Study } from '@trendbeeld/data';
import { codeIn, municipalityToday } from '@trendbeeld/data/figures';
import { UsageError } from '../errors.js';
import type { Io } from '../io.js';
import { unknownOnPages } from '../press/page-figures.js';
import { register } from '../press/shelf.js';
import { currentMunicipalities } from '../publish/plan.js';

/** What every command that is about one page can be asked. */
export interface TopicOptions {
  readonly trend?: string | undefined;
  readonly domain?: string | undefined;
  /** The whole study. */
  readonly overview?: boolean | undefined;
}

/** A headline of one's own, and whether numbers in it that the graphic does not show are meant. */
export interface HeadlineOptions {
  readonly headline?: string | undefined;
  readonly 'any-number'?: boolean | undefined;
}

/** Reads what was asked of a command; every refusal names the command, what was found and what was expected. */
export function askedOf(command: string) {
  const wrong = (option: string, value: string, expected: string): UsageError =>
    new UsageError(`${command}: unknown ${option}: ${JSON.stringify(value)}. Expected ${expected}.`);

  function oneOf<T extends string>(option: string, value: string, allowed: readonly T[]): T {
    const found = allowed.find((a) => a === value);
    if (found === undefined) throw wrong(option, value, `one of: ${allowed.join(', ')}`);
    return found;
  }

  /** The trend by its name in addresses, also where its id was given. */
  function trendIn(study: Study, asked: string): string {
    const found = study.trends.find((t) => t.slug === asked || t.ref === asked);
    return (
      found?.slug ??
      oneOf(
        'trend',
        asked,
        study.trends.map((t) => t.slug),
      )
    );
  }

  /** The trend, the domain or the study itself. */
  function topicOf(study: Study, { trend, domain, overview }: TopicOptions): Pick<Page, 'kind' | 'name'> {
    if ([trend, domain, overview || undefined].filter((given) => given !== undefined).length !== 1)
      throw new UsageError(`${command}: expected one of --trend, --domain and --overview.`);
    if (overview) return { kind: 'study', name: '' };
    if (domain !== undefined)
      return {
        kind: 'domain',
        name: oneOf(
          'domain',
          domain,
          study.domains.map((d) => d.ref),
        ),
      };
    return { kind: 'trend', name: trendIn(study, trend!) };
  }

  /** The code of a municipality of today, by its name or code; one that merged is told. */
  function codeOf(asked: string, io: Io): string {
    const code = codeIn(register(), asked) ?? asked;
    const today = municipalityToday(register(), code);
    if (today === null) throw wrong('municipality', code, `the code of one of the ${currentMunicipalities().length} municipalities of today, such as GM0363`);
    if (today !== code) io.err(`${code} merged: this is the address of ${today}\n`);
    return today;
  }

  /** The code of a municipality that has figures for a topic; without any the national page is meant, and this is said. */
  function localCode(study: Study, name: string, asked: string | undefined, io: Io): string | undefined {
    if (asked === undefined) return undefined;
    const code = codeOf(asked, io);
    if (hasMunicipalFigure(study, name)) return code;
    io.err(`${name || 'the overview'} has no figures of municipalities: this is the national address\n`);
    return undefined;
  }

  const languageOf = (study: Study, asked: string | undefined): Language => oneOf('language', asked ?? 'nl', study.source.languages);

  /** The address of a published folder, with the slash at its end. */
  function baseOf(base: string | undefined): string {
    if (base === undefined) throw new UsageError(`${command}: missing --base. Expected the address of the published folder, https://…`);
    if (!/^https?:\/\//.test(base) || !URL.canParse(base)) throw wrong('base', base, 'the address of the published folder, https://…');
    return base.endsWith('/') ? base : `${base}/`;
  }

  /** Locked facts: a number in a headline is one of the graphic's, unless the editor says that it is meant. @throws UsageError for one that is not. */
  function checkHeadline(study: Study, { kind, name, language, municipality }: Page, { headline, 'any-number': isMeant }: HeadlineOptions): void {
    if (!headline || isMeant) return;
    const pages = kind === 'study' ? study.domains.map((d) => ({ kind: 'domain' as const, name: d.ref })) : [{ kind, name }];
    const local = municipality ? { municipality } : {};
    const unknown = unknownOnPages(
      headline,
      study,
      pages.map((page) => ({ ...page, language, ...local })),
    );
    if (unknown.length > 0)
      throw new UsageError(
        `${command}: --headline: ${unknown.map((number) => JSON.stringify(number)).join(', ')} ${unknown.length === 1 ? 'is none' : 'are none'} of the figures of this graphic. Expected numbers that it shows, or --any-number where they are meant.`,
      );
  }

  return { wrong, oneOf, trendIn, topicOf, codeOf, localCode, languageOf, baseOf, checkHeadline };
}
