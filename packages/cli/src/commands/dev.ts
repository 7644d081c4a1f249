import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { formatIssues } from '@trendbeeld/data/folder';
import { serveStudy, type Seen } from '../dev/dev-server.js';
import { UsageError } from '../errors.js';
import type { Io } from '../io.js';
import { themeFor } from '../publish/theme.js';
import { isStudyFolder, readStudyFolder } from '../study/load-study.js';
import { STUDY_WORDS } from '../words/study-words.js';

/** Options of `trendbeeld dev`. */
export interface DevCommandOptions {
  /** Default: 4180, or the next that is free. */
  readonly port?: string | undefined;
  /** Name of a theme, or a file with tokens; read once. */
  readonly theme?: string | undefined;
}

const PORT = 4180;

/**
 * Serves a study while it is written, until the command is stopped. Errors stand on the page and in the terminal, all of them at once.
 *
 * @throws UsageError for a folder without a study, a port that is none, or a theme as for `trendbeeld publish`.
 */
export async function devStudy(folder: string | undefined, { port, theme: asked }: DevCommandOptions, io: Io): Promise<number> {
  const started = performance.now();
  const shown = folder ?? '.';
  const path = resolve(io.cwd, shown);
  if (!existsSync(path)) throw new UsageError(`dev: ${STUDY_WORDS.noFolder(shown)}`);
  if (!isStudyFolder(path)) throw new UsageError(`dev: ${STUDY_WORDS.noStudy(shown)}`);
  const number = port === undefined ? PORT : Number(port);
  if (!Number.isInteger(number) || number < 0 || number > 65_000) throw new UsageError(`dev: ${STUDY_WORDS.port(port)}`);
  const theme = themeFor(asked, io);
  const seconds = (milliseconds: number): string => (milliseconds / 1000).toFixed(1);
  const tell = ({ issues }: Seen, after: string): void => {
    if (issues.length === 0) io.err(`${after}\n`);
    else io.err(`${formatIssues(issues)}\n${STUDY_WORDS.lastGood(issues.length)}\n`);
  };
  const { url, first } = await serveStudy(path, {
    port: number,
    theme,
    read: () => readStudyFolder(path, shown),
    changed: (seen, milliseconds) => tell(seen, STUDY_WORDS.shown(seconds(milliseconds))),
  });
  io.out(`${url} (${STUDY_WORDS.serves(seconds(performance.now() - started))})\n`);
  if (first.issues.length > 0) tell(first, '');
  return new Promise(() => {
    // Served until the command is stopped.
  });
}
