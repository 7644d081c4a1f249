/** The look of the assistant; put into the page by its script, as nothing of it is there without. Colours are those of published pages. */
export const assistantCss = `
.ta{margin-block:1.5rem 2.5rem}
.ta h2{margin-block:0 .25rem}.ta h3{margin-block:1.75rem .5rem;font-size:1.0625rem;line-height:1.3}
.ta h3:focus{outline:none}
.ta p{max-inline-size:62ch;margin-block-end:.5rem}
.ta [hidden]{display:none}
.ta-fine{font-size:.875rem}
.ta-drop{margin-block:1rem;padding:1.25rem 1rem;border:2px dashed var(--tp-rule);border-radius:.25rem}
.ta-drop.ta-over{border-color:var(--tp-link);background:var(--tp-wash)}
.ta-drop>p:first-child{display:flex;flex-wrap:wrap;align-items:center;gap:.5rem .75rem}
.ta input[type=file]{max-inline-size:100%;min-block-size:2.75rem;padding-block:.5rem;font:inherit}
.ta label,.ta legend{display:block;padding:0;font-weight:600}
.ta-hint{display:block;font-weight:400;font-size:.875rem}
.ta input:not([type]),.ta input[type=url],.ta select,.ta textarea{display:block;inline-size:100%;min-block-size:2.75rem;margin-block:.25rem 0;padding:.5rem .625rem;border:1px solid;border-color:light-dark(#6a7280,#9aa4b2);border-radius:.125rem;background:Field;color:FieldText;font:inherit}
.ta textarea{min-block-size:6rem;font-size:.875rem;line-height:1.4;resize:vertical}
.ta textarea[readonly]{font-family:ui-monospace,"Liberation Mono",monospace;font-size:.8125rem;white-space:pre;overflow:auto}
.ta button{min-block-size:2.75rem;margin-block:.5rem;padding:.5rem 1.125rem;border:2px solid var(--tp-link);border-radius:.125rem;background:none;color:var(--tp-link);font:inherit;font-weight:600;cursor:pointer}
.ta button.ta-main{background:var(--tp-link);color:light-dark(#fff,#161b22)}
.ta :is(button,input,select,textarea,a):focus-visible{outline:3px solid var(--tp-focus);outline-offset:2px}
.ta fieldset{margin:1rem 0 0;padding:1rem;border:0;border-inline-start:4px solid var(--tp-link);background:var(--tp-wash)}
.ta fieldset label{display:flex;gap:.625rem;align-items:flex-start;min-block-size:2rem;padding-block:.375rem;font-weight:400;overflow-wrap:anywhere}
.ta fieldset input[type=radio]{flex:none;inline-size:1.25rem;block-size:1.25rem;margin:.125rem 0 0}
.ta-told{margin:0;padding-inline-start:1.125rem;list-style:disc;font-size:.9375rem}
.ta-wrong{padding:.75rem 1rem;border-inline-start:4px solid light-dark(#a4302a,#f1a29d);background:var(--tp-wash)}
.ta-wrong ul{margin:0;padding-inline-start:1.125rem;list-style:disc}
.ta legend{float:inline-start;inline-size:100%;margin-block-end:.25rem}.ta legend+*{clear:both}
.ta-wrong:focus{outline:none}
.ta-fields>div:first-child{grid-column:1/-1}
.ta-fields{display:grid;align-items:end;gap:1rem;grid-template-columns:repeat(auto-fit,minmax(min(100%,17rem),1fr))}
.ta-error{display:block;font-weight:600;font-size:.875rem;color:light-dark(#a4302a,#f1a29d)}
.ta-preview{min-block-size:4rem}
.ta-way{margin-block-end:1.5rem}.ta-way h4{margin:0 0 .25rem;font-size:1rem}
.ta-buttons{display:flex;flex-wrap:wrap;gap:.25rem .75rem;align-items:center}
.ta-buttons a{display:inline-flex;min-inline-size:0;overflow-wrap:anywhere;align-items:center;min-block-size:2.75rem}
@media print{.ta{display:none}}
`;
