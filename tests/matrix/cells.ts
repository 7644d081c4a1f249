/** Widths of the window in px of the screen. */
export const WIDTHS = [320, 768, 1280] as const;

/** How a reader has set the browser. */
export interface Mode {
  readonly name: string;
  /** Media features that the browser reports. */
  readonly media?: Readonly<Record<string, string>>;
  /** Page zoom: the window has so many times fewer px of the page. Default: 1. */
  readonly zoom?: number;
  /** Rules that the reader puts into the page, also into shadow roots. */
  readonly css?: string;
  /** Scripts of the page are blocked. Default: false. */
  readonly noScripts?: boolean;
}

/** WCAG 1.4.12, as its own technique sets it. */
const SPACING = '*{line-height:1.5!important;letter-spacing:.12em!important;word-spacing:.16em!important}p{margin-block-end:2em!important}';

/** Every way in which the gallery is looked at. */
export const MODES: readonly Mode[] = [
  { name: 'default' },
  { name: 'dark', media: { 'prefers-color-scheme': 'dark' } },
  { name: 'forced colours', media: { 'forced-colors': 'active' } },
  { name: 'reduced motion', media: { 'prefers-reduced-motion': 'reduce' } },
  { name: 'text spacing', css: SPACING },
  { name: 'scripts blocked', noScripts: true },
  { name: 'root font at 200 %', css: ':root{font-size:200%!important}' },
  { name: 'zoom 200 %', zoom: 2 },
  { name: 'zoom 400 %', zoom: 4 },
];
