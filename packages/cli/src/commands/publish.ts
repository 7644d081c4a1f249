import { existsSync, statSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import type { Study } from '@trendbeeld/data';
import { codeIn, municipalityToday, nearestNames } from '@trendbeeld/data/figures';
import { UsageError } from '../errors.js';
import { EXIT, type Io } from '../io.js';
import { register } from '../press/shelf.js';
import { checkEditionName } from '../publish/editions.js';
import { currentMunicipalities, studyMunicipalities, type Pictures, type Site } from '../publish/plan.js';
import { publish } from '../publish/publish.js';
import { themeFor } from '../publish/theme.js';
import { publishReport } from '../publish/report.js';
import { filesAbove, type Named } from '../publish/several.js';
import { studyToShow, type DraftOptions } from '../review/refuse.js';
import { isInStudy } from '../study/load-study.js';
import { REVIEW_COMMAND_WORDS } from '../words/review-command-words.js';
import { STUDY_WORDS } from '../words/study-words.js';

/** Options of `trendbeeld publish`, as they were typed. */
export interface PublishOptions extends DraftOptions {
  /** Folders or packages of studies; with more than one, each gets a folder of its own. */
  readonly study?: readonly string[] | undefined;
  readonly out?: string | undefined;
  readonly base?: string | undefined;
  /** Codes; one option may hold several with commas between them. */
  readonly municipality?: readonly string[] | undefined;
  readonly all?: boolean | undefined;
  readonly edition?: string | undefined;
  readonly pictures?: string | undefined;
  readonly png?: boolean | undefined;
  readonly 'style-files'?: boolean | undefined;
  /** Name of a theme, or a file with tokens. */
  readonly theme?: string | undefined;
  readonly 'dry-run'?: boolean | undefined;
}

const PICTURES: readonly Pictures[] = ['none', 'svg', 'all'];

/**
 * Writes a folder of static files that any web server can serve, and prints what is in it.
 *
 * @throws UsageError for what cannot be asked, RefusalError for what is not approved; nothing is written then.
 */
export async function publishSite(options: PublishOptions, io: Io): Promise<number> {
  const started = performance.now();
  const folder = folderOf(options.out, io);
  const base = baseOf(options.base);
  const pictures = PICTURES.find((p) => p === (options.pictures ?? 'all'));
  if (!pictures) throw new UsageError(`publish: unknown pictures: ${JSON.stringify(options.pictures)}. Expected one of: ${PICTURES.join(', ')}.`);
  if (options.png && pictures !== 'all') throw new UsageError(`publish: --png makes PNG, --pictures ${pictures} does not. Expected one of them.`);
  if (options.all && options.municipality?.length) throw new UsageError('publish: --all and --municipality exclude each other. Expected one of them.');
  const edition = options.edition === undefined ? undefined : checkEditionName(options.edition);
  const theme = themeFor(options.theme, io);
  if (options.approvals !== undefined && (options.study?.length ?? 0) > 1) throw new UsageError(`publish: ${REVIEW_COMMAND_WORDS.approvalsOfOne}`);
  const studies = await studiesOf(options.study ?? [], options, io);
  const dryRun = options['dry-run'] === true;
  const siteOf = ({ study, name }: Named): Site => ({
    study,
    base: new URL(name === '' ? '' : `${name}/`, base).href,
    municipalities: municipalitiesOf(study, options, io),
    pictures,
    municipalPng: options.png === true || !options.all,
    inlineStyle: options['style-files'] !== true,
    ...(theme && { theme }),
  });
  const sites = studies.map((one) => ({ ...one, site: siteOf(one) }));
  const writeAbove = sites.length > 1 ? filesAbove(folder, base, sites, dryRun) : null;
  for (const one of sites) {
    if (one.name !== '') io.out(`${one.name}/\n`);
    // oxlint-disable-next-line no-await-in-loop -- one study after the other.
    const outcome = await publish(join(folder, one.name), one.site, edition, dryRun, io);
    io.out(publishReport(outcome, (performance.now() - started) / 1000, dryRun));
  }
  writeAbove?.();
  if (!dryRun) io.out(`${STUDY_WORDS.published(options.out!, base)}\n`);
  if (options.draft) io.out(`${REVIEW_COMMAND_WORDS.draft}\n`);
  return EXIT.ok;
}

/** The studies that are named, each with its folder; with one or none, the folder is the published one itself. */
async function studiesOf(named: readonly string[], draft: DraftOptions, io: Io): Promise<readonly Named[]> {
  if (named.length <= 1) return [{ name: '', study: await studyToShow('publish', named[0], draft, io) }];
  const names = named.map((one) => basename(resolve(io.cwd, one)).replace(/^study-/, ''));
  const wrong = names.find((name, i) => !/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(name) || /^(nl|en|e|data)$/.test(name) || names.indexOf(name) !== i);
  if (wrong !== undefined)
    throw new UsageError(
      `publish: --study: ${JSON.stringify(wrong)} is no name for a folder beside the others. Expected different names of small letters, digits and dashes.`,
    );
  return Promise.all(named.map(async (one, i) => ({ name: names[i]!, study: await studyToShow('publish', one, draft, io) })));
}

function folderOf(out: string | undefined, io: Io): string {
  if (!out) throw new UsageError(`publish: ${STUDY_WORDS.missingOut}`);
  const folder = resolve(io.cwd, out);
  if (existsSync(folder) && !statSync(folder).isDirectory()) throw new UsageError(`publish: ${STUDY_WORDS.outIsFile(out)}`);
  if (isInStudy(folder)) throw new UsageError(`publish: ${STUDY_WORDS.outInStudy(out)}`);
  return folder;
}

/** The address of the folder, with the slash at its end. */
function baseOf(base: string | undefined): string {
  if (!base) throw new UsageError(`publish: ${STUDY_WORDS.missingBase}`);
  const url = URL.canParse(base) ? new URL(base) : null;
  if (!url || !/^https?:$/.test(url.protocol)) throw new UsageError(`publish: ${STUDY_WORDS.wrongBase(base)}`);
  if (url.search || url.hash || url.username || url.password) {
    throw new UsageError(`publish: ${STUDY_WORDS.baseWithMore(base)}`);
  }
  return url.href.endsWith('/') ? url.href : `${url.href}/`;
}

/** Codes in order, each once. Default: the municipalities that made the study. */
function municipalitiesOf(study: Study, { municipality, all }: PublishOptions, io: Io): readonly string[] {
  const current = currentMunicipalities();
  if (all) return current;
  const asked = municipality?.flatMap((list) => list.split(',')).map((code) => code.trim()) ?? [];
  const found = asked.map((text) => {
    const code = codeIn(register(), text) ?? text;
    const today = municipalityToday(register(), code);
    if (today === null) throw unknownMunicipality(code);
    if (today !== code) io.err(`${code} merged: its pages are those of ${today}\n`);
    return today;
  });
  return [...new Set(found.length > 0 ? found : studyMunicipalities(study))].toSorted();
}

/** Says what was meant: the code of a name, who took over a code that lapsed, or the nearest names. */
function unknownMunicipality(asked: string): UsageError {
  const all = register().municipalities;
  const today = all.filter((m) => m.to === null);
  const lapsed = all.find((m) => m.code === asked);
  const nameOf = (code: string): string => `${all.find((m) => m.code === code)?.name ?? ''} (${code})`;
  if (lapsed) {
    return new UsageError(
      `publish: ${nameOf(asked)} is no municipality any more since ${lapsed.to}. Its inhabitants went to: ${lapsed.successors.map((s) => nameOf(s.code)).join(', ')}.`,
    );
  }
  const nearest = nearestNames(asked, today);
  return new UsageError(
    `publish: unknown municipality: ${JSON.stringify(asked)}. Expected a code such as GM0363. Nearest: ${nearest.map((m) => `${m.name} ${m.code}`).join(', ')}.`,
  );
}
