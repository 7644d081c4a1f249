/**
 * The style of review sheets, as text, beside that of cards (`trendbeeld.css`). Colours are the page's own properties where it has them.
 * On paper a sheet is two pages: two columns of small type, the cards beside each other, long tables cut.
 *
 * Pictures on top of each other: their ink, each in the opposite of a colour on black, is taken from each other, and all of it inverted. What
 * one of them has keeps its colour; what both have leaves 40 % of each, a grey; where neither has ink it is white.
 */
export const REVIEW_CSS = `
.tr-sheet{--tr-rule:var(--trendbeeld-separator-color,light-dark(#c9ced6,#4a5361));--tr-wash:var(--trendbeeld-surface-background-color,light-dark(#f0f3f6,#262d38));
  --tr-good:light-dark(#1a6b3c,#7fd6a2);--tr-warn:light-dark(#8a4b00,#f0b46a);
  --tr-act:light-dark(#0b6284,#8cc8e6);--tr-on-act:light-dark(#fff,#10161d);
  max-inline-size:80rem;margin-inline:auto;line-height:1.5;overflow-wrap:break-word;hyphens:auto;hyphenate-limit-chars:10 4 4}
.tr-sheet :is(h1,h2,h3,p,ul,ol,dl,dd,figure){margin:0;padding:0}
.tr-header h1{margin-block:.125em .375em;font-size:clamp(1.375rem,1rem + 1.8vw,2rem);line-height:1.2;text-wrap:balance}
.tr-kind{display:flex;align-items:center;gap:.5em;font-size:.9375rem}.tr-kind svg{flex:none;inline-size:1.5em;block-size:1.5em}
.tr-state{display:inline-block;margin-block-end:.5rem!important;padding:.25rem .75rem!important;border:2px solid;border-radius:.25rem}
.tr-approved{color:var(--tr-good)}.tr-new,.tr-stale{color:var(--tr-warn)}
.tr-fine,.tr-sheet small{font-size:.875rem}
.tr-section{margin-block-start:2rem;padding-block-start:.75rem;border-block-start:1px solid var(--tr-rule);min-inline-size:0}
.tr-section>h2{margin-block-end:.5rem;font-size:1.25rem;line-height:1.3}.tr-section h3{margin-block:.875rem .25rem;font-size:1rem}
.tr-section>:is(p,ul,ol){max-inline-size:75ch}
.tr-section :is(ul,ol):not(.trendbeeld *){padding-inline-start:1.25rem}
.tr-pairs dt{margin-block-start:.5rem;font-size:.875rem;font-weight:700}
.tr-pairs dd{max-inline-size:75ch}
.tr-columns{display:grid;gap:0 2.5rem;align-items:start}
@media (min-width:64rem){.tr-columns{grid-template-columns:1fr 1fr}}
.tr-aside{display:none}.tr-widths{display:flex;flex-wrap:wrap;align-items:flex-start;gap:1.5rem 2rem;overflow-x:auto}
.tr-widths>*{flex:none}.tr-phone{inline-size:320px}.tr-column{inline-size:560px}.tr-page{inline-size:720px}
.tr-scroll{overflow-x:auto}:is(.tr-sign,.tr-paper){display:none}
.tr-do{display:flex;flex-wrap:wrap;align-items:center;gap:0 1.5rem}.tr-jump{display:inline-flex;align-items:center;min-block-size:2.75rem}
.tr-where{display:block;font-size:.875rem}
.tr-table{border-collapse:collapse;inline-size:100%;font-size:.9375rem}
.tr-table caption{padding-block-end:.25rem;text-align:start;font-weight:700}
.tr-table :is(th,td){padding:.25rem .75rem .25rem 0;border-block-end:1px solid var(--tr-rule);text-align:start;vertical-align:top;font-weight:400}
.tr-table thead th{font-weight:700}
@media screen and (max-width:47rem){.tr-aside{display:block}}
@media screen and (max-width:30rem){
  .tr-stacked :is(tbody,tr,th,td){display:block}.tr-stacked thead{position:absolute;inline-size:1px;block-size:1px;overflow:hidden;clip-path:inset(50%)}
  .tr-stacked tr{padding-block:.375rem;border-block-end:1px solid var(--tr-rule)}.tr-stacked :is(th,td){padding:0;border:0}
  .tr-stacked td::before{content:attr(data-column) ": ";content:attr(data-column) ": " / "";font-weight:700}
}
.tr-sheet ins{background:light-dark(#d6f0de,#173d26);text-decoration:underline;text-decoration-thickness:2px}
.tr-sheet del{background:light-dark(#fbe0d8,#4a2118);text-decoration:line-through}
.tr-sheet del+ins{margin-inline-start:.25em}.tr-rewritten p+p{margin-block-start:.25rem!important}
.tr-diff{list-style:none}.tr-diff li{margin-block-end:.5rem;padding:.375rem .75rem;background:var(--tr-wash)}.tr-section .tr-diff:not(.trendbeeld *){padding:0}
.tr-pictures{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,17rem),1fr));gap:1rem}
.tr-pictures img{display:block;inline-size:100%;block-size:auto;border:1px solid var(--tr-rule);background:#fff}
.tr-pictures>p{grid-column:1/-1}.tr-stack{border:1px solid var(--tr-rule)}.tr-pictures .tr-over img{border:0}.tr-over{display:grid;isolation:isolate;filter:invert(1);forced-color-adjust:none;print-color-adjust:exact;-webkit-print-color-adjust:exact}
.tr-over>*{position:relative;grid-area:1/1;isolation:isolate;background:#000}.tr-over>.tr-is{mix-blend-mode:difference}.tr-over img{filter:grayscale(1) invert(1)}
.tr-over>::after{content:"";position:absolute;inset:0;mix-blend-mode:multiply}.tr-over>.tr-was::after{background:#1a99e6}.tr-over>.tr-is::after{background:#80ff80}
.tr-colour{white-space:nowrap}.tr-colour::before{content:"";display:inline-block;inline-size:.75em;block-size:.75em;margin-inline:.25em;print-color-adjust:exact;-webkit-print-color-adjust:exact}
.tr-colour.tr-was::before{background:#e6661a}.tr-colour.tr-is::before{background:#7f007f}
.tr-approve code{display:inline-block;padding:.125rem .375rem;background:var(--tr-wash);overflow-wrap:anywhere}
.tr-form{margin-block-end:1rem}.tr-form p{margin-block:.5rem}
.tr-sheet :is(input,button){min-block-size:2.75rem;margin-block:.25rem;padding-inline:.75rem;font:inherit}.tr-form input{max-inline-size:100%}
.tr-told{min-block-size:3.5rem}.tr-told:not(:empty){padding:.5rem .75rem!important;border:2px solid}.tr-told.tr-done{color:var(--tr-good);font-weight:700}
.tr-sheet :is(a,summary,input,button,.tr-scroll):focus-visible{outline:3px solid var(--trendbeeld-focus-outline-color,light-dark(#1d2430,#fff));outline-offset:2px}
/** Plainly buttons, in the dark too. */
.tr-sheet button:not(.trendbeeld *){padding-inline:1rem;color:var(--tr-act);background:none;border:2px solid;border-radius:.25rem;font-weight:700;cursor:pointer}
.tr-sheet .tr-form button{color:var(--tr-on-act);background:var(--tr-act);border-color:var(--tr-act)}
.tr-sheet input{color:inherit;background:none;border:2px solid;border-radius:.25rem}.tr-sheet a:not(.trendbeeld *){color:var(--tr-act)}
.tr-sheet summary{padding-block:.5rem;cursor:pointer}
@media print{
  .tr-sheet{color-scheme:light;color:#000;background:#fff}
  .tr-sheet :is(h2,h3,dt){break-after:avoid}.tr-stack{inline-size:100pt}
  @page{size:A4;margin:9mm 9mm 11mm;@bottom-right{content:counter(page) " / " counter(pages);font:8pt sans-serif}}
  .tr-sheet{font-size:8.5pt;line-height:1.28}
  .tr-header h1{font-size:14pt;margin-block-end:2pt}.tr-kind,.tr-fine,.tr-sheet small,.tr-table,.tr-pairs dt{font-size:8pt}
  .tr-state{padding:0 3pt!important;margin-block-end:2pt!important}
  .tr-section{margin-block-start:4pt;padding-block-start:3pt}.tr-section>h2{margin-block-end:1pt;font-size:10pt}.tr-section h3{margin-block:2pt 0;font-size:8.5pt}
  .tr-pairs dt{margin-block-start:1.5pt}.tr-section :is(ul,ol):not(.trendbeeld *){padding-inline-start:12pt}
  .tr-columns{display:block;columns:2;column-gap:14pt}.tr-columns .tr-section{break-inside:auto}
  .tr-where{font-size:inherit}
  .tr-table :is(th,td){padding:.5pt 4pt .5pt 0}
  .tr-scroll{overflow:visible}.tr-rest summary{padding:0;list-style:none}.tr-paper{display:inline}
  .tr-screen,.tr-form,.tr-rest>:not(summary),.tr-local .tb-data,.tr-widths .tb-more,.tr-widths .tb-tile>:not(summary){display:none!important}
  .tr-widths{zoom:.4;flex-wrap:nowrap;gap:2rem;overflow:visible}.tr-widths h3{font-size:22px}
  .tr-domain .tr-widths{zoom:.3}.tr-study .tr-widths{zoom:.23}.tr-study :is(.tr-phone,.tr-section:has(>.tr-scroll)){display:none}
  .tr-local .trendbeeld{zoom:.6}
  .tr-pictures,.tr-widths>*,.tr-table tr{break-inside:avoid}
  .tr-pictures{grid-template-columns:1fr 1fr 1fr;gap:6pt}.tr-pictures figure>img{max-block-size:150pt;inline-size:auto;max-inline-size:100%}
  .tr-sign{display:flex;flex-wrap:wrap;gap:0 14pt}.tr-sign>p:first-child{flex:100%}.tr-approve{break-inside:avoid}
  .tr-line{flex:1;padding-block-start:20pt!important;border-block-end:1px solid}
  .tr-diff li{padding:1pt 3pt;margin-block-end:1.5pt}
}
`;
