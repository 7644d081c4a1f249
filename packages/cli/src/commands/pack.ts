import { writeFileSync } from 'node:fs';
import { extname, resolve } from 'node:path';
import { hasMunicipalFigure } from '@trendbeeld/cards';
import type { Page } from '@trendbeeld/cards/snippets';
import type { Study } from '@trendbeeld/data';
import { UsageError } from '../errors.js';
import { EXIT, type Io } from '../io.js';
import { handoutDocx, MOST_TRENDS, type HandoutLook } from '@trendbeeld/cards/handout';
import { handoutOf } from '../press/handout.js';
import { handoutPdf } from '../press/handout-pdf.js';
import { packFiles, pressOf, stemOf, zip } from '../press/pack.js';
import { checkSigns } from '../press/signs.js';
import { pictureMaker } from '../publish/pictures.js';
import { currentMunicipalities, studyMunicipalities } from '../publish/plan.js';
import { lookOf, themeFor } from '../publish/theme.js';
import { createProgress } from '../report/progress.js';
import { studyToShow, type DraftOptions } from '../review/refuse.js';
import { askedOf, type HeadlineOptions, type TopicOptions } from './asked.js';
import { fitting, headlineOf } from './render.js';

const { baseOf, checkHeadline, codeOf, languageOf, topicOf, trendIn } = askedOf('pack');

/** Options of `trendbeeld pack`, as they were typed. */
export interface PackOptions extends TopicOptions, HeadlineOptions, DraftOptions {
  readonly study?: string | undefined;
  /** Names with commas between them: a handout. */
  readonly trends?: string | undefined;
  /** Codes or names with commas between them; `study` for those that made it, `all`. */
  readonly municipality?: readonly string[] | undefined;
  readonly language?: string | undefined;
  readonly base?: string | undefined;
  readonly edition?: string | undefined;
  readonly title?: string | undefined;
  /** Name of a theme, or a file with tokens. */
  readonly theme?: string | undefined;
  readonly out?: string | undefined;
}

/**
 * Writes one zip with a graphic in all its forms, for the country or for one or more municipalities; or with `--trends` a handout.
 *
 * @throws UsageError as `trendbeeld render`; nothing is written then.
 */
export async function packGraphic(options: PackOptions, io: Io): Promise<number> {
  const study = await studyToShow('pack', options.study, options, io, (found) => {
    const language = languageOf(found, options.language);
    const topics = options.trends === undefined ? [topicOf(found, options)] : trendsIn(found, options.trends).map((name) => ({ kind: 'trend' as const, name }));
    return topics.map((topic) => ({ topic, language }));
  });
  const theme = themeFor(options.theme, io);
  if (options.trends !== undefined) return packHandout(study, options, theme && lookOf(theme), io);
  const topic = topicOf(study, options);
  const language = languageOf(study, options.language);
  const headline = headlineOf(options, 'pack');
  const pages = placesOf(study, topic.name, options.municipality ?? [], io).map((municipality): Page => ({
    ...topic,
    language,
    ...(municipality ? { municipality } : {}),
  }));
  for (const page of pages) checkHeadline(study, page, options);
  if (headline) checkSigns('pack', headline);
  const base = options.base === undefined ? '' : baseOf(options.base);
  const out = resolve(io.cwd, options.out ?? `${stemOf(pages.length === 1 ? pages[0]! : { ...topic, language })}.zip`);
  const seen = today();
  const files = new Map<string, string | Uint8Array>();
  const maker = pictureMaker();
  const progress = createProgress(io, pages.length);
  try {
    for (const page of pages) {
      progress.step(stemOf(page));
      const press = pressOf(study, page, base, { headline, seen, complete: true, palette: theme && lookOf(theme).palette });
      fitting(() => ['1:1', '4:5', '16:9'].map((size) => press.picture(size as '1:1')), 'pack');
      // oxlint-disable-next-line no-await-in-loop -- one after the other: each holds some megabytes of pixels.
      for (const [name, content] of await packFiles(press, maker.png)) files.set(pages.length === 1 ? name : `${stemOf(page)}/${name}`, content);
    }
  } finally {
    progress.done();
    await maker.close();
  }
  writeFileSync(out, zip(files));
  io.out(`${out}\n`);
  io.err(`${files.size} files\n`);
  return EXIT.ok;
}

/** The trends of a handout, each once. */
const trendsIn = (study: Study, asked: string): readonly string[] => [...new Set(asked.split(',').map((text) => trendIn(study, text.trim())))];

const today = (): string => new Date().toISOString().slice(0, 'jjjj-mm-dd'.length);

/** The municipalities that were asked for; undefined stands for the country. */
function placesOf(study: Study, name: string, asked: readonly string[], io: Io): readonly (string | undefined)[] {
  const all = asked.flatMap((list) => (list.startsWith("'") ? [list] : list.split(','))).map((text) => text.trim());
  if (all.length === 0) return [undefined];
  if (!hasMunicipalFigure(study, name))
    throw new UsageError(`pack: ${name || 'the overview'} has no figures of municipalities. Expected it without --municipality.`);
  return [...new Set(all.flatMap((text) => (text === 'study' ? studyMunicipalities(study) : text === 'all' ? currentMunicipalities() : [codeOf(text, io)])))];
}

/** Several trends as one handout: A4 as PDF, or a document of Word. */
async function packHandout(study: Study, options: PackOptions, look: HandoutLook | undefined, io: Io): Promise<number> {
  const unique = trendsIn(study, options.trends!);
  if (unique.length > MOST_TRENDS) throw new UsageError(`pack: --trends: ${unique.length} trends. Expected at most ${MOST_TRENDS}.`);
  const out = resolve(io.cwd, options.out ?? 'handout.pdf');
  const format = extname(out).toLowerCase();
  if (format !== '.pdf' && format !== '.docx') throw new UsageError(`pack: --out: ${JSON.stringify(options.out)}. Expected a name that ends in .pdf or .docx.`);
  const [place] = options.municipality ?? [];
  const language = languageOf(study, options.language);
  const handout = handoutOf(study, {
    trends: unique,
    language,
    municipality: place === undefined ? undefined : codeOf(place, io),
    base: options.base === undefined ? '' : baseOf(options.base),
    edition: options.edition,
    title: options.title,
    date: today(),
    look,
  });
  if (format === '.pdf') writeFileSync(out, await handoutPdf(handout));
  else {
    const maker = pictureMaker();
    try {
      writeFileSync(out, await handoutDocx(handout, ({ svg, width }) => maker.png({ svg, width: width * 2, scale: 2 })));
    } finally {
      await maker.close();
    }
  }
  io.out(`${out}\n`);
  return EXIT.ok;
}
