/** What a published page says of itself, read from the files beside it: its quote, and its picture with a text alternative. */
import type { Quote } from '@trendbeeld/cards/snippets';

/** What an editor takes along of a page. */
export interface Saying {
  readonly quote: Quote;
  /** Null where the folder has no pictures. */
  readonly picture: { readonly width: number; readonly height: number; readonly alt: string } | null;
}

const ENTITIES: Readonly<Record<string, string>> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"', '&#39;': "'" };
const plain = (text: string): string => text.replaceAll(/&(?:amp|lt|gt|quot|#39);/g, (entity) => ENTITIES[entity]!);

/**
 * Reads what a page says.
 *
 * @param page address of the page, ends in a slash.
 * @returns null for a page that is not published.
 * @throws {Error} where it cannot be read for another reason.
 */
export async function sayingOf(page: string, fetched: typeof fetch = fetch): Promise<Saying | null> {
  const answer = await fetched(new URL('oembed.json', page));
  if (answer.status === 404) return null;
  if (!answer.ok) throw new Error(`${page}: ${answer.status}`);
  const { title: name, html } = (await answer.json()) as { readonly title: string; readonly html: string };
  // Our own markup: a sentence, and a link with its text.
  const [, sentence, linkText] = /<p>(.*?) <a href="[^"]*">(.*?)<\/a><\/p>/s.exec(html) ?? [];
  if (sentence === undefined || linkText === undefined) throw new Error(`${page}: no quote`);
  const drawing = await fetched(new URL('picture.svg', page)).catch(() => null);
  const text = plain(linkText);
  // "Headline – municipality", where the text of the link ends with the headline.
  const [, headline = name, municipality] = text.endsWith(name) ? [] : (/^(.*) – (.*)$/s.exec(name) ?? []);
  return {
    quote: { title: headline, sentence: plain(sentence), linkText: text, ...(municipality ? { municipality } : {}) },
    picture: drawing?.ok ? pictureIn(await drawing.text()) : null,
  };
}

/** Size of a drawing and what it says to those who do not see it. */
function pictureIn(svg: string): Saying['picture'] {
  const [, width, height] = /<svg [^>]*width="(\d+)" height="(\d+)"/.exec(svg) ?? [];
  const alt = /<desc[^>]*>(.*?)<\/desc>/s.exec(svg)?.[1];
  return width && height && alt ? { width: Number(width), height: Number(height), alt: plain(alt) } : null;
}
