import type { Language } from '@trendbeeld/data';

/**
 * One state of an element, written once: stories, Node tests and browser tests all go through these.
 */
export interface Example {
  /** Name in words, unique for its element; becomes the name of the story. */
  readonly name: string;
  /** What it shows, in a sentence. */
  readonly shows: string;
  readonly language: Language;
  /** The HTML of the element; `files` is the address of the folder with fixtures. */
  readonly html: (files: string) => string;
  /** Code of the problem that is expected. Default: none. */
  readonly problem?: string;
  /** Tested, but not shown as a story. Default: false. */
  readonly hidden?: boolean;
}
