/** Fields and buttons of the pages where editors make something. Colours are those of published pages. */
export const builderFields = `
.tm h2{margin-block:2.25rem .5rem}.tm h3{margin-block:1.25rem .25rem;font-size:1.0625rem;line-height:1.3}
.tm p{max-inline-size:62ch;margin-block-end:.5rem}
.tm [hidden]{display:none}
.tm-hint{display:block;font-weight:400;font-size:.875rem}
.tm-fields{display:grid;gap:1rem;grid-template-columns:repeat(auto-fit,minmax(min(100%,17rem),1fr))}
.tm fieldset{margin:0;padding:0;border:0;min-inline-size:0}
.tm :is(label,legend){display:block;padding:0;font-weight:600}
.tm :is(input:not([type=radio],[type=checkbox]),select,textarea){display:block;inline-size:100%;min-block-size:2.75rem;margin-block:.25rem 0;padding:.5rem .625rem;border:1px solid light-dark(#6a7280,#9aa4b2);border-radius:.125rem;background:Field;color:FieldText;font:inherit;contain:paint}
.tm :is(fieldset,.tm-check) label{display:flex;gap:.625rem;align-items:flex-start;padding-block:.375rem;font-weight:400}
.tm input:is([type=radio],[type=checkbox]){flex:none;inline-size:1.25rem;block-size:1.25rem;margin:.125rem 0 0}
.tm button{min-block-size:2.75rem;margin-block:.5rem;padding:.5rem 1.125rem;border:2px solid var(--tp-link);border-radius:.125rem;background:none;color:var(--tp-link);font:inherit;font-weight:600;cursor:pointer}
.tm button.tm-main{background:var(--tp-link);color:light-dark(#fff,#161b22)}
.tm :is(button,input,select,textarea,summary,a):focus-visible{outline:3px solid var(--tp-focus);outline-offset:2px}
.tm summary{min-block-size:2.75rem;padding-block:.625rem;cursor:pointer;font-weight:600}
`;
