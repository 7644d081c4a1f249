/**
 * The look of what few pages hold: overviews, lists of outcomes, all relations, a whole study. It uses the private names of tokens that the look of
 * figures
 * declares (`card-css.ts`). Part of the style sheet of static cards; the elements that need it ask for it
 * (`parts/list-look.ts`), as most pages show a card.
 */
export const listCss = `
.trendbeeld .tb-cards{display:grid;grid-template-columns:repeat(auto-fill,minmax(min(100%,16em),1fr));gap:1em 1.5em;margin-block-start:1em}
.trendbeeld .tb-cards>li{min-inline-size:0;border-block-start:1px solid var(--_separator-color)}
.trendbeeld .tb-cards>li:has(>[open]){grid-column:1/-1;border-block-start:var(--_card-border-block-start-width) solid var(--_document-accent-color)}
.trendbeeld .tb-tile{display:flex;flex-direction:column}
.trendbeeld .tb-tile>summary{display:grid;grid-template-rows:auto 1fr auto;gap:.375em;block-size:100%;padding-block:.625em;cursor:pointer;list-style:none}
.trendbeeld .tb-tile>summary::-webkit-details-marker{display:none}
.trendbeeld .tb-tile .tb-title{margin:0;font-size:1em;line-height:1.3}
.trendbeeld .tb-tile>summary:hover .tb-title{color:var(--_link-color);text-decoration:underline}
.trendbeeld .tb-tile[open]>summary>:not(.tb-title){display:none}
.trendbeeld .tb-tile[open]>summary .tb-title{font-size:calc(1.1*var(--_value-font-size))}
.trendbeeld .tb-tile>summary .tb-graphic{align-self:end}
.trendbeeld .tb-tile>summary .tb-grows{block-size:118px}
.trendbeeld .tb-tile .tb-card{border:0;padding-block-start:0}
.trendbeeld .tb-tile-words{display:flex;gap:1em;align-self:end;font-size:var(--_text-small-font-size)}.trendbeeld .tb-tile-words>span{display:grid;flex:1;align-content:start}.trendbeeld .tb-tile-words .tb-sign{margin-inline-end:.25em;vertical-align:-.2em}
.trendbeeld .tb-tile-verdict{display:flex;flex-wrap:wrap;justify-content:space-between;gap:0 .75em;font-size:var(--_text-fine-font-size);line-height:1.5}
.trendbeeld .tb-tally{display:flex;flex-wrap:wrap;gap:.25em 1.25em;margin-block-start:.75em}
.trendbeeld :is(.tb-tally li,.tb-tile-verdict>span:first-child){display:inline-flex;align-items:center;gap:.3em}.trendbeeld .tb-tally strong{font-size:var(--_value-font-size);line-height:1.2}
.trendbeeld.tb-overview>.tb-title{font-size:var(--_heading-overview-font-size)}
.trendbeeld:is(.tb-outcomes,.tb-relations-all){border-block-start:var(--_card-border-block-start-width) solid var(--_document-accent-color);padding-block:.75em 1.25em}
.trendbeeld:is(.tb-outcomes,.tb-relations-all)>.tb-domain{margin-block-start:1.8824em;font-size:var(--_subheading-font-size)}
.trendbeeld .tb-verdicts{display:block;inline-size:100%}
.trendbeeld .tb-verdicts :is(thead,tbody,tr,th,td){display:block;padding:0;border:0;background:none;color:inherit;text-align:start;font-size:1em;line-height:1.5}
.trendbeeld .tb-verdicts thead{position:absolute;inline-size:1px;block-size:1px;overflow:hidden;clip-path:inset(50%)}
.trendbeeld .tb-verdicts tbody tr{padding-block:1em;border-block-start:1px solid var(--_separator-color);display:grid;gap:.625em 2em}
.trendbeeld .tb-verdicts tbody th{font-weight:400;color:var(--_document-subtle-color)}
.trendbeeld.tb-relations-all>.tb-after-title{margin-block:1.8824em 0}
.trendbeeld.tb-relations-all>.tb-relations{margin-block-start:.75em}
.trendbeeld .tb-study-domains{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,17em),1fr));gap:2em;margin-block-start:1.5em}
.trendbeeld .tb-study-domains>div{min-inline-size:0;border-block-start:2px solid;padding-block-start:.5em}
.trendbeeld .tb-study-domains .tb-tally{gap:.125em 1em;margin-block-start:.375em;font-size:var(--_text-fine-font-size)}
.trendbeeld .tb-study-trends{columns:17em;column-gap:2em;margin-block-start:.75em}
.trendbeeld .tb-study-trends>li{break-inside:avoid;padding-block:.625em .75em;border-block-start:1px solid var(--_separator-color)}
.trendbeeld .tb-study-verdict{display:flex;align-items:center;gap:.3em;font-size:var(--_text-fine-font-size)}
.trendbeeld .tb-study-headline{padding-block:.125em;font-weight:var(--_value-font-weight);line-height:1.3}
.trendbeeld .tb-study-none{margin-block-start:.75em;border-block-start:1px solid var(--_separator-color);padding-block-start:.625em}.trendbeeld .tb-study-none li{border:0;padding-block:.25em}.trendbeeld .tb-study-none .tb-study-headline{font-weight:400;font-size:var(--_text-medium-font-size)}
.trendbeeld .tb-study-domains a{color:inherit;text-decoration:none}.trendbeeld .tb-study-domains a:hover{color:var(--_link-color);text-decoration:underline}
.trendbeeld .tb-study-trends .tb-fine>span{display:block}
.trendbeeld .tb-study-trends .tb-fine .tb-sign{margin-inline-end:.25em;vertical-align:-.2em}
@container (min-width:48em){
  .trendbeeld .tb-verdicts tr{display:grid;grid-template-columns:minmax(0,3fr) minmax(0,5fr) minmax(0,3fr);gap:2em}
  .trendbeeld .tb-verdicts thead{position:static;inline-size:auto;block-size:auto;clip-path:none;overflow:visible}
  .trendbeeld .tb-verdicts thead th{font-weight:var(--_value-font-weight);padding-block-end:.5714em;font-size:var(--_text-small-font-size)}
}
@media print{
  .trendbeeld .tb-cards{display:block}.trendbeeld .tb-cards>li{margin-block-end:1.5em}.trendbeeld .tb-tile::details-content{content-visibility:visible;block-size:auto;overflow:visible}
}
`;
