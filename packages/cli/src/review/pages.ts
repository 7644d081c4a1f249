/** Sheets as pages that need nothing but a browser: style and pictures are inside, and without script nothing is missing but the button. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { el, markupToString, type MarkupElement } from '@trendbeeld/charts';
import type { MunicipalityFigures } from '@trendbeeld/cards';
import { APPROVE_SCRIPT, REVIEW_CSS, reviewSheet, topicTitle } from '@trendbeeld/cards/review';
import type { Language, Study } from '@trendbeeld/data';
import { SYLLABLES } from '@trendbeeld/data/node';
import { embedFolder } from '../press/shelf.js';
import { REVIEW_PAGE_WORDS } from '../words/review-page-words.js';
import { municipalHash } from './municipal-hash.js';
import { wordDiff, type Sheet } from './sheets.js';

const BASE_CSS = `:root{color-scheme:light dark;--trendbeeld-document-accent-color:light-dark(#0b6284,#8acbea)}
*{box-sizing:border-box}
body{margin:0;padding:1rem clamp(1rem,4vw,2.5rem) 3rem;font:1rem/1.5 "Fira Sans","Segoe UI",system-ui,sans-serif;color:light-dark(#1d2430,#e8ecf1);background:light-dark(#fff,#161b22)}
a{color:light-dark(#0b6284,#8acbea)}
.tr-up a,.tr-list a{display:inline-flex;align-items:center;min-block-size:2.75rem}
.tr-index{max-inline-size:60rem;margin-inline:auto;overflow-wrap:break-word}.tr-index ul{padding:0;list-style:none}.tr-index.tr-sheet :is(p,h2){margin-block:.75rem}
.tr-list li{display:flex;flex-wrap:wrap;justify-content:space-between;gap:0 1rem;border-block-end:1px solid light-dark(#c9ced6,#4a5361)}
.tr-list .tr-mark{align-self:center;font-size:.9375rem}.tr-list .tr-head{margin-block-start:1rem;font-weight:700}
@media print{body{padding:0;color:#000;background:#fff}.tr-up{display:none}:root{color-scheme:light}}
`;

let kept: string | undefined;
/** The style of all pages, read once. */
const css = (): string => (kept ??= `${readFileSync(join(embedFolder(), 'trendbeeld.css'), 'utf8')}${BASE_CSS}${REVIEW_CSS}`);

/** A whole page as text. */
function page(language: Language, title: string, body: readonly MarkupElement[], withScript: boolean): string {
  const root = el(
    'html',
    { lang: language },
    el(
      'head',
      {},
      el('meta', { charset: 'utf-8' }),
      el('meta', { name: 'viewport', content: 'width=device-width' }),
      el('meta', { name: 'robots', content: 'noindex' }),
      el('title', {}, title),
    ),
    el('body', {}, body),
  );
  const script = withScript ? `<script>${APPROVE_SCRIPT}</script>` : '';
  return `<!doctype html>${markupToString(root)
    .replace('</head>', () => `<style>${css()}</style></head>`)
    .replace('</body>', () => `${script}</body>`)}\n`;
}

/** How pages of sheets are made. */
export interface PagesInput {
  readonly study: Study;
  /** Its figures stand on the sheets that have any. Default: none. */
  readonly municipality?: MunicipalityFigures | undefined;
  /** The option that names the study, as it was typed, for the command on a sheet; empty for none. */
  readonly studyOption: string;
}

/** The page of one sheet. @param up relative address of the list of sheets; empty for a page by itself. */
export function sheetPage({ id, language, approval, topic }: Sheet, { study, municipality, studyOption }: PagesInput, up: string): string {
  const words = REVIEW_PAGE_WORDS[language];
  const sheet = reviewSheet(study, {
    of: id,
    language,
    approval,
    municipal: municipalHash(study, topic),
    words: wordDiff,
    syllables: SYLLABLES,
    command: `trendbeeld review ${studyOption}--approve ${id} --by "${words.name}" --language ${language}`,
    ...(municipality ? { municipality } : {}),
  });
  const back = up ? [el('p', { class: 'tr-up' }, el('a', { href: up }, words.all))] : [];
  return page(language, `${words.sheet}: ${topicTitle(study, topic, language)}`, [...back, sheet], true);
}

/** Path of the page of a sheet, below the folder of all. */
export const sheetPath = ({ id, language }: Pick<Sheet, 'id' | 'language'>): string => `${language}/${id}.html`;

/** The list of all sheets, with how each stands. @param first language of the page itself. */
export function indexPage(sheets: readonly Sheet[], { study }: PagesInput, first: Language): string {
  const words = REVIEW_PAGE_WORDS[first];
  const languages = [...new Set(sheets.map((s) => s.language))];
  const count = (state: Sheet['state']): number => sheets.filter((s) => s.state === state).length;
  const item = (sheet: Sheet): MarkupElement =>
    el(
      'li',
      { class: sheet.topic.kind === 'trend' ? undefined : 'tr-head' },
      el('a', { href: sheetPath(sheet), lang: sheet.language }, topicTitle(study, sheet.topic, sheet.language)),
      el('span', { class: `tr-mark tr-${sheet.state}` }, words.state(sheet.state, sheet.changed)),
    );
  return page(
    first,
    `${words.title}: ${study.source.title}`,
    [
      el(
        'main',
        { class: 'tr-index tr-sheet' },
        el('h1', {}, `${words.title}: ${study.source.title}`),
        words.how.map((text) => el('p', {}, text)),
        el('p', {}, el('strong', {}, words.counted(count('approved'), count('new'), count('stale')))),
        languages.flatMap((language) => [
          languages.length > 1 && el('h2', {}, words.languages[language]),
          el('ul', { class: 'tr-list' }, sheets.filter((s) => s.language === language).map(item)),
        ]),
      ),
    ],
    false,
  );
}
