// Every way to embed one page, as the snippets of the product write it.
import type { Picture } from '@trendbeeld/cards';
import { elementHtml, frameHtml, linkHtml, plainText, oembed, pictureHtml, quoteHtml, scriptHtml, type SnippetInput } from '@trendbeeld/cards/snippets';

/**
 * The forms, from the one that asks least of a host. `text` is the sentence with the bare address, `file` a picture of the published
 * folder, `upload` one of the editor's own site.
 */
export const forms = ['text', 'link', 'quote', 'file', 'upload', 'frame', 'oembed', 'element'] as const;
export type Form = (typeof forms)[number];

/** Where the pictures are that an editor uploaded. */
export const UPLOADED = 'https://www.gemeente.example/files/grafiek.png';

/** What the command has to print every form of a page. */
export interface FormInput extends SnippetInput {
  /** The static card of the page. */
  readonly card: string;
  readonly picture: Pick<Picture, 'width' | 'height' | 'alt'>;
}

/** A snippet as an editor pastes it; `text` is HTML too, as a host that takes text only would keep it: escaped, with its line end. */
export function snippet(form: Form, input: FormInput): string {
  const { picture: drawn, ...rest } = input;
  const picture = { ...rest, width: drawn.width, height: drawn.height, alt: drawn.alt };
  switch (form) {
    case 'text':
      return escape(plainText(input)).replace('\n', '<br>\n');
    case 'link':
      return linkHtml(input);
    case 'quote':
      return quoteHtml(input);
    case 'file':
      return pictureHtml(picture);
    case 'upload':
      return pictureHtml({ ...picture, src: UPLOADED });
    case 'frame':
      return frameHtml(input);
    case 'oembed':
      return oembed({ ...input, height: 720, thumbnail: { url: `${input.base}picture.png`, width: 720, height: 420 } }).html;
    case 'element':
      return `${elementHtml(input)}\n${scriptHtml(input.base, 'stable')}`;
  }
}

const escape = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
