import { tokenDeclarations } from './tokens.js';

/**
 * The look of a figure, as text: the same rules serve the static figure in a page (`trendbeeld.css`) and the element's
 * shadow root, so that nothing moves when an element takes over. Everything stands below `.trendbeeld`.
 *
 * Sizes of text are in `em` of the page's text, at least 12 px; layout follows the width of the card, not of the window.
 */
export const figureCss = `
.trendbeeld{${tokenDeclarations}
  box-sizing:border-box;display:block;container-type:inline-size;inline-size:100%;min-inline-size:256px;margin:0;padding:0;
  font-family:var(--_font-family);font-size:1rem;font-weight:400;font-style:normal;line-height:1.5;letter-spacing:normal;text-align:start;text-transform:none;
  color:var(--_color-text);overflow-wrap:anywhere;hyphens:manual}
.trendbeeld *,.trendbeeld *::before,.trendbeeld *::after{box-sizing:border-box}
.trendbeeld :is(p,ul,ol,dl,dd,figure,h1,h2,h3,h4,h5,h6,table){margin:0;padding:0;max-inline-size:none;font-family:inherit;color:inherit;background:none;border:0}
.trendbeeld :is(ul,ol){list-style:none}
.trendbeeld .tb-hidden{position:absolute;inline-size:1px;block-size:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}

.trendbeeld.tb-card,.trendbeeld.tb-overview{border-block-start:var(--_rule-width) solid var(--_color-accent);padding-block:.75rem 1.25rem}
.trendbeeld .tb-domain{display:flex;align-items:center;gap:.375rem;color:var(--_color-accent);font-size:.875rem;font-weight:700;line-height:1.4}
.trendbeeld .tb-domain .tb-sign{inline-size:1.25rem;block-size:1.25rem}
.trendbeeld .tb-title{margin-block-start:.25rem;font-size:clamp(1.25rem,.9rem + 1.6cqi,1.625rem);font-weight:700;line-height:1.22;letter-spacing:-.01em;text-wrap:balance;max-inline-size:32ch}
.trendbeeld .tb-lead{margin-block-start:.5rem;font-size:1.0625rem;line-height:1.5;max-inline-size:62ch}
.trendbeeld .tb-example{display:inline-block;margin-block-end:.25rem;padding:.125rem .5rem;border:1.5px dashed var(--_color-expected);color:var(--_color-expected);font-size:.875rem;font-weight:700}

.trendbeeld .tb-figure{margin-block-start:1.25rem}
.trendbeeld .tb-figure figcaption{font-size:.9375rem;font-weight:700;line-height:1.35;text-align:start;font-style:normal;color:inherit;margin:0 0 .625rem;padding:0}
.trendbeeld .tb-graphic{container-type:inline-size;font-variant-numeric:tabular-nums lining-nums}
.trendbeeld .tb-svg{display:block;inline-size:100%;max-inline-size:none;max-block-size:none;overflow:visible}
.trendbeeld .tb-sign,.trendbeeld .tb-sample{flex:none;max-inline-size:none}
.trendbeeld .tb-note{margin-block-start:.5rem;font-size:.875rem;max-inline-size:62ch}
.trendbeeld .tb-notes{margin:.5rem 0 0 1.5rem;list-style:decimal;font-size:.875rem}
.trendbeeld .tb-data{position:relative;margin-block-start:.5rem}
.trendbeeld .tb-pair .tb-graphic+.tb-graphic{margin-block-start:1.5rem}
.trendbeeld .tb-map{max-inline-size:40rem}

.trendbeeld .tb-fill-accent{fill:var(--_color-accent)}.trendbeeld .tb-stroke-accent{stroke:var(--_color-accent)}
.trendbeeld .tb-fill-expected{fill:var(--_color-expected)}.trendbeeld .tb-stroke-expected{stroke:var(--_color-expected)}
.trendbeeld .tb-fill-ink{fill:var(--_color-text)}.trendbeeld .tb-stroke-ink{stroke:var(--_color-text)}
.trendbeeld .tb-fill-muted{fill:var(--_color-muted)}.trendbeeld .tb-stroke-muted{stroke:var(--_color-muted)}
.trendbeeld .tb-fill-rule{fill:var(--_color-rule);fill-opacity:.75}.trendbeeld .tb-stroke-rule{stroke:var(--_color-rule)}
.trendbeeld .tb-fill-wash{fill:var(--_color-wash);fill-opacity:1}.trendbeeld .tb-fill-ground{fill:var(--_color-background)}.trendbeeld .tb-stroke-ground{stroke:var(--_color-background)}
.trendbeeld .tb-halo{stroke:var(--_color-background);stroke-width:4px;stroke-linejoin:round;paint-order:stroke}
@container (min-width:480px){.trendbeeld .tb-wide{display:inline}.trendbeeld .tb-narrow{display:none}}

.trendbeeld .tb-certainty{display:flex;flex-wrap:wrap;gap:.25rem 1.25rem;margin-block-start:.75rem;font-size:.875rem;line-height:1.4;color:var(--_color-muted)}
.trendbeeld .tb-certainty li{display:flex;align-items:center;gap:.5rem}
.trendbeeld .tb-certainty strong{color:var(--_color-text)}
.trendbeeld .tb-text{margin-block-start:1rem;display:grid;gap:.625rem;max-inline-size:62ch}
.trendbeeld .tb-runin{font-weight:700}
.trendbeeld .tb-cautions{margin-block-start:1rem;padding-inline-start:.75rem;border-inline-start:3px solid var(--_color-expected);display:grid;gap:.375rem;font-size:.9375rem;max-inline-size:62ch}

.trendbeeld .tb-footer{display:block;margin:1rem 0 0;padding:0;border:0;background:none;color:inherit;font-size:.875rem;line-height:1.45}
.trendbeeld .tb-details{border-block-start:1px solid var(--_color-rule);font-size:.875rem;line-height:1.45}
.trendbeeld .tb-details summary{display:flex;align-items:center;gap:.5rem;min-block-size:2.75rem;cursor:pointer;color:var(--_color-link);font-weight:600;list-style:none}
.trendbeeld .tb-details summary::-webkit-details-marker{display:none}
.trendbeeld .tb-details summary::before{content:"";flex:none;inline-size:.5em;block-size:.5em;border-inline-end:2px solid;border-block-end:2px solid;transform:rotate(-45deg)}
.trendbeeld .tb-details[open]>summary::before{transform:rotate(45deg)}
.trendbeeld .tb-details>:not(summary){margin-block-end:1rem}
.trendbeeld :is(summary,a,.tb-scroll):focus-visible{outline:3px solid var(--_color-focus);outline-offset:2px}
.trendbeeld a{color:var(--_color-link);text-decoration:underline;text-underline-offset:.15em}
.trendbeeld .tb-none{padding-block:.75rem;border-block-start:1px solid var(--_color-rule)}
.trendbeeld .tb-source{padding-block-start:.75rem;border-block-start:1px solid var(--_color-rule);color:var(--_color-muted)}

.trendbeeld .tb-scroll{overflow-x:auto;position:relative}
.trendbeeld .tb-table{overflow-wrap:normal;inline-size:100%;border-collapse:collapse;font-size:.875rem;line-height:1.4;display:table}
.trendbeeld .tb-table caption{padding-block-end:.5rem;font-weight:700;text-align:start;caption-side:top;color:inherit}
.trendbeeld .tb-table :is(th,td){padding:.4375rem .75rem .4375rem 0;border:0;border-block-end:1px solid var(--_color-rule);text-align:start;vertical-align:top;font-weight:400;background:none;color:inherit;min-inline-size:5.5rem}
.trendbeeld .tb-table thead th{font-weight:700}
.trendbeeld .tb-table .tb-number{text-align:end;font-variant-numeric:tabular-nums}
.trendbeeld .tb-terms dt{font-weight:700}
.trendbeeld .tb-terms dd{margin-block-end:.5rem}

.trendbeeld .tb-directions{display:grid;gap:.5rem}
.trendbeeld .tb-directions li{display:flex;gap:.75rem;align-items:flex-start}
.trendbeeld .tb-directions .tb-sign{color:var(--_color-accent)}
.trendbeeld small{font-size:.8125rem;color:var(--_color-muted);white-space:nowrap}
.trendbeeld small::before{content:"("}.trendbeeld small::after{content:")"}

.trendbeeld .tb-timeline{border-inline-start:2px solid var(--_color-accent);margin-inline-start:.5rem;display:grid;gap:.875rem}
.trendbeeld .tb-timeline li{position:relative;padding-inline-start:1.25rem;display:grid}
.trendbeeld .tb-timeline li::before{content:"";position:absolute;inset-inline-start:-.5rem;inset-block-start:.3125rem;inline-size:.875rem;block-size:.875rem;border-radius:50%;background:var(--_color-background);border:3px solid var(--_color-accent)}

.trendbeeld .tb-timeline .tb-came::before{border-radius:0;transform:rotate(45deg);border-color:var(--_color-text)}
.trendbeeld .tb-divider{margin:.25rem 0 .75rem -1.25rem;padding:.25rem 0 .25rem 1.25rem;border-block-start:2px dashed var(--_color-text);font-weight:700;font-size:.875rem}
.trendbeeld .tb-timeline .tb-came:has(.tb-divider)::before{inset-block-start:3.375rem}
.trendbeeld .tb-timeline small{white-space:normal}

.trendbeeld .tb-change li{display:grid;border-block-end:1px solid var(--_color-rule);font-size:.9375rem;line-height:1.4}
.trendbeeld .tb-change li:first-child{font-weight:700}
.trendbeeld .tb-change li>span:first-child{padding-block:.625rem .25rem;color:var(--_color-muted)}
.trendbeeld .tb-change li>span:last-child{display:flex;gap:.5rem;padding:.5rem .75rem .625rem;background:var(--_color-wash)}
.trendbeeld .tb-change .tb-sign{inline-size:1.125rem;block-size:1.125rem;margin-block-start:.0625rem;color:var(--_color-accent)}

.trendbeeld .tb-list{display:grid;gap:.75rem;counter-reset:tb}
.trendbeeld .tb-list li{counter-increment:tb;display:grid;align-content:start;position:relative;padding-inline-start:2.5rem;min-block-size:1.75rem}
.trendbeeld .tb-list li::before{content:counter(tb);position:absolute;inset-inline-start:0;inset-block-start:-.0625rem;inline-size:1.75rem;block-size:1.75rem;display:grid;place-items:center;border-radius:50%;background:var(--_color-accent);color:var(--_color-background);font-weight:700;font-size:.9375rem;line-height:1}
.trendbeeld .tb-list-columns li{padding:.75rem;background:var(--_color-wash);border-block-start:3px solid var(--_color-accent)}
.trendbeeld .tb-list-columns li::before{content:none}

.trendbeeld .tb-sides{display:grid;gap:1rem}
.trendbeeld .tb-sides>div{padding:.75rem;background:var(--_color-wash);border-block-start:3px solid var(--_color-accent)}
.trendbeeld .tb-sides>div:last-child{border-block-start-color:var(--_color-expected)}
.trendbeeld .tb-sides>.tb-open{border-block-start-style:dashed}
.trendbeeld .tb-sides li{padding-inline-start:1rem;position:relative;margin-block-start:.375rem}
.trendbeeld .tb-sides li::before{content:"";position:absolute;inset-inline-start:0;inset-block-start:.6em;inline-size:.5rem;block-size:2px;background:currentColor}
.trendbeeld .tb-side{display:flex;gap:.375rem;align-items:center}
.trendbeeld .tb-side .tb-sign{inline-size:1.25rem;block-size:1.25rem}

.trendbeeld .tb-pairs{display:grid;gap:1rem}
.trendbeeld .tb-pairs li{display:grid;gap:.25rem}
.trendbeeld .tb-box{padding:.625rem .75rem;background:var(--_color-wash);border-inline-start:3px solid var(--_color-accent)}
.trendbeeld .tb-box:last-child{border-inline-start-color:var(--_color-expected)}
.trendbeeld .tb-between{font-size:.8125rem;color:var(--_color-muted);text-align:center;align-self:center}

.trendbeeld .tb-relations{display:grid;gap:1rem}
.trendbeeld .tb-path{display:flex;flex-wrap:wrap;gap:.375rem;align-items:center;margin-block-end:.25rem}
.trendbeeld .tb-chip{display:inline-flex;gap:.375rem;align-items:center;padding:.125rem .625rem .125rem .375rem;border:1.5px solid var(--_color-accent);border-radius:1rem;font-size:.875rem;font-weight:600}
.trendbeeld .tb-chip .tb-sign{inline-size:1.125rem;block-size:1.125rem;color:var(--_color-accent)}

.trendbeeld:is(.tb-outcomes,.tb-relations-all){border-block-start:var(--_rule-width) solid var(--_color-accent);padding-block:.75rem 1.25rem}
.trendbeeld:is(.tb-outcomes,.tb-relations-all)>.tb-domain{margin-block-start:2rem;font-size:1.0625rem}
.trendbeeld .tb-verdicts{display:block;inline-size:100%}
.trendbeeld .tb-verdicts :is(thead,tbody,tr,th,td){display:block;padding:0;border:0;background:none;color:inherit;text-align:start;font-size:1rem;line-height:1.5}
.trendbeeld .tb-verdicts thead{position:absolute;inline-size:1px;block-size:1px;overflow:hidden;clip-path:inset(50%)}
.trendbeeld .tb-verdicts tbody tr{padding-block:1rem;border-block-start:1px solid var(--_color-rule);display:grid;gap:.625rem 2rem}
.trendbeeld .tb-verdicts tbody th{font-weight:400;color:var(--_color-muted)}
.trendbeeld .tb-point{display:block;font-size:1.125rem;line-height:1.3;margin-block-end:.25rem}
.trendbeeld :is(.tb-fine,.tb-says){font-size:.875rem;line-height:1.45;color:var(--_color-muted);margin-block-start:.375rem;max-inline-size:62ch}
.trendbeeld .tb-verdict{display:flex;align-items:center;gap:.375rem;color:var(--_color-accent)}
.trendbeeld :is(.tb-verdict-went-otherwise,.tb-verdict-revised,.tb-verdict-occurred){color:var(--_color-expected)}
.trendbeeld :is(.tb-verdict-too-early,.tb-verdict-not-comparable){color:var(--_color-text)}
.trendbeeld .tb-after{margin-block-start:1.25rem;padding-block-start:1rem;border-block-start:1px solid var(--_color-rule)}
.trendbeeld.tb-relations-all>.tb-after-title{margin-block:2rem 0}
.trendbeeld.tb-relations-all>.tb-relations{margin-block-start:.75rem}
.trendbeeld .tb-after-title{font-size:1.0625rem;font-weight:700;line-height:1.3;margin-block-end:.375rem}
.trendbeeld .tb-outcome{display:grid;gap:.5rem;max-inline-size:100%}
.trendbeeld .tb-outcome>p{max-inline-size:62ch}
.trendbeeld .tb-outcome .tb-figure{margin-block:.25rem;min-inline-size:0}
.trendbeeld .tb-outcome .tb-details{margin-block-start:.5rem}
.trendbeeld .tb-after>.tb-details{margin-block-start:.75rem}
.trendbeeld .tb-rules{display:grid;gap:.5rem;max-inline-size:62ch}

.trendbeeld .tb-cards{display:grid;grid-template-columns:repeat(auto-fill,minmax(min(100%,22rem),1fr));gap:2.5rem 2rem;margin-block-start:2rem}
.trendbeeld .tb-cards>li{min-inline-size:0}
.trendbeeld .tb-cards .tb-card{border-block-start-width:2px}
.trendbeeld.tb-overview>.tb-title{font-size:clamp(1.5rem,1rem + 2.4cqi,2.125rem)}
.trendbeeld.tb-overview>.tb-lead{font-size:1.125rem}

.trendbeeld{isolation:isolate}
.trendbeeld :is(.tb-graphic,.tb-data){position:relative}
.trendbeeld .tb-graphic{z-index:1}
.trendbeeld .tb-data>.tb-details>summary{padding-inline-end:5em;overflow-wrap:anywhere}
.trendbeeld .tb-walk{position:absolute;top:0;left:0;inline-size:100%;pointer-events:none}
.trendbeeld .tb-walk>svg{display:block;max-inline-size:none;overflow:visible}
.trendbeeld .tb-ring{fill:none;stroke:var(--_color-focus);stroke-width:2.5px}.trendbeeld .tb-ring-ground{fill:none;stroke:var(--_color-background);stroke-width:6.5px}
.trendbeeld .tb-tip{position:absolute;z-index:1;top:var(--tb-y);left:var(--tb-x);transform:translate(calc(-1*var(--tb-x)),0);inline-size:max-content;max-inline-size:min(100%,20rem);padding:.375rem .5rem;border:1.5px solid var(--_color-focus);background:var(--_color-background);font-size:.875rem;line-height:1.35}
.trendbeeld .tb-tip-above{transform:translate(calc(-1*var(--tb-x)),-100%)}
.trendbeeld :is(.tb-listen,.tb-copy,.tb-sort){margin:0;padding:0;border:0;background:none;font:inherit;letter-spacing:inherit;text-transform:none;text-align:inherit;color:inherit;cursor:pointer}
.trendbeeld :is(.tb-listen,.tb-copy){display:block;min-block-size:2.75rem;padding-inline:.25rem;color:var(--_color-link);font-size:.875rem;font-weight:600;text-decoration:underline;text-underline-offset:.15em}
.trendbeeld .tb-listen{position:absolute;inset-block-start:1px;inset-inline-end:0}
.trendbeeld .tb-details>.tb-copy{margin-block-end:0;padding-inline-start:0}
.trendbeeld .tb-sort{display:block;inline-size:100%;margin-block:-.4375rem;padding-block:.4375rem}
.trendbeeld .tb-sort{--tb-sign:"↕"}.trendbeeld [aria-sort=ascending]>.tb-sort{--tb-sign:"↑"}.trendbeeld [aria-sort=descending]>.tb-sort{--tb-sign:"↓"}
.trendbeeld th:not(.tb-number)>.tb-sort::after,.trendbeeld .tb-number>.tb-sort::before{content:var(--tb-sign)/"";position:absolute;margin-inline-start:.25em}
.trendbeeld .tb-number>.tb-sort::before{transform:translateX(-100%);margin-inline-start:-.25em}
.trendbeeld :is(.tb-walk,.tb-listen,.tb-copy,.tb-sort):focus-visible{outline:3px solid var(--_color-focus);outline-offset:2px}
@media print{.trendbeeld :is(.tb-walk,.tb-tip,.tb-listen,.tb-copy){display:none}.trendbeeld .tb-table .tb-sort{--tb-sign:""}}
@container (min-width:30rem){
  .trendbeeld .tb-change li{grid-template-columns:1fr 1fr;gap:.75rem}
  .trendbeeld .tb-change li>span:first-child{padding-block:.625rem}
  .trendbeeld .tb-sides{grid-template-columns:1fr 1fr}
  .trendbeeld .tb-pairs li{grid-template-columns:1fr auto 1fr;gap:.75rem}
  .trendbeeld .tb-list-columns{grid-template-columns:repeat(auto-fit,minmax(9rem,1fr))}
}
@container (min-width:48rem){
  .trendbeeld .tb-verdicts tr{display:grid;grid-template-columns:minmax(0,3fr) minmax(0,5fr) minmax(0,3fr);gap:2rem}
  .trendbeeld .tb-verdicts thead{position:static;inline-size:auto;block-size:auto;clip-path:none;overflow:visible}
  .trendbeeld .tb-verdicts thead th{font-weight:700;padding-block-end:.5rem;font-size:.875rem}
}
@media (forced-colors:active){
  .trendbeeld :is(.tb-fill-accent,.tb-fill-expected,.tb-fill-ink,.tb-fill-muted){fill:CanvasText}
  .trendbeeld :is(.tb-stroke-accent,.tb-stroke-expected,.tb-stroke-ink,.tb-stroke-muted,.tb-stroke-rule){stroke:CanvasText}
  .trendbeeld .tb-fill-rule{fill:Canvas;stroke:CanvasText;stroke-width:1px}.trendbeeld .tb-fill-ground{fill:Canvas}.trendbeeld .tb-stroke-ground{stroke:Canvas}.trendbeeld .tb-fill-wash{fill:none}
  .trendbeeld .tb-halo{stroke:Canvas}.trendbeeld .tb-sign{color:CanvasText!important}
  .trendbeeld .tb-list li::before{border:1px solid CanvasText}
  .trendbeeld .tb-ring{stroke:Highlight}.trendbeeld .tb-ring-ground{stroke:Canvas}
}
@media print{
  .trendbeeld{--_color-text:#000;--_color-muted:#333;--_color-background:#fff;--_color-accent:#222;--_color-expected:#555;--_color-rule:#aaa;--_color-wash:#f2f2f2;--_color-link:#000;min-inline-size:0}
  .trendbeeld :is(.tb-graphic,tr,.tb-says,.tb-certainty,.tb-text>p,.tb-cautions,.tb-directions li,.tb-relations>li,.tb-source){break-inside:avoid}
  .trendbeeld :is(.tb-title,.tb-lead,.tb-after-title,.tb-domain,.tb-point,figcaption,caption,summary,thead){break-after:avoid}
  .trendbeeld .tb-details::details-content{content-visibility:visible;block-size:auto;overflow:visible}
  .trendbeeld .tb-details summary{min-block-size:0;padding-block:.375rem;color:#000}.trendbeeld .tb-details summary::before{content:none}
  .trendbeeld .tb-details:has(>.tb-map>.tb-fine:only-child){display:none}
  .trendbeeld .tb-scroll{overflow:visible}.trendbeeld .tb-outcome{display:block}.trendbeeld p{orphans:3;widows:3}
  .trendbeeld :is(.tb-copy,.tb-listen,.tb-walk){display:none}
  .trendbeeld .tb-cards{display:block}.trendbeeld .tb-cards>li{margin-block-end:1.5rem}
}
`;
