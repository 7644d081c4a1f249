import { ownFiguresHtml } from '@trendbeeld/cards';
import { examplesIn } from '../examples.mjs';
import { html, raw } from '../html.mjs';
import { cityPage } from '../layout.mjs';

/** `html` under a name that formatters leave alone: these lines are shown as they are. */
const line = html;

/** How a municipality shows figures of its own, in three ways, each with the code beside it. */
export function ownFiguresPage(context) {
  const { language, t } = context;
  const words = t.own;
  const { csv, json, table } = examplesIn(language);
  const tag = (src) => `<trend-card src="${src}">\n  <!-- ${words.inside} -->\n</trend-card>`;
  const file = ({ data, src, file: text }) => ({
    figure: raw(ownFiguresHtml({ data, src, language })),
    codes: [
      [words.inPage, tag(src)],
      [words.inFile, text],
    ],
  });
  const markup = tableMarkup(table, words);

  return cityPage(context, {
    title: t.names.own,
    description: words.lead,
    content: html`<div class="opening">
        <h1>${t.names.own}</h1>
        <p class="lead">${words.lead}</p>
        <p class="lead"><strong>${words.warning}</strong></p>
      </div>
      ${example('csv', words.csv, words.csvText, file(csv))} ${example('json', words.json, words.jsonText, file(json))}
      ${example('table', words.table, words.tableText, { figure: raw(markup), codes: [[words.inPage, markup]] })}`,
  });
}

const example = (name, title, text, { figure, codes }) =>
  html`<section class="example example-${name}" aria-labelledby="${name}">
    <div class="example-head">
      <h2 id="${name}">${title}</h2>
      <p>${text}</p>
    </div>
    <div class="example-figure">${figure}</div>
    <div class="example-code">
      ${codes.map(
        ([label, code]) =>
          html`<p class="label">${label}</p>
            <pre><code>${code.trimEnd()}</code></pre>`,
      )}
    </div>
  </section>`;

/** What an editor writes: a plain table with its source. The element draws it; without script it stays a table. */
function tableMarkup({ data, head, rows }, words) {
  const [period, , status] = head.map((word) => word.charAt(0).toUpperCase() + word.slice(1));
  return [
    '<trend-card example>',
    line`  <p>${words.example}</p>`,
    '  <table>',
    line`    <caption>${data.title}</caption>`,
    '    <thead>',
    line`      <tr><th>${period}</th><th>${data.unit}</th><th>${status}</th></tr>`,
    '    </thead>',
    '    <tbody>',
    ...rows.map(([when, value, sure]) => line`      <tr><th>${when}</th><td>${value}</td><td>${sure}</td></tr>`),
    '    </tbody>',
    '  </table>',
    line`  <p>${words.source}: <cite>${data.source.publisher}</cite></p>`,
    '</trend-card>',
  ].join('\n');
}
