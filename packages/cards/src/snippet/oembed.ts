import { el, markupToString } from '@trendbeeld/charts';
import { frameHeight, frameMarkup, type FrameInput } from './frame.js';
import { addressOf, linkMarkup, nameOf, sentenceOf } from './quote.js';

/** An oEmbed answer of type `rich`, as `oembed.json` holds it. */
export interface OEmbedAnswer {
  readonly version: '1.0';
  readonly type: 'rich';
  readonly title: string;
  readonly provider_name: string;
  readonly provider_url: string;
  /** Seconds that a host may keep the answer. */
  readonly cache_age: number;
  /** Pixels. */
  readonly width: number;
  readonly height: number;
  readonly html: string;
  /** These three are there where the page has a picture. */
  readonly thumbnail_url?: string;
  readonly thumbnail_width?: number;
  readonly thumbnail_height?: number;
}

/** What an oEmbed answer is made of. */
export interface OEmbedInput extends FrameInput {
  /** The picture of the page; null where it has none. */
  readonly thumbnail: { readonly url: string; readonly width: number; readonly height: number } | null;
}

/** Width that an answer names, in pixels; WordPress and others fit it to the column. */
const WIDTH = 600;
/** A day. */
const CACHE_AGE = 86_400;

/**
 * The oEmbed answer of a page: quote, then frame. WordPress keeps only `a`, `blockquote` and `iframe`: it reads rightly with every
 * `p` removed, and the link stands in running text, so that the site script leaves the quote to the frame. The frame has a width in px, as
 * WordPress hides it until its script runs, in a place that is as wide as the page: 100 % of that would make the page wider. Themes keep
 * frames within their column.
 *
 * @example
 * const input = { base: 'https://stad.example/trends/', page: { kind: 'trend', name: 'woningbouw', language: 'nl' }, quote: trendQuote(study, { trend: 'woningbouw', language: 'nl' }) };
 * oembed({ ...input, thumbnail: { url: 'https://stad.example/trends/nl/t/woningbouw/picture.png', width: 1440, height: 1280 } });
 * @throws {RangeError} as `pagePath`.
 */
export function oembed(input: OEmbedInput): OEmbedAnswer {
  const { base, page, thumbnail } = input;
  const quote = el('blockquote', { cite: addressOf(input), lang: page.language }, el('p', {}, sentenceOf(input), ' ', linkMarkup(input)));
  return {
    version: '1.0',
    type: 'rich',
    title: nameOf(input),
    provider_name: 'Trendbeeld',
    provider_url: base,
    cache_age: CACHE_AGE,
    width: WIDTH,
    height: frameHeight(input),
    html: `${markupToString(quote)}${markupToString(frameMarkup(input, WIDTH))}`,
    ...(thumbnail && { thumbnail_url: thumbnail.url, thumbnail_width: thumbnail.width, thumbnail_height: thumbnail.height }),
  };
}
