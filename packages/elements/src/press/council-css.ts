import { builderFields } from './fields-css.js';

/** The look of the paper for a council, on screen and on A4. Put into the page by its script, as nothing of it is there without. */
export const councilCss = `${builderFields}
.tc-form ul{columns:2 18rem;gap:2rem}.tc-form li{break-inside:avoid;margin:0}
.tc-form li label{display:flex;gap:.5rem;padding-block:.25rem;font-weight:400}
.tc-paper svg{display:block;inline-size:100%;max-inline-size:45rem;block-size:auto}
.tc-paper figure{margin:.5rem 0}
.tc-scroll{overflow-x:auto}.tc-scroll:focus-visible{outline:3px solid var(--tp-focus)}
.tc-paper table{margin-block:.75rem;border-collapse:collapse;font-size:.875rem}
.tc-paper caption{text-align:start;font-weight:700}
.tc-paper :is(th,td){padding:.25rem .75rem .25rem 0;border-block-end:1px solid var(--tp-rule);text-align:start;vertical-align:top}
.tc-paper .tc-number{text-align:end;font-variant-numeric:tabular-nums}
.tc-paper h4{margin-block:1rem .25rem;font-size:1rem}
.tc-paper ul{padding-inline-start:1.25rem;list-style:disc}
.tc-item{margin-block-start:2.5rem}
@media print{.tc-scroll{overflow:visible}@page{size:A4;margin:16mm}.tc-form,.tp-header,.tp-footer,main>h1,main>.tp-lead{display:none}.tc-item{break-before:page}.tc-paper svg{max-block-size:200mm}.tc-paper tr{break-inside:avoid}}
`;
