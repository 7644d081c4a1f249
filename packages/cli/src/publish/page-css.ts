/** Letters of published pages: of the machine, as a font would be one more request. */
const FONT = 'var(--trendbeeld-document-font-family,"Fira Sans","Segoe UI",system-ui,sans-serif)';

/**
 * The style of published pages around the figure, as text: the end of `page.css`, which begins with that of the figure. Colours come
 * from the same custom properties, so that a municipality sets each of them once. Small on purpose: every page carries it.
 */
export const PAGE_CSS = small(`:root{
  color-scheme:light dark;
  --tp-link:var(--trendbeeld-link-color,light-dark(#0b6284,#8acbea));
  --tp-rule:var(--trendbeeld-separator-color,light-dark(#c9ced6,#4a5361));
  --tp-wash:var(--trendbeeld-surface-background-color,light-dark(#f0f3f6,#262d38));
  --tp-focus:var(--trendbeeld-focus-outline-color,light-dark(#1d2430,#fff));
}
:root[data-theme~=light]{color-scheme:light}
:root[data-theme~=dark]{color-scheme:dark}
*{box-sizing:border-box}
body{
  max-inline-size:48rem;margin:0 auto;padding:0 clamp(1rem,4vw,2rem) 3rem;
  font:1rem/1.5 ${FONT};
  color:var(--trendbeeld-document-color,light-dark(#1d2430,#e8ecf1));
  background:var(--trendbeeld-document-background-color,light-dark(#fff,#161b22));
  overflow-wrap:break-word;
}
h1,h2,p,ul{margin:0;padding:0}
ul{list-style:none}
a{color:var(--tp-link)}
a:focus-visible{outline:3px solid var(--tp-focus);outline-offset:2px}
.tp-header,.tp-header nav{display:flex;flex-wrap:wrap;align-items:center;gap:0 1.25rem}
.tp-header{justify-content:space-between;margin-block-end:1.75rem;border-block-end:1px solid var(--tp-rule)}
.tp-header a,.tp-links a,.tp-links+p a,.tp-columns a,.tp-files a{display:inline-flex;align-items:center;min-block-size:2.75rem}
.tp-header a{font-size:.9375rem;text-decoration:none}
.tp-header a:hover{text-decoration:underline}
.tp-name{color:inherit;font-weight:700}
aside{padding:.5rem;border:3px dashed;font-weight:700}
.tp-note,blockquote{padding-inline-start:.75rem;border-inline-start:3px solid var(--tp-rule)}
.tp-note{margin-block-end:1rem;font-size:.9375rem}
.tp-section,.tp-footer{margin-block-start:2.25rem;padding-block-start:1rem;border-block-start:1px solid var(--tp-rule)}
.tp-section h2{margin-block-end:.5rem;font-size:1.125rem;line-height:1.3}
.tp-section p,.tp-footer p{max-inline-size:62ch;margin-block-end:.5rem}
blockquote{margin:.25rem 0 .75rem}
.tp-copy{min-block-size:2.75rem;padding-inline:1rem;font:inherit}
.tp-address{display:block;padding:.625rem .75rem;background:var(--tp-wash);font-size:.875rem;overflow-wrap:anywhere;-webkit-user-select:all;user-select:all}
.tp-files{display:flex;flex-wrap:wrap;gap:0 1.5rem}
.tp-columns{columns:3 11rem;column-gap:1.5rem}
.tp-columns li{break-inside:avoid}
.tp-footer{font-size:.8125rem}
@media print{
  @page{margin:18mm}
  body{max-inline-size:none;padding:0;color:#000;background:#fff}
  .tp-header>a,.tp-section:not(.tp-use),.tp-use>:not(:has(code)){display:none}
}
`);

/**
 * The style of framed pages around the figure, as text. The ground stays that of the page around the frame; light, until that page says
 * otherwise. Paper is narrower than a screen: smaller letters keep the source within the height of the frame.
 */
export const FRAME_CSS = small(`:root{color-scheme:light}
:root[data-theme~=light]{color-scheme:light!important}
:root[data-theme~=dark]{color-scheme:dark!important}
body{margin:0;padding:.25rem .5rem .75rem;font:1rem/1.5 ${FONT};overflow-wrap:break-word}
aside{padding:.5rem;border:3px dashed;font-weight:700}
@media print{:root{font-size:75%}}
`);

/** The style of pages that list others, as text: `list.css`. Only they carry it. */
export const LIST_CSS = small(`body:has(>main>.tb-study){max-inline-size:80rem}
.tp-list h2{margin-block:2rem .25rem;font-size:1.25rem}
.tp-list h1{font-size:clamp(1.625rem,1.2rem + 2vw,2.25rem);line-height:1.15;letter-spacing:-.015em;text-wrap:balance}
.tp-list .tp-lead{margin-block-start:.75rem;max-inline-size:62ch;font-size:1.0625rem}
.tp-list table{margin-block:.75rem 1rem;border-collapse:collapse}
.tp-list caption{padding-block-end:.25rem;text-align:start;font-weight:700}
.tp-list h3{margin-block:1rem .25rem;font-size:1.0625rem}
.tp-list pre{margin:0;white-space:pre-wrap}
.tp-list .tp-copy{margin-block:.5rem}.tp-list .tp-copy+span{margin-inline-start:.75rem}
.tp-list td a{display:inline-block;padding-block:.5rem}.tp-list summary{min-block-size:2.75rem;padding-block:.625rem;cursor:pointer}
.tp-list :is(th,td){padding:.375rem 1rem .375rem 0;border-block-end:1px solid var(--tp-rule);text-align:start}
`);

function small(css: string): string {
  return `${css.replaceAll(/\n\s*/g, '').replaceAll(';}', '}')}\n`;
}
