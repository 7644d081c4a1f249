/**
 * The style of review sheets, as text, beside that of cards (`trendbeeld.css`). Colours are the page's own properties where it has them.
 * On paper a sheet is two pages: two columns of small type, the cards beside each other, long tables cut.
 */
export const REVIEW_CSS = `
.tr-sheet{--tr-rule:var(--trendbeeld-separator-color,light-dark(#c9ced6,#4a5361));--tr-wash:var(--trendbeeld-surface-background-color,light-dark(#f0f3f6,#262d38));
  --tr-good:light-dark(#1a6b3c,#7fd6a2);--tr-warn:light-dark(#8a4b00,#f0b46a);
  max-inline-size:80rem;margin-inline:auto;overflow-wrap:anywhere}
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
.tr-widths{display:flex;flex-wrap:wrap;align-items:flex-start;gap:1.5rem 2rem;overflow-x:auto}
.tr-widths>*{flex:none}.tr-phone{inline-size:320px}.tr-column{inline-size:560px}.tr-page{inline-size:720px}
.tr-scroll{overflow:auto;max-block-size:24rem}.tr-paper{display:none}
.tr-table{border-collapse:collapse;inline-size:100%;font-size:.9375rem}
.tr-table caption{padding-block-end:.25rem;text-align:start;font-weight:700}
.tr-table :is(th,td){padding:.25rem .75rem .25rem 0;border-block-end:1px solid var(--tr-rule);text-align:start;vertical-align:top;font-weight:400}
.tr-table thead th{font-weight:700}.tr-facts td:nth-child(2){overflow-wrap:break-word}
.tr-sheet ins{background:light-dark(#d6f0de,#173d26);text-decoration:underline;text-decoration-thickness:2px}
.tr-sheet del{background:light-dark(#fbe0d8,#4a2118);text-decoration:line-through}
.tr-sheet del+ins{margin-inline-start:.25em}
.tr-diff{list-style:none}.tr-diff li{margin-block-end:.5rem;padding:.375rem .75rem;background:var(--tr-wash)}.tr-section .tr-diff:not(.trendbeeld *){padding:0}
.tr-pictures{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,17rem),1fr));gap:1rem}
.tr-pictures img{display:block;inline-size:100%;block-size:auto;border:1px solid var(--tr-rule);background:#fff}
.tr-over{position:relative;isolation:isolate;filter:invert(1)}.tr-over .tr-above{position:absolute;inset:0;mix-blend-mode:difference}
.tr-approve code{display:inline-block;padding:.125rem .375rem;background:var(--tr-wash);overflow-wrap:anywhere}
.tr-form{margin-block-end:1rem}.tr-form p{margin-block:.5rem}
.tr-form :is(input,button){min-block-size:2.75rem;padding-inline:.75rem;font:inherit}.tr-form input{max-inline-size:100%}
.tr-sheet :is(a,summary,input,button,.tr-scroll):focus-visible{outline:3px solid var(--trendbeeld-focus-outline-color,light-dark(#1d2430,#fff));outline-offset:2px}
.tr-sheet summary{padding-block:.5rem;cursor:pointer}
@media print{
  @page{size:A4;margin:9mm}
  .tr-sheet{font-size:8.5pt;line-height:1.28}
  .tr-header h1{font-size:14pt;margin-block-end:2pt}.tr-kind,.tr-fine,.tr-sheet small,.tr-table,.tr-pairs dt{font-size:8pt}
  .tr-state{padding:0 3pt!important;margin-block-end:2pt!important}
  .tr-section{margin-block-start:4pt;padding-block-start:3pt}.tr-section>h2{margin-block-end:1pt;font-size:10pt}.tr-section h3{margin-block:2pt 0;font-size:8.5pt}
  .tr-pairs dt{margin-block-start:1.5pt}.tr-section :is(ul,ol):not(.trendbeeld *){padding-inline-start:9pt}
  .tr-columns{display:block;columns:2;column-gap:14pt}.tr-columns .tr-section{break-inside:auto}
  .tr-table :is(th,td){padding:.5pt 4pt .5pt 0}
  .tr-scroll{overflow:visible;max-block-size:none}.tr-paper{display:table-row}
  .tr-screen,.tr-approve,.tr-local .tb-data,.tr-widths .tb-more,.tr-widths .tb-tile>:not(summary){display:none!important}
  .tr-widths{zoom:.42;flex-wrap:nowrap;gap:2rem;overflow:visible}.tr-widths h3{font-size:22px}
  .tr-domain .tr-widths{zoom:.3}.tr-study .tr-widths{zoom:.27}.tr-study :is(.tr-phone,.tr-scroll){display:none}
  .tr-local .trendbeeld{zoom:.6}
  .tr-pictures,.tr-widths>*{break-inside:avoid}
  .tr-pictures{grid-template-columns:1fr 1fr 1fr;gap:6pt}.tr-pictures img{max-block-size:190pt;inline-size:auto;max-inline-size:100%}
  .tr-over .tr-above{inset:auto;inset-block-start:0;inset-inline-start:0}
  .tr-diff li{padding:1pt 3pt;margin-block-end:1.5pt}
}
`;
