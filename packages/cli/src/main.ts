/**
 * `@trendbeeld/cli`: the `trendbeeld` command. {@link run} is the whole command as a function.
 */
import { parseArgs } from 'node:util';
import { TrendbeeldError } from '@trendbeeld/data';
import { checkFiles } from './commands/check.js';
import { devStudy } from './commands/dev.js';
import { fetchFigures } from './commands/fetch.js';
import { joinFigures } from './commands/join.js';
import { newStudy } from './commands/new.js';
import { packGraphic } from './commands/pack.js';
import { publishSite } from './commands/publish.js';
import { renderPicture } from './commands/render.js';
import { reviewStudy } from './commands/review.js';
import { printSnippet } from './commands/snippet.js';
import { bundleTexts } from './commands/texts.js';
import { RefusalError, UsageError } from './errors.js';
import {
  CHECK_HELP,
  DEV_HELP,
  FETCH_HELP,
  HELP,
  JOIN_HELP,
  NEW_HELP,
  PACK_HELP,
  PUBLISH_HELP,
  RENDER_HELP,
  REVIEW_HELP,
  SNIPPET_HELP,
  TEXTS_HELP,
} from './help.js';
import { EXIT, type Io } from './io.js';
import {
  CHECK_OPTIONS,
  DEV_OPTIONS,
  FETCH_OPTIONS,
  JOIN_OPTIONS,
  NEW_OPTIONS,
  PACK_OPTIONS,
  PUBLISH_OPTIONS,
  RENDER_OPTIONS,
  REVIEW_OPTIONS,
  SNIPPET_OPTIONS,
  TEXTS_OPTIONS,
} from './options.js';

export { EXIT, type Io } from './io.js';
export { bundleFiles, type Read } from './publish/bundle.js';
export { BUILDER } from './publish/plan.js';
export { loadReviewed, loadStudy, type ReviewedStudy } from './study/load-study.js';
export { municipalHash } from './review/municipal-hash.js';
export { sheetOf, sheetsOf, wordDiff, type Sheet } from './review/sheets.js';

/**
 * Runs the command. Never throws: a fault ends in a message on `err` and an exit code.
 *
 * @param argv what stands behind `trendbeeld`.
 * @returns exit code, see {@link EXIT}.
 */
export async function run(argv: readonly string[], io: Io): Promise<number> {
  try {
    return await dispatch(argv, io);
  } catch (error) {
    if (!(error instanceof TrendbeeldError)) {
      io.err(`trendbeeld: ${error instanceof Error ? error.message : String(error)}\n`);
      return EXIT.fault;
    }
    io.err(`trendbeeld: ${error.message}\n`);
    return error instanceof UsageError || error instanceof RefusalError ? EXIT.refused : EXIT.fault;
  }
}

async function dispatch([command, ...rest]: readonly string[], io: Io): Promise<number> {
  switch (command) {
    case undefined:
    case 'help':
    case '--help':
    case '-h':
      io.out(HELP);
      return command === undefined ? EXIT.refused : EXIT.ok;
    case 'fetch': {
      const { values, positionals } = parsedArgs(rest, FETCH_OPTIONS);
      if (values.help) return told(FETCH_HELP, io);
      if (positionals.length > 0)
        throw new UsageError(`fetch: unknown argument: ${JSON.stringify(positionals[0])}. Expected options only; see trendbeeld fetch --help.`);
      const { 'dry-run': dryRun, help: _, ...options } = values;
      return fetchFigures({ ...options, dryRun }, io);
    }
    case 'check': {
      const { values, positionals } = parsedArgs(rest, CHECK_OPTIONS);
      return values.help ? told(CHECK_HELP, io) : checkFiles(positionals, values, io);
    }
    case 'join': {
      const { values, positionals } = parsedArgs(rest, JOIN_OPTIONS);
      if (positionals.length > 1) throw new UsageError(`join: unknown argument: ${JSON.stringify(positionals[1])}. Expected one file.`);
      return values.help ? told(JOIN_HELP, io) : joinFigures(positionals[0], values, io);
    }
    case 'dev': {
      const { values, positionals } = parsedArgs(rest, DEV_OPTIONS);
      if (positionals.length > 1) throw new UsageError(`dev: unknown argument: ${JSON.stringify(positionals[1])}. Expected one folder.`);
      return values.help ? told(DEV_HELP, io) : devStudy(positionals[0], values, io);
    }
    case 'new': {
      const { values, positionals } = parsedArgs(rest, NEW_OPTIONS);
      if (positionals.length > 1) throw new UsageError(`new: unknown argument: ${JSON.stringify(positionals[1])}. Expected one folder.`);
      return values.help ? told(NEW_HELP, io) : newStudy(positionals[0], values, io);
    }
    case 'publish': {
      const { values, positionals } = parsedArgs(rest, PUBLISH_OPTIONS);
      if (positionals.length > 0) throw new UsageError(`publish: unknown argument: ${JSON.stringify(positionals[0])}. Expected options only.`);
      return values.help ? told(PUBLISH_HELP, io) : publishSite(values, io);
    }
    case 'snippet': {
      const { values, positionals } = parsedArgs(rest, SNIPPET_OPTIONS);
      if (positionals.length > 0) throw new UsageError(`snippet: unknown argument: ${JSON.stringify(positionals[0])}. Expected options only.`);
      return values.help ? told(SNIPPET_HELP, io) : printSnippet(values, io);
    }
    case 'render': {
      const { values, positionals } = parsedArgs(rest, RENDER_OPTIONS);
      if (positionals.length > 0) throw new UsageError(`render: unknown argument: ${JSON.stringify(positionals[0])}. Expected options only.`);
      return values.help ? told(RENDER_HELP, io) : renderPicture(values, io);
    }
    case 'pack': {
      const { values, positionals } = parsedArgs(rest, PACK_OPTIONS);
      if (positionals.length > 0) throw new UsageError(`pack: unknown argument: ${JSON.stringify(positionals[0])}. Expected options only.`);
      return values.help ? told(PACK_HELP, io) : packGraphic(values, io);
    }
    case 'review': {
      const { values, positionals } = parsedArgs(rest, REVIEW_OPTIONS);
      if (positionals.length > 0) throw new UsageError(`review: unknown argument: ${JSON.stringify(positionals[0])}. Expected options only.`);
      return values.help ? told(REVIEW_HELP, io) : reviewStudy(values, io);
    }
    case 'texts': {
      const { values, positionals } = parsedArgs(rest, TEXTS_OPTIONS);
      if (positionals.length > 0) throw new UsageError(`texts: unknown argument: ${JSON.stringify(positionals[0])}. Expected options only.`);
      return values.help ? told(TEXTS_HELP, io) : bundleTexts(values, io);
    }
    default:
      throw new UsageError(
        `unknown command: ${JSON.stringify(command)}. Expected one of: new, dev, check, fetch, join, texts, review, publish, snippet, render, pack.`,
      );
  }
}

function told(text: string, io: Io): number {
  io.out(text);
  return EXIT.ok;
}

type Options = Readonly<Record<string, { readonly type: 'string' | 'boolean'; readonly short?: string; readonly multiple?: boolean }>>;

/** Reads options strictly. @throws UsageError for an option that is not known or lacks its value. */
function parsedArgs<T extends Options>(
  args: readonly string[],
  options: T,
): ReturnType<typeof parseArgs<{ options: T; allowPositionals: true; args: string[] }>> {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true });
  } catch (cause) {
    throw new UsageError(
      `${cause instanceof Error ? cause.message.replace(/\. .*$/s, '') : 'wrong options'}. Expected: ${Object.keys(options)
        .map((name) => `--${name}`)
        .join(', ')}.`,
    );
  }
}
