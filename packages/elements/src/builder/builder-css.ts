import { builderFields } from '../press/fields-css.js';

/** The look of the builder; put into the page by its script, as nothing of it is there without. Colours are those of published pages. */
export const builderCss = `${builderFields}
.tm{margin-block:1.5rem 2.5rem}
.tm textarea{font-family:ui-monospace,"Liberation Mono",monospace;font-size:.8125rem;line-height:1.5;resize:vertical;field-sizing:content;max-block-size:14rem}
.tm-tell:not(:empty){padding:.625rem .875rem;border-inline-start:4px solid var(--tp-link);background:var(--tp-wash)}
.tm blockquote{margin:.5rem 0;padding-inline-start:.875rem;border-inline-start:3px solid var(--tp-rule)}
.tm-preview{min-block-size:8rem}
.tm-ways{display:grid;gap:0 2rem;grid-template-columns:repeat(auto-fit,minmax(min(100%,22rem),1fr))}
.tm-ways>*{min-inline-size:0}
.tm-done{display:block;min-block-size:1.5em;font-size:.875rem}
.tm code{display:block;font-size:.8125rem;overflow-wrap:anywhere}
.tm-picture{display:block;inline-size:100%;max-inline-size:24rem;block-size:auto;margin-block:.5rem;border:1px solid var(--tp-rule);background:#fff}
@media (min-width:64rem){body:has(.tm){max-inline-size:80rem}.tm-top{display:grid;grid-template-columns:20rem minmax(0,1fr);gap:0 3.5rem}[data-addresses] ul{columns:2;gap:2rem}}
@media print{.tm{display:none}}
`;
