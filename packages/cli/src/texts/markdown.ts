/** A bundle of texts as one document in Markdown. */
import type { Language } from '@trendbeeld/data';
import { TEXTS_WORDS } from '../words/texts-words.js';
import { bundleOf, longestOf, type BundleText } from './bundle.js';
import type { StudyText } from './study-texts.js';

/** The line above a text: where it stands, its language, and its fingerprint. */
const MARK = /^<!-- (\S+#\S*) (nl|en) ([0-9a-f]{10}) -->$/;

/** The document: a heading for each file and each text, and below it the text in its languages, each line of it behind a `>`. */
export function textsMarkdown(texts: readonly StudyText[], title: string): string {
  const lines = [`# ${TEXTS_WORDS.title(title)}`, '', ...TEXTS_WORDS.how.flatMap((text) => [text, ''])];
  let file = '';
  for (const text of texts) {
    if (text.file !== file) lines.push(`## ${text.file}`, '');
    file = text.file;
    const most = longestOf(text.id);
    lines.push(`### ${text.id.split('#')[1]!.replaceAll('.', ' › ')}${most ? ` (${TEXTS_WORDS.atMost(most)})` : ''}`, '');
    for (const one of bundleOf([text]))
      lines.push(`<!-- ${one.id} ${one.language} ${one.hash} -->`, ...one.text.split('\n').map((line) => `> ${line}`.trimEnd()), '');
  }
  return `${lines.join('\n').trimEnd()}\n`;
}

/** The texts of a document. Lines that an editor wrote without a `>` count too; a heading ends a text. */
export function readMarkdown(document: string): readonly BundleText[] {
  const found: { id: string; language: Language; hash: string; lines: string[] }[] = [];
  let open = false;
  for (const line of document.replace(/^\uFEFF/, '').split(/\r?\n/)) {
    const mark = MARK.exec(line.trim());
    if (mark) {
      found.push({ id: mark[1]!, language: mark[2] as Language, hash: mark[3]!, lines: [] });
      open = true;
    } else if (/^#{1,6} /.test(line)) open = false;
    else if (open) found.at(-1)!.lines.push(line.replace(/^> ?/, ''));
  }
  return found.map(({ lines, ...one }) => ({ ...one, text: lines.join('\n').trim() }));
}
