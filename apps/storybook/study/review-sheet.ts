import type { MunicipalityFigures } from '@trendbeeld/cards';
import { APPROVE_SCRIPT, REVIEW_CSS, reviewSheetHtml, wordDiffOf } from '@trendbeeld/cards/review';
import type { Approval, Language, Study } from '@trendbeeld/data';
import { diffWordsWithSpace } from 'diff';
import { html, type TemplateResult } from 'lit';

/** What write-data.mjs tells of each sheet, by language and id. */
export type Approvals = Readonly<Record<string, { readonly approval?: Approval; readonly municipal: string }>>;

/** What somebody typed, and was told of a sheet: a story is drawn anew at each setting. Forgotten with the page. */
const typed = { by: '', told: new Map<string, string>() };

/** The review sheet of a trend in a box, with its button at work. */
export function sheetOf(
  study: Study,
  trend: string,
  language: Language,
  { figures, approvals = {} }: { readonly figures?: MunicipalityFigures; readonly approvals?: Approvals },
): TemplateResult {
  const { approval, municipal } = approvals[`${language}/trends/${trend}`] ?? {};
  const sheet = reviewSheetHtml(study, {
    of: trend,
    language,
    words: wordDiffOf(diffWordsWithSpace),
    ...(approval ? { approval } : {}),
    ...(municipal ? { municipal } : {}),
    ...(figures ? { municipality: figures } : {}),
  });
  const box = document.createElement('div');
  const style = Object.assign(document.createElement('style'), { textContent: REVIEW_CSS });
  const script = Object.assign(document.createElement('script'), { textContent: APPROVE_SCRIPT });
  const key = `${language} ${study.source.title} ${trend}`;
  box.append(style, document.createRange().createContextualFragment(sheet), script);
  const field = box.querySelector<HTMLInputElement>('.tr-form [name=by]')!;
  const told = box.querySelector('.tr-form [role=status]')!;
  const { done } = box.querySelector<HTMLFormElement>('.tr-form')!.dataset;
  field.value = typed.by;
  told.textContent = typed.told.get(key) ?? '';
  told.classList.toggle('tr-done', told.textContent === done);
  const keep = (): void => {
    typed.by = field.value;
    typed.told.set(key, told.textContent);
  };
  // After those of the form itself, which the script has.
  box.addEventListener('input', keep);
  box.addEventListener('submit', keep);
  return html`${box}`;
}
