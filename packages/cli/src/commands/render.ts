import { extname, resolve } from 'node:path';
import { writeFileSync } from 'node:fs';
import { PICTURE_SIZES } from '@trendbeeld/cards';
import type { Page } from '@trendbeeld/cards/snippets';
import { UsageError } from '../errors.js';
import { EXIT, type Io } from '../io.js';
import { pressOf, pressPdf, pressPng, stemOf } from '../press/pack.js';
import { pictureMaker } from '../publish/pictures.js';
import { lookOf, themeFor } from '../publish/theme.js';
import { checkSigns } from '../press/signs.js';
import { studyToShow, type DraftOptions } from '../review/refuse.js';
import { askedOf, type HeadlineOptions, type TopicOptions } from './asked.js';

const { baseOf, checkHeadline, languageOf, localCode, oneOf, topicOf, wrong } = askedOf('render');

/** Options of `trendbeeld render`, as they were typed. */
export interface RenderOptions extends TopicOptions, HeadlineOptions, DraftOptions {
  readonly study?: string | undefined;
  readonly municipality?: string | undefined;
  readonly language?: string | undefined;
  readonly ratio?: string | undefined;
  readonly format?: string | undefined;
  readonly scale?: string | undefined;
  readonly base?: string | undefined;
  readonly out?: string | undefined;
  /** Name of a theme, or a file with tokens. */
  readonly theme?: string | undefined;
}

const FORMATS = ['png', 'svg', 'pdf'] as const;

/** Longest headline, in characters, as that of an embedder. */
const LONGEST = 200;

/**
 * Writes one picture of a graphic.
 *
 * @throws UsageError for what cannot be asked, a number in the headline that the graphic does not show, a headline that does not fit, and
 * signs that the font has not. Nothing is written then.
 */
export async function renderPicture(options: RenderOptions, io: Io): Promise<number> {
  const study = await studyToShow('render', options.study, options, io, (found) => [
    { topic: topicOf(found, options), language: languageOf(found, options.language) },
  ]);
  const topic = topicOf(study, options);
  const language = languageOf(study, options.language);
  const municipality = localCode(study, topic.name, options.municipality, io);
  const page: Page = { ...topic, language, ...(municipality ? { municipality } : {}) };
  const size = oneOf('ratio', options.ratio ?? 'picture', PICTURE_SIZES);
  const ending = options.out === undefined ? '' : extname(options.out).slice(1).toLowerCase();
  const format = oneOf('format', options.format ?? (ending || 'png'), FORMATS);
  const scale = Number(options.scale ?? 2);
  if (!(scale >= 0.5 && scale <= 4)) throw wrong('scale', options.scale!, 'a number from 0.5 to 4');
  const headline = headlineOf(options);
  checkHeadline(study, page, options);
  if (headline && format !== 'svg') checkSigns('render', headline);
  const base = options.base === undefined ? '' : baseOf(options.base);
  const seen = new Date().toISOString().slice(0, 'jjjj-mm-dd'.length);
  const theme = themeFor(options.theme, io);
  const press = pressOf(study, page, base, { headline, seen, palette: theme && lookOf(theme).palette });
  const picture = fitting(() => press.picture(size));
  const out = resolve(io.cwd, options.out ?? `${stemOf(page)}${size === 'picture' ? '' : `-${size.replace(':', 'x')}`}.${format}`);
  if (format === 'svg') writeFileSync(out, picture.svg);
  else if (format === 'pdf') writeFileSync(out, await pressPdf(press, picture));
  else {
    const maker = pictureMaker();
    try {
      writeFileSync(out, await pressPng(press, picture, scale, maker.png));
    } finally {
      await maker.close();
    }
  }
  const [width, height] = format === 'png' ? [Math.round(picture.width * scale), Math.round(picture.height * scale)] : [picture.width, picture.height];
  io.out(`${out}\n`);
  io.err(`${width} x ${height} px. ${picture.alt}\n`);
  return EXIT.ok;
}

/** The headline that was asked for; undefined for the graphic's own. @throws UsageError for one that is too long. */
export function headlineOf({ headline }: HeadlineOptions, command = 'render'): string | undefined {
  const text = headline?.replaceAll(/\s+/g, ' ').trim();
  if (!text) return undefined;
  if (text.length > LONGEST) throw new UsageError(`${command}: --headline: ${text.length} characters. Expected at most ${LONGEST}.`);
  return text;
}

/** What a maker of pictures refuses, as a refusal of the command. */
export function fitting<T>(make: () => T, command = 'render'): T {
  try {
    return make();
  } catch (error) {
    if (error instanceof RangeError) throw new UsageError(`${command}: ${error.message}`);
    throw error;
  }
}
