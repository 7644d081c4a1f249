// Which form is meant for which host. The tests fail where one of these loses something, or shows code.
import { forms, type Form } from './forms.js';

/** A place where an editor pastes. */
export interface Host {
  /** How it is tried: `software` in Node · `editor` in a browser, by paste · `wiki` by its own parser · `rules` published allow-list, not the software. */
  readonly by: 'software' | 'editor' | 'wiki' | 'rules';
  /** The forms meant for it. */
  readonly meant: readonly Form[];
}

/** Hosts by the name that the table gives them. */
export const HOSTS = {
  DOMPurify: { by: 'software', meant: ['link', 'quote', 'file', 'upload'] },
  'sanitize-html': { by: 'software', meant: ['link', 'quote'] },
  'js-xss': { by: 'software', meant: ['link', 'quote', 'file', 'upload'] },
  'rehype-sanitize': { by: 'software', meant: ['link', 'quote', 'file', 'upload'] },
  'TYPO3 (rules)': { by: 'rules', meant: ['link', 'quote', 'file', 'upload'] },
  'Drupal Basic HTML (rules)': { by: 'rules', meant: ['link', 'quote', 'upload'] },
  'Drupal Restricted HTML (rules)': { by: 'rules', meant: ['text', 'link', 'quote'] },
  'MediaWiki (rules)': { by: 'rules', meant: ['text'] },
  DokuWiki: { by: 'wiki', meant: ['text'] },
  MediaWiki: { by: 'wiki', meant: ['text'] },
  'WordPress kses (rules)': { by: 'rules', meant: ['link', 'quote', 'file', 'upload'] },
  'WordPress oEmbed (rules)': { by: 'rules', meant: ['oembed'] },
  'CKEditor 5': { by: 'editor', meant: ['link', 'quote', 'file', 'upload'] },
  TinyMCE: { by: 'editor', meant: ['link', 'quote', 'file', 'upload'] },
  Quill: { by: 'editor', meant: ['link', 'quote', 'file', 'upload'] },
  TipTap: { by: 'editor', meant: ['link', 'quote', 'file', 'upload'] },
  // The editor of Wagtail. It makes one paragraph of a quote, without a space between sentence and link; the script still makes it a graphic.
  'Draft.js': { by: 'editor', meant: ['link'] },
} as const satisfies Readonly<Record<string, Host>>;
export type HostName = keyof typeof HOSTS;

/** The hosts that are tried in one way. */
export const hostsBy = (...ways: readonly Host['by'][]): HostName[] =>
  (Object.keys(HOSTS) as HostName[]).filter((name) => (ways as readonly string[]).includes(HOSTS[name].by));

/** The forms meant for a host. */
export const meantFor = (host: HostName): readonly Form[] => HOSTS[host].meant;

/** The forms that can be tried in a host: WordPress asks for nothing but an oEmbed answer by itself. */
export const triedIn = (host: HostName): readonly Form[] => (host === 'WordPress oEmbed (rules)' ? ['oembed'] : forms);
