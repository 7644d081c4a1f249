/**
 * The look of what answers a reader: the ring and the sentence at a point, the buttons of tables. Part of the look of figures
 * (`card-css.ts`); published pages have it from their script, as nothing of it stands in them without.
 */
export const behaviourCss = `.trendbeeld .tb-walk{position:absolute;inset:0 0 auto;pointer-events:none}
.trendbeeld .tb-walk>svg{display:block;max-inline-size:none;overflow:visible}
.trendbeeld .tb-ring{fill:none;stroke:var(--_focus-outline-color);stroke-width:2.5}.trendbeeld .tb-ring-ground{fill:none;stroke:var(--_document-background-color);stroke-width:6.5}
.trendbeeld .tb-tip{position:absolute;z-index:1;top:var(--tb-y);left:var(--tb-x);transform:translate(calc(-1*var(--tb-x)),0);inline-size:max-content;max-inline-size:min(100%,16em);padding:.4em .6em;border:1.5px solid var(--_focus-outline-color);background:var(--_document-background-color);font-size:var(--_text-small-font-size);line-height:1.35}
.trendbeeld button{margin:0;padding:0;border:0;background:none;font:inherit;letter-spacing:inherit;text-align:inherit;color:inherit;cursor:pointer}
.trendbeeld :is(.tb-listen,.tb-copy){display:block;min-block-size:3.15em;padding-inline:.3em;color:var(--_link-color);font-size:var(--_text-small-font-size);font-weight:600;text-decoration:underline}
.trendbeeld .tb-listen{position:absolute;inset:1px 0 auto auto}
.trendbeeld .tb-details>.tb-copy{margin-block-end:0;padding-inline-start:0}

.trendbeeld .tb-sort{display:block;inline-size:100%;margin-block:-.5em;padding-block:.5em;--tb-sign:"↕"}.trendbeeld [aria-sort=ascending]>.tb-sort{--tb-sign:"↑"}.trendbeeld [aria-sort=descending]>.tb-sort{--tb-sign:"↓"}
.trendbeeld th:not(.tb-number)>.tb-sort::after,.trendbeeld .tb-number>.tb-sort::before{content:var(--tb-sign)/"";position:absolute;margin-inline-start:.25em}
.trendbeeld .tb-number>.tb-sort::before{transform:translateX(-100%);margin-inline-start:-.25em}
@media print{.trendbeeld :is(.tb-walk,.tb-tip,.tb-listen,.tb-copy){display:none}.trendbeeld .tb-table .tb-sort{--tb-sign:""}}
`;
