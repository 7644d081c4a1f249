import { behaviourCss } from './behaviour-css.js';
import { listCss } from './list-css.js';
import { withTokens } from './tokens.js';

/**
 * The rules of a figure, with the private names of tokens (`var(--_link-color)`): they hold no colour, size of type or font of their own.
 */
export const figureRules = `
.trendbeeld{box-sizing:border-box;display:block;container-type:inline-size;inline-size:100%;min-inline-size:180px;margin:0;padding:0;
  font-family:var(--_document-font-family);font-size:max(1em,1rem,16px);font-weight:400;font-style:normal;line-height:1.5;text-align:start;text-indent:0;text-transform:none;text-shadow:none;white-space:normal;word-break:normal;direction:ltr;
  color:var(--_document-color);overflow-wrap:anywhere;hyphens:manual}
.trendbeeld *,.trendbeeld *::before,.trendbeeld *::after{box-sizing:border-box}
.trendbeeld :is(p,ul,ol,dl,dd,figure,h1,h2,h3,h4,h5,h6,table){margin:0;padding:0;max-inline-size:none;font-family:inherit;color:inherit;background:none;border:0}
.trendbeeld :is(ul,ol){list-style:none}
.trendbeeld .tb-hidden{position:absolute;inline-size:1px;block-size:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}

.trendbeeld.tb-card,.trendbeeld.tb-overview{border-block-start:var(--_card-border-block-start-width) solid var(--_document-accent-color);padding-block:var(--_card-padding-block-start) .25em;position:relative}
.trendbeeld .tb-domain{color:var(--_document-accent-color);font-size:var(--_text-small-font-size);font-weight:var(--_value-font-weight);line-height:1.4}
.trendbeeld .tb-domain span::before{content:"· "}
.trendbeeld .tb-domain .tb-sign{inline-size:1.4286em;block-size:1.4286em;margin-inline-end:.4286em;vertical-align:-.35em}
.trendbeeld .tb-title{margin-block-start:.1538em;font-family:var(--_heading-font-family);font-size:var(--_heading-font-size);font-weight:var(--_heading-font-weight);line-height:var(--_heading-line-height);color:var(--_heading-color);text-wrap:balance}
.trendbeeld .tb-lead{margin-block-start:.25em;line-height:1.45;max-inline-size:70ch}
.trendbeeld .tb-example{display:inline-block;margin-block-end:.2857em;padding:.1429em .5714em;border:1.5px dashed var(--_series-expected-color);color:var(--_series-expected-color);font-size:var(--_text-small-font-size);font-weight:var(--_value-font-weight)}

.trendbeeld .tb-strip{display:grid;grid:auto/1fr 1fr;gap:.25em .75em;margin-block-start:.375em;padding-block:var(--_strip-padding-block);border-block:1px solid var(--_separator-color)}
.trendbeeld .tb-strip dt{font-size:var(--_text-fine-font-size);line-height:1.35;color:var(--_document-subtle-color)}
.trendbeeld .tb-strip strong{display:block;inline-size:fit-content;font-size:var(--_value-font-size);line-height:1.25;font-variant-numeric:tabular-nums lining-nums}
.trendbeeld .tb-strip :is(.tb-cell-verdict,.tb-cell-none) strong,.trendbeeld .tb-strip strong:has(.tb-sign){font-size:var(--_text-medium-font-size);display:flex;align-items:center;gap:.2em;line-height:1.35}
.trendbeeld .tb-strip .tb-cell-expected strong{color:var(--_series-expected-color);border-block-end:2px dashed}
.trendbeeld .tb-strip .tb-fine{display:block;max-inline-size:20em;margin:0;font-size:var(--_text-finest-font-size);line-height:1.35}
.trendbeeld .tb-figure{margin-block-start:var(--_figure-margin-block-start)}
.trendbeeld .tb-lead-figure{margin-block-start:.375em}
.trendbeeld .tb-lead-figure :is(ul,ol,.tb-sides){font-size:var(--_text-small-font-size);line-height:1.35;gap:.5em}.trendbeeld .tb-lead-figure .tb-sides>div{padding:.5em .625em}.trendbeeld .tb-lead-figure .tb-sides li{margin-block-start:.25em}.trendbeeld .tb-lead-figure :is(ul,ol) :is(ul,ol,.tb-chip){font-size:1em}.trendbeeld .tb-lead-figure small{font-size:var(--_text-small-font-size)}

.trendbeeld .tb-lead-figure .tb-low{block-size:clamp(230px,40cqi,480px)}
.trendbeeld .tb-more{margin-block-start:0;font-size:1em}
.trendbeeld .tb-more>summary{font-size:var(--_text-small-font-size);min-block-size:2.5714em}
.trendbeeld .tb-link{float:inline-end;font-size:var(--_text-small-font-size)}.trendbeeld:has(>.tb-more:not([open]))>.tb-link{position:absolute;inset-block-end:.2857em;inset-inline-end:0;line-height:2.5714em}
.trendbeeld .tb-more>section:first-of-type{margin-block-start:0;border:0;padding-block-start:.5em}
.trendbeeld .tb-figure figcaption{font-size:var(--_text-medium-font-size);font-weight:var(--_value-font-weight);line-height:1.35;text-align:start;font-style:normal;color:inherit;margin:0 0 .6667em;padding:0}
.trendbeeld .tb-lead-figure>figcaption{margin-block-end:.125em;font-size:var(--_text-fine-font-size);font-weight:400;color:var(--_document-subtle-color)}
.trendbeeld .tb-graphic{container-type:inline-size;font-variant-numeric:tabular-nums lining-nums}
.trendbeeld .tb-svg{display:block;inline-size:100%;max-inline-size:none;max-block-size:none;overflow:visible}
.trendbeeld :is(.tb-sign,.tb-sample){flex:none;max-inline-size:none}
.trendbeeld .tb-note{margin-block-start:.5714em;font-size:var(--_text-small-font-size);max-inline-size:62ch}
.trendbeeld .tb-notes{margin:.5714em 0 0 1.7143em;list-style:decimal;font-size:var(--_text-small-font-size)}
.trendbeeld .tb-data{position:relative;margin-block-start:.5em}
.trendbeeld .tb-map{max-inline-size:45.7143em}

.trendbeeld .tb-fill-accent{fill:var(--_document-accent-color)}.trendbeeld .tb-stroke-accent{stroke:var(--_document-accent-color)}
.trendbeeld .tb-fill-expected{fill:var(--_series-expected-color)}.trendbeeld .tb-stroke-expected{stroke:var(--_series-expected-color)}
.trendbeeld .tb-fill-ink{fill:var(--_document-color)}.trendbeeld .tb-stroke-ink{stroke:var(--_document-color)}
.trendbeeld .tb-fill-muted{fill:var(--_document-subtle-color)}.trendbeeld .tb-stroke-muted{stroke:var(--_document-subtle-color)}
.trendbeeld .tb-fill-rule{fill:var(--_separator-color);fill-opacity:.75}.trendbeeld .tb-stroke-rule{stroke:var(--_separator-color)}
.trendbeeld .tb-fill-wash{fill:var(--_surface-background-color);fill-opacity:1}.trendbeeld .tb-fill-ground{fill:var(--_document-background-color)}.trendbeeld .tb-stroke-ground{stroke:var(--_document-background-color)}
.trendbeeld .tb-halo{stroke:var(--_document-background-color);stroke-width:4px;stroke-linejoin:round;paint-order:stroke}
@container (min-width:480px){.trendbeeld .tb-wide{display:inline}.trendbeeld .tb-narrow{display:none}}

.trendbeeld .tb-certainty{display:flex;flex-wrap:wrap;gap:.2857em 1.4286em;margin-block-start:.8571em;font-size:var(--_text-small-font-size);line-height:1.4;color:var(--_document-subtle-color)}
.trendbeeld .tb-certainty li{display:flex;align-items:center;gap:.5714em}
.trendbeeld .tb-lead-figure .tb-certainty{margin-block-start:.2857em;font-size:var(--_text-fine-font-size)}
.trendbeeld .tb-certainty strong{color:var(--_document-color)}
.trendbeeld .tb-text{margin-block-start:1em;display:grid;gap:.625em;max-inline-size:62ch}
.trendbeeld .tb-runin{font-weight:var(--_value-font-weight)}
.trendbeeld .tb-cautions{margin-block-start:1.0667em;padding-inline-start:.8em;border-inline-start:3px solid var(--_series-expected-color);display:grid;gap:.4em;font-size:var(--_text-medium-font-size);max-inline-size:62ch}

.trendbeeld .tb-footer{display:block;margin:1.1429em 0 0;padding:0;border:0;background:none;color:inherit;font-size:var(--_text-small-font-size);line-height:1.45}
.trendbeeld .tb-details{border-block-start:1px solid var(--_separator-color);font-size:var(--_text-small-font-size);line-height:1.45}
.trendbeeld .tb-details summary{display:flex;align-items:center;gap:.5714em;min-block-size:3.1429em;padding-block:.5em;cursor:pointer;color:var(--_link-color);font-weight:600;list-style:none}
.trendbeeld .tb-details summary::-webkit-details-marker{display:none}
.trendbeeld .tb-details summary::before{content:"";flex:none;inline-size:.5em;block-size:.5em;border-inline-end:2px solid;border-block-end:2px solid;transform:rotate(-45deg)}
.trendbeeld .tb-details[open]>summary::before{transform:rotate(45deg)}
.trendbeeld .tb-details>:not(summary){margin-block-end:1.1429em}
.trendbeeld :is(summary,a,button,.tb-scroll,.tb-walk):focus-visible{outline:max(2px,var(--_focus-outline-width)) var(--_focus-outline-style) var(--_focus-outline-color);outline-offset:2px}
.trendbeeld a{color:var(--_link-color);text-decoration:underline;text-decoration-thickness:var(--_link-text-decoration-thickness);text-underline-offset:var(--_link-text-underline-offset)}
.trendbeeld .tb-none{padding-block:.8571em;border-block-start:1px solid var(--_separator-color)}
.trendbeeld .tb-source{padding-block-start:.8571em;border-block-start:1px solid var(--_separator-color);color:var(--_document-subtle-color)}
.trendbeeld.tb-card>.tb-footer{margin-block-start:0;font-size:var(--_text-fine-font-size);line-height:1.3}.trendbeeld.tb-card>.tb-footer>.tb-source{padding:0;border:0}

.trendbeeld .tb-scroll{overflow-x:auto;position:relative}
.trendbeeld .tb-table{overflow-wrap:normal;inline-size:100%;border-collapse:collapse;font-size:var(--_text-small-font-size);line-height:1.4;display:table}
.trendbeeld .tb-table caption{padding-block-end:.5714em;font-weight:var(--_value-font-weight);text-align:start;caption-side:top;color:inherit}
.trendbeeld .tb-table :is(th,td){padding:var(--_table-cell-padding-block) .8571em var(--_table-cell-padding-block) 0;border:0;border-block-end:1px solid var(--_separator-color);text-align:start;vertical-align:top;font-weight:400;background:none;color:inherit;min-inline-size:6.2857em}
.trendbeeld .tb-table thead th{font-weight:var(--_value-font-weight)}
.trendbeeld .tb-table .tb-number{text-align:end;font-variant-numeric:tabular-nums}
.trendbeeld .tb-terms dt{font-weight:var(--_value-font-weight)}
.trendbeeld .tb-terms dd{margin-block-end:.5714em}

.trendbeeld .tb-details :is(.tb-details,.tb-table,.tb-chip,.tb-fine,.tb-says,.tb-listen,.tb-copy,.tb-tip),.trendbeeld .tb-footer .tb-details{font-size:1em}
.trendbeeld .tb-details small{font-size:calc(1em*13/14)}.trendbeeld .tb-details figcaption{font-size:calc(1em*15/14)}.trendbeeld .tb-details .tb-point{font-size:calc(1em*18/14)}

.trendbeeld .tb-directions{display:grid;gap:.5em}
.trendbeeld .tb-directions li{display:flex;gap:.75em;align-items:flex-start}
.trendbeeld .tb-directions .tb-sign{color:var(--_document-accent-color)}
.trendbeeld small{font-size:var(--_text-fine-font-size);color:var(--_document-subtle-color)}
.trendbeeld small::before{content:"("}.trendbeeld small::after{content:")"}

.trendbeeld .tb-timeline{border-inline-start:2px solid var(--_document-accent-color);margin-inline-start:.5em;display:grid;gap:.875em}
.trendbeeld .tb-timeline li{position:relative;padding-inline-start:1.25em;display:grid}
.trendbeeld .tb-timeline li::before{content:"";position:absolute;inset-inline-start:-.5em;inset-block-start:.3125em;inline-size:.875em;block-size:.875em;border-radius:50%;background:var(--_document-background-color);border:3px solid var(--_document-accent-color)}

.trendbeeld .tb-timeline .tb-came::before{border-radius:0;transform:rotate(45deg);border-color:var(--_document-color)}
.trendbeeld .tb-divider{margin:.2857em 0 .8571em -1.4286em;padding:.2857em 0 .2857em 1.4286em;border-block-start:2px dashed var(--_document-color);font-weight:var(--_value-font-weight);font-size:var(--_text-small-font-size)}
.trendbeeld .tb-timeline .tb-came:has(.tb-divider)::before{inset-block-start:3.375em}

.trendbeeld .tb-change li{display:grid;border-block-end:1px solid var(--_separator-color);font-size:var(--_text-medium-font-size);line-height:1.4}
.trendbeeld .tb-change li:first-child{font-weight:var(--_value-font-weight)}
.trendbeeld .tb-change li>span:first-child{padding-block:.6667em .2667em;color:var(--_document-subtle-color)}
.trendbeeld .tb-change li>span:last-child{display:flex;gap:.5333em;padding:.5333em .8em .6667em;background:var(--_surface-background-color);border-radius:var(--_surface-border-radius)}
.trendbeeld .tb-change .tb-sign{inline-size:1.2em;block-size:1.2em;margin-block-start:.0667em;color:var(--_document-accent-color)}

.trendbeeld .tb-list{display:grid;gap:.75em;counter-reset:tb}
.trendbeeld .tb-list li{counter-increment:tb;display:grid;align-content:start;position:relative;padding-inline-start:2.5em;min-block-size:1.75em}
.trendbeeld .tb-list li::before{content:counter(tb);position:absolute;inset-inline-start:0;inset-block-start:-.0667em;inline-size:1.8667em;block-size:1.8667em;display:grid;place-items:center;border-radius:50%;background:var(--_document-accent-color);color:var(--_document-background-color);font-weight:var(--_value-font-weight);font-size:var(--_text-medium-font-size);line-height:1}
.trendbeeld .tb-list-columns li{padding:.75em;background:var(--_surface-background-color);border-radius:var(--_surface-border-radius);border-block-start:3px solid var(--_document-accent-color)}
.trendbeeld .tb-list-columns li::before{content:none}

.trendbeeld .tb-sides{display:grid;gap:1em}
.trendbeeld .tb-sides>div{padding:.75em;background:var(--_surface-background-color);border-radius:var(--_surface-border-radius);border-block-start:3px solid var(--_document-accent-color)}
.trendbeeld .tb-sides>div:last-child{border-block-start-color:var(--_series-expected-color)}
.trendbeeld .tb-sides>.tb-open{border-block-start-style:dashed}
.trendbeeld .tb-sides li{padding-inline-start:1em;position:relative;margin-block-start:.375em}
.trendbeeld .tb-sides li::before{content:"";position:absolute;inset-inline-start:0;inset-block-start:.6em;inline-size:.5em;block-size:2px;background:currentColor}
.trendbeeld .tb-side{display:flex;gap:.375em;align-items:center}
.trendbeeld .tb-side .tb-sign{inline-size:1.25em;block-size:1.25em}

.trendbeeld .tb-pairs{display:grid;gap:1em}
.trendbeeld .tb-pairs li{display:grid;gap:.25em}
.trendbeeld .tb-box{padding:.625em .75em;background:var(--_surface-background-color);border-radius:var(--_surface-border-radius);border-inline-start:3px solid var(--_document-accent-color)}
.trendbeeld .tb-box:last-child{border-inline-start-color:var(--_series-expected-color)}
.trendbeeld .tb-between{font-size:var(--_text-small-font-size);color:var(--_document-subtle-color);text-align:center;align-self:center}

.trendbeeld .tb-relations{display:grid;gap:1em}
.trendbeeld .tb-path{display:flex;flex-wrap:wrap;gap:.375em;align-items:center;margin-block-end:.25em}
.trendbeeld .tb-chip{display:inline-flex;gap:.4286em;align-items:center;padding:.1429em .7143em .1429em .4286em;border:1.5px solid var(--_document-accent-color);border-radius:var(--_chip-border-radius);font-size:var(--_text-small-font-size);font-weight:600}
.trendbeeld .tb-chip .tb-sign{inline-size:1.2857em;block-size:1.2857em;color:var(--_document-accent-color)}

.trendbeeld .tb-point{display:block;font-size:calc(.9*var(--_value-font-size));line-height:1.3;margin-block-end:.2222em}
.trendbeeld :is(.tb-fine,.tb-says){font-size:var(--_text-small-font-size);line-height:1.45;color:var(--_document-subtle-color);margin-block-start:.4286em;max-inline-size:62ch}
.trendbeeld .tb-verdict{display:flex;align-items:center;gap:.375em}
.trendbeeld :is(.tb-verdict-came-true,.tb-verdict-confirmed){color:var(--_document-accent-color)}
.trendbeeld :is(.tb-verdict-went-otherwise,.tb-verdict-revised,.tb-verdict-occurred){color:var(--_series-expected-color)}
.trendbeeld :is(.tb-verdict-too-early,.tb-verdict-not-comparable){color:var(--_document-color)}
.trendbeeld .tb-after{margin-block-start:1.25em;padding-block-start:1em;border-block-start:1px solid var(--_separator-color)}
.trendbeeld .tb-after-title{font-size:var(--_subheading-font-size);font-weight:var(--_value-font-weight);line-height:1.3;margin-block-end:.3529em}
.trendbeeld .tb-outcome{display:grid;gap:.5em;max-inline-size:100%}
.trendbeeld .tb-outcome>p{max-inline-size:62ch}
.trendbeeld .tb-outcome>*{min-inline-size:0}.trendbeeld .tb-outcome .tb-figure{margin-block:.25em}
.trendbeeld .tb-outcome .tb-details{margin-block-start:.5em}
.trendbeeld .tb-after>.tb-details{margin-block-start:.75em}
.trendbeeld .tb-rules{display:grid;gap:.5714em;max-inline-size:62ch}

.trendbeeld :is(.tb-tile-verdict,.tb-tally,.tb-tile-words,.tb-study-domains,.tb-strip) .tb-sign{inline-size:1.25em;block-size:1.25em}

:is(.tb-size-graphic,[size=graphic],[size=compact]) :is(.tb-lead,.tb-strip,.tb-more,.tb-link,.tb-study-trends .tb-fine){display:none}
:host(:is([size=graphic],[size=compact])) :is(.tb-lead,.tb-strip,.tb-more,.tb-link,.tb-study-trends .tb-fine){display:none}
.trendbeeld a:not([href]){color:inherit;text-decoration:none}

.trendbeeld{isolation:isolate}
.trendbeeld :is(.tb-graphic,.tb-data){position:relative}
.trendbeeld .tb-graphic{z-index:1}
.trendbeeld .tb-data>.tb-details>summary{padding-inline-end:5em;overflow-wrap:anywhere}
${behaviourCss}@container (min-width:30em){
  .trendbeeld .tb-lead-figure .tb-timeline{gap:.3125em}.trendbeeld .tb-lead-figure .tb-timeline li{grid-template-columns:10em 1fr;gap:0 .75em}.trendbeeld .tb-lead-figure .tb-timeline :is(.tb-divider,small){grid-column:1/-1}.trendbeeld .tb-lead-figure .tb-timeline small{grid-column:2}
  .trendbeeld .tb-strip{display:flex;overflow-wrap:break-word}
  .trendbeeld .tb-strip>div{flex:auto}.trendbeeld .tb-strip>div+div{border-inline-start:1px solid var(--_separator-color);padding-inline-start:.75em}
  .trendbeeld .tb-change li{grid-template-columns:1fr 1fr;gap:.8em}
  .trendbeeld .tb-change li>span:first-child{padding-block:.6667em}
  .trendbeeld .tb-sides{grid-template-columns:1fr 1fr}
  .trendbeeld .tb-pairs li{grid-template-columns:1fr auto 1fr;gap:.75em}
  .trendbeeld .tb-list-columns{grid-template-columns:repeat(auto-fit,minmax(9em,1fr))}
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
  .trendbeeld{--_document-color:#000;--_heading-color:#000;--_document-subtle-color:#333;--_document-background-color:#fff;--_document-accent-color:#222;--_series-expected-color:#555;--_separator-color:#aaa;--_surface-background-color:#f2f2f2;--_link-color:#000;min-inline-size:0}
  .trendbeeld :is(.tb-graphic,tr,.tb-says,.tb-certainty,.tb-text>p,.tb-cautions,.tb-directions li,.tb-relations>li,.tb-source){break-inside:avoid}
  .trendbeeld :is(.tb-title,.tb-lead,.tb-after-title,.tb-domain,.tb-point,figcaption,caption,summary,thead){break-after:avoid}
  .trendbeeld .tb-details::details-content{content-visibility:visible;block-size:auto;overflow:visible}
  .trendbeeld .tb-details summary{min-block-size:0;padding-block:.4286em;color:#000}.trendbeeld .tb-details summary::before{content:none}
  .trendbeeld .tb-details:has(>.tb-map>.tb-fine:only-child){display:none}
  .trendbeeld .tb-scroll{overflow:visible}.trendbeeld .tb-outcome{display:block}.trendbeeld p{orphans:3;widows:3}
}
`;

/**
 * The look of a figure, as text: the same rules serve the static card in a page (`trendbeeld.css`) and the element's
 * shadow root, so that nothing moves when an element takes over. Everything stands below `.trendbeeld`.
 *
 * Sizes are in `em` of the figure's text, which is the page's where it stands, at least 16 px: a page that makes its root small
 * (62.5 %) or a reader who makes it large counts. Nothing written is below 12 px. Letter and word spacing are the page's or the
 * reader's. Layout follows the width of the card, not of the window.
 */
export const cardCss = withTokens(figureRules, listCss);
