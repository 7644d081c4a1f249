import type { Language, Series } from '@trendbeeld/data';
import { csvText, fileNameOf, indicatorFiles, tableHtml } from '@trendbeeld/data/own-write';
import { ASSISTANT_WORDS } from './assistant-words.js';
import { copied, h } from './dom.js';

interface Kept {
  readonly file: string;
  readonly text: string;
}

/** A text that is copied or kept as a file. */
function field({ file, text }: Kept, name: string, language: Language): HTMLElement {
  const words = ASSISTANT_WORDS[language];
  const area = h('textarea', {
    readonly: true,
    rows: String(Math.min(10, text.split('\n').length + 1)),
    'aria-label': `${name}: ${file}`,
    spellcheck: 'false',
  });
  area.value = text;
  // A mark at the begin, so that Excel reads UTF-8.
  const content = file.endsWith('.csv') ? `\ufeff${text}` : text;
  const link = h('a', { download: file }, words.save(file));
  link.href = URL.createObjectURL(new Blob([content], { type: 'text/plain;charset=utf-8' }));
  // Beside the button, where the eye is.
  const said = h('span', { role: 'status' });
  const tell = (done: boolean): void => void (said.textContent = done ? words.copied : words.notCopied);
  const copy = h('button', { type: 'button', click: () => void copied(area, file.endsWith('.html')).then(tell) }, words.copy);
  return h('div', {}, area, h('p', { class: 'ta-buttons' }, copy, said, link));
}

/** The result in each form in which it can be used. @param address of the page that makes a table a graphic. */
export function takeAlong(series: Series, address: string, language: Language): HTMLElement {
  const words = ASSISTANT_WORDS[language];
  const way = (kind: keyof typeof words.ways, files: readonly Kept[]): HTMLElement => {
    const { title, text } = words.ways[kind];
    return h('section', { class: 'ta-way' }, h('h4', {}, title), h('p', { class: 'ta-fine' }, text), ...files.map((kept) => field(kept, title, language)));
  };
  const name = fileNameOf(series.title);
  const indicator = indicatorFiles(series, language, new Date().toISOString().slice(0, 10));
  return h(
    'section',
    {},
    h('h3', {}, words.take),
    way('table', [{ file: `${name}.html`, text: tableHtml(series, language, address) }]),
    way('csv', [{ file: `${name}.csv`, text: csvText(series, language) }]),
    indicator &&
      way('indicator', [
        { file: `${indicator.id}.yaml`, text: indicator.yaml },
        { file: `${indicator.id}.csv`, text: indicator.csv },
      ]),
  );
}
