import type { MunicipalityFigures } from '@trendbeeld/cards';
import { APPROVE_SCRIPT, REVIEW_CSS, reviewSheetHtml } from '@trendbeeld/cards/review';
import type { Approval, Language, Study } from '@trendbeeld/data';
import { diffWordsWithSpace } from 'diff';
import { html, type TemplateResult } from 'lit';

/** What write-data.mjs tells of each sheet, by language and id. */
export type Approvals = Readonly<Record<string, { readonly approval?: Approval; readonly municipal: string }>>;

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
    words: (before, after) =>
      diffWordsWithSpace(before, after).map(({ value, added, removed }) => ({ text: value, kind: added ? 'added' : removed ? 'removed' : 'same' })),
    ...(approval ? { approval } : {}),
    ...(municipal ? { municipal } : {}),
    ...(figures ? { municipality: figures } : {}),
  });
  const box = document.createElement('div');
  const style = Object.assign(document.createElement('style'), { textContent: REVIEW_CSS });
  const script = Object.assign(document.createElement('script'), { textContent: APPROVE_SCRIPT });
  box.append(style, document.createRange().createContextualFragment(sheet), script);
  return html`${box}`;
}
