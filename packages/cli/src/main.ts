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
import { printSnippet } from './commands/snippet.js';
import { RefusalError, UsageError } from './errors.js';
import { CHECK_HELP, DEV_HELP, FETCH_HELP, HELP, JOIN_HELP, NEW_HELP, PACK_HELP, PUBLISH_HELP, RENDER_HELP, SNIPPET_HELP } from './help.js';
import { EXIT, type Io } from './io.js';

export { EXIT, type Io } from './io.js';
export { bundleFiles, type Read } from './publish/bundle.js';
export { BUILDER } from './publish/plan.js';
export { loadStudy } from './study/load-study.js';

const FETCH_OPTIONS = {
  from: { type: 'string' },
  out: { type: 'string' },
  table: { type: 'string' },
  municipality: { type: 'string' },
  base: { type: 'string' },
  accept: { type: 'string', multiple: true },
  'dry-run': { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
} as const;

const CHECK_OPTIONS = { mapping: { type: 'string' }, language: { type: 'string' }, help: FETCH_OPTIONS.help } as const;

const JOIN_OPTIONS = {
  title: { type: 'string' },
  unit: { type: 'string' },
  source: { type: 'string' },
  url: { type: 'string' },
  period: { type: 'string' },
  value: { type: 'string', multiple: true },
  municipality: { type: 'string' },
  by: { type: 'string' },
  only: { type: 'string', multiple: true },
  ignore: { type: 'string', multiple: true },
  numbers: { type: 'string' },
  dash: { type: 'string' },
  sheet: { type: 'string' },
  mapping: { type: 'string' },
  'write-mapping': { type: 'string' },
  out: { type: 'string' },
  language: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
} as const;

const DEV_OPTIONS = { port: { type: 'string' }, help: FETCH_OPTIONS.help } as const;

const NEW_OPTIONS = {
  title: { type: 'string' },
  publisher: { type: 'string' },
  date: { type: 'string' },
  language: { type: 'string' },
  name: { type: 'string' },
  area: { type: 'string' },
  subject: { type: 'string' },
  figures: { type: 'string' },
  measure: { type: 'string' },
  unit: { type: 'string' },
  source: { type: 'string' },
  table: { type: 'string' },
  status: { type: 'string' },
  definition: { type: 'string' },
  meaning: { type: 'string' },
  expected: { type: 'string' },
  precise: { type: 'string' },
  sure: { type: 'string' },
  'domain-text': { type: 'string' },
  text: { type: 'string' },
  year: { type: 'string' },
  place: { type: 'string' },
  help: FETCH_OPTIONS.help,
} as const;

const PUBLISH_OPTIONS = {
  study: { type: 'string', multiple: true },
  out: { type: 'string' },
  base: { type: 'string' },
  municipality: { type: 'string', multiple: true },
  all: { type: 'boolean' },
  edition: { type: 'string' },
  pictures: { type: 'string' },
  png: { type: 'boolean' },
  'style-files': { type: 'boolean' },
  theme: { type: 'string' },
  // The default since pages hold their style; scripts that name it go on working.
  'inline-style': { type: 'boolean' },
  'dry-run': { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
} as const;

const SNIPPET_OPTIONS = {
  study: { type: 'string' },
  trend: { type: 'string' },
  domain: { type: 'string' },
  overview: { type: 'boolean' },
  base: { type: 'string' },
  municipality: { type: 'string' },
  language: { type: 'string' },
  rung: { type: 'string' },
  for: { type: 'string' },
  headline: { type: 'string' },
  'any-number': { type: 'boolean' },
  style: { type: 'string' },
  theme: { type: 'string' },
  size: { type: 'string' },
  level: { type: 'string' },
  edition: { type: 'string' },
  hashed: { type: 'boolean' },
  'own-origin': { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
} as const;

const RENDER_OPTIONS = {
  study: { type: 'string' },
  trend: { type: 'string' },
  domain: { type: 'string' },
  overview: { type: 'boolean' },
  municipality: { type: 'string' },
  theme: { type: 'string' },
  language: { type: 'string' },
  ratio: { type: 'string' },
  format: { type: 'string' },
  scale: { type: 'string' },
  headline: { type: 'string' },
  'any-number': { type: 'boolean' },
  base: { type: 'string' },
  out: { type: 'string' },
  help: FETCH_OPTIONS.help,
} as const;

const PACK_OPTIONS = {
  theme: { type: 'string' },
  study: { type: 'string' },
  trend: { type: 'string' },
  domain: { type: 'string' },
  overview: { type: 'boolean' },
  trends: { type: 'string' },
  municipality: { type: 'string', multiple: true },
  language: { type: 'string' },
  headline: { type: 'string' },
  'any-number': { type: 'boolean' },
  base: { type: 'string' },
  edition: { type: 'string' },
  title: { type: 'string' },
  out: { type: 'string' },
  help: FETCH_OPTIONS.help,
} as const;

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
    default:
      throw new UsageError(`unknown command: ${JSON.stringify(command)}. Expected one of: new, dev, check, fetch, join, publish, snippet, render, pack.`);
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
