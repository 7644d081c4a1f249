import type { Study } from '@trendbeeld/data';
import { pageIndicators, pageQuote } from '@trendbeeld/cards';
import { CITATION_STYLES } from '@trendbeeld/cards/newsroom';
import { cspLines, isPageTheme, pageAddress, scriptHtml, type Page, type PageDress, type PageTheme, type SnippetInput } from '@trendbeeld/cards/snippets';
import { UsageError } from '../errors.js';
import { EXIT, type Io } from '../io.js';
import { askedOf } from './asked.js';
import { creditOf } from '../press/credit.js';
import { municipalityOf } from '../press/shelf.js';
import { hashedScript } from '../publish/site-scripts.js';
import { tellUnapproved } from '../review/refuse.js';
import { loadReviewed } from '../study/load-study.js';
import { PAGE_RUNGS, rungText } from './snippet-rungs.js';

const { baseOf, checkHeadline, languageOf, localCode, oneOf, topicOf, wrong } = askedOf('snippet');

/** Options of `trendbeeld snippet`, as they were typed. */
export interface SnippetOptions {
  /** Folder or package of a study. */
  readonly study?: string | undefined;
  /** Folder of the approvals. Default: that in the folder of the study. */
  readonly approvals?: string | undefined;
  readonly trend?: string | undefined;
  readonly domain?: string | undefined;
  /** The whole study. */
  readonly overview?: boolean | undefined;
  readonly base?: string | undefined;
  readonly municipality?: string | undefined;
  readonly language?: string | undefined;
  readonly rung?: string | undefined;
  /** Whose lines `csp` prints. */
  readonly for?: string | undefined;
  readonly headline?: string | undefined;
  /** The headline may have numbers that are none of the graphic's. */
  readonly 'any-number'?: boolean | undefined;
  /** Of a citation. Default: long. */
  readonly style?: string | undefined;
  readonly theme?: string | undefined;
  readonly size?: string | undefined;
  readonly level?: string | undefined;
  readonly edition?: string | undefined;
  /** The script that is checked by its integrity value. */
  readonly hashed?: boolean | undefined;
  /** The host serves the folder itself. */
  readonly 'own-origin'?: boolean | undefined;
}

/**
 * Prints what is to be pasted, and nothing else, on `out`. What a reader of the terminal should know goes to `err`.
 *
 * @returns exit code, always all well.
 * @throws UsageError for anything that does not exist or is not written as it should be; names what exists.
 */
export async function printSnippet(options: SnippetOptions, io: Io): Promise<number> {
  const base = baseOf(options.base);
  const rung = oneOf('rung', options.rung ?? 'quote', [...PAGE_RUNGS, 'citation', 'script', 'csp'] as const);
  if (rung === 'script') io.out(`${options.hashed ? scriptHtml(base, 'hashed', hashedScript(base)) : scriptHtml(base, 'stable')}\n`);
  else if (rung === 'csp') io.out(csp(options, base, io));
  else {
    const reviewed = await loadReviewed(options.study, options.approvals, io);
    const { study } = reviewed;
    const input = inputOf(study, base, options, io);
    checkHeadline(study, input.page, options);
    const { municipality } = input.page;
    io.out(
      rung === 'citation'
        ? `${citationText(study, input, options)}\n`
        : `${rungText(rung, input, study, municipality ? municipalityOf(study, municipality) : undefined)}\n`,
    );
    const { kind, name, language, edition } = input.page;
    tellUnapproved(reviewed, { kind, name }, language, edition, io);
  }
  return EXIT.ok;
}

/** How the graphic of a trend is cited. @throws UsageError for what is no trend, and for a style that is none. */
function citationText(study: Study, { base, page, quote }: SnippetInput, { style }: SnippetOptions): string {
  if (page.kind !== 'trend') throw new UsageError('snippet: --rung citation: expected --trend: a citation is of one graphic.');
  const seen = new Date().toISOString().slice(0, 'jjjj-mm-dd'.length);
  const drawn = pageIndicators(study, page, page.municipality ? municipalityOf(study, page.municipality) : undefined);
  return creditOf(study, page, quote.title, pageAddress(base, page), drawn, seen).citations[oneOf('style', style ?? 'long', CITATION_STYLES)];
}

/** Lines for the policy of the host, of one rung; none where it needs nothing. */
function csp(options: SnippetOptions, base: string, io: Io): string {
  const rung = oneOf('for', options.for ?? 'script', ['link', 'quote', 'picture', 'frame', 'oembed', 'element', 'script'] as const);
  const lines = cspLines(rung, base, options['own-origin']);
  if (lines.length === 0) io.err(`${rung}: needs nothing in the content-security policy\n`);
  return lines.map((line) => `${line}\n`).join('');
}

/** Everything that a snippet is made of. */
function inputOf(study: Study, base: string, options: SnippetOptions, io: Io): SnippetInput {
  const language = languageOf(study, options.language);
  const topic = topicOf(study, options);
  const code = localCode(study, topic.name, options.municipality, io);
  const { edition } = options;
  if (edition !== undefined && !/^[0-9a-z][0-9a-z.-]*$/.test(edition)) throw wrong('edition', edition, 'a name such as 2026-11');
  const page: Page = { ...topic, language, ...(code ? { municipality: code } : {}), ...(edition ? { edition } : {}) };
  return { base, page, dress: dressOf(options), quote: pageQuote(study, page, page.municipality ? municipalityOf(study, page.municipality) : undefined) };
}

function themeOf(theme: string): PageTheme {
  if (!isPageTheme(theme)) throw wrong('theme', theme, 'light, dark, neutral, newsroom or print, or a name with a scheme: "newsroom dark"');
  return theme;
}

function dressOf({ headline, theme, size, level }: SnippetOptions): PageDress {
  return {
    ...(headline ? { headline } : {}),
    ...(theme === undefined ? {} : { theme: themeOf(theme) }),
    ...(size === undefined ? {} : { size: oneOf('size', size, ['graphic', 'card', 'full'] as const) }),
    ...(level === undefined ? {} : { headingLevel: Number(oneOf('level', level, ['1', '2', '3', '4', '5', '6'] as const)) }),
  };
}
