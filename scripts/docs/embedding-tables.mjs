import { existsSync, readFileSync } from 'node:fs';
import { cspLines } from '../../packages/cards/dist/snippet/index.js';

const root = new URL('../../', import.meta.url);
const read = (file) => JSON.parse(readFileSync(new URL(file, root), 'utf8'));

/** Forms by their name in the results, as columns. */
const FORMS = {
  text: 'sentence and address, as text',
  link: 'link',
  quote: 'quote',
  file: 'picture, from the folder',
  upload: 'picture, uploaded',
  frame: 'frame',
  oembed: 'oEmbed answer',
  element: 'element, script',
};

/** Hosts that are software, with their package. */
const PACKAGES = {
  DOMPurify: 'dompurify',
  'sanitize-html': 'sanitize-html',
  'js-xss': 'xss',
  'rehype-sanitize': 'rehype-sanitize',
  'CKEditor 5': 'ckeditor5',
  TinyMCE: 'tinymce',
  Quill: 'quill',
  TipTap: '@tiptap/core',
  'Draft.js': 'draft-js',
};

const table = (head, rows) => [head, head.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');

/** What is left of each form in each host, from what the tests saw. */
export function hostsTable() {
  const versions = { ...read('package.json').devDependencies, ...read('tests/cms/draft/package.json').devDependencies };
  const wikis = read('tests/cms/wikis.results.json');
  const results = { ...read('tests/cms/sanitizers.results.json'), ...wikis, ...read('tests/cms/editors.results.json') };
  const named = (host) => [host, versions[PACKAGES[host]] ?? wikis[host]?.version].filter(Boolean).join(' ');
  const rows = Object.entries(results).map(([host, row]) => [named(host), ...Object.keys(FORMS).map((form) => row[form] ?? '')]);
  return table(['host', ...Object.values(FORMS)], rows);
}

/** What each rung needs in a content-security policy. */
export function cspTable() {
  const lines = (rung, own) =>
    cspLines(rung, 'https://trends.example/', own)
      .map((line) => `\`${line}\``)
      .join('<br>') || 'nothing';
  const rungs = {
    link: 'link',
    quote: 'quote',
    script: 'quote with the site script',
    picture: 'picture',
    frame: 'frame',
    oembed: 'oEmbed',
    element: 'element',
  };
  return table(
    ['rung', 'folder on another host, here `https://trends.example`', 'folder on your own host'],
    Object.entries(rungs).map(([rung, name]) => [name, lines(rung, false), lines(rung, true)]),
  );
}

/** What a visitor of a real WordPress saw, with its date. */
export function wordpressTable() {
  const file = 'tests/cms/wordpress/result.json';
  if (!existsSync(new URL(file, root))) return 'Not run yet: see tests/cms/wordpress/README.md.';
  const { date, wordpress, theme, php, database, browser, relaxed, seen, written, embeds, frames } = read(file);
  const embed = Object.values(embeds).at(-1);
  const { address, ...forms } = FORMS_POSTED;
  const rows = Object.entries(seen).map(([who, row]) => [who, row.address, ...Object.keys(forms).map((form) => row[form])]);
  const shown = embed.frameShown
    ? `then the graphic in its place, ${embed.heightBefore} px high in the answer and ${embed.heightAfter} px once it had told its height`
    : 'and no graphic';
  const whole = Object.values(frames).every((frame) => frame.with.height === frame.with.contentHeight);
  return [
    `Run on ${date}: WordPress ${wordpress} from Debian's packages (theme ${theme}, PHP ${php}, MariaDB ${database}), seen with ${browser}. Relaxed: ${relaxed}; the folder stood on the site's own host and port.`,
    '',
    table(['user, editor', address, ...Object.values(forms)], rows),
    '',
    `The address on a line of its own: ${embed.quoteAtOnce ? 'the sentence and the link at once' : 'no sentence at first'}, ${shown}; the rest is ${embed.reachable ? 'reached' : 'not reached'} by scrolling inside.${whole ? ' With the site script every frame is as high as its page.' : ''}`,
    '',
    'Put into the block editor itself:',
    '',
    table(
      ['user', ...Object.keys(Object.values(written)[0])],
      Object.entries(written).map(([who, row]) => [who, ...Object.values(row)]),
    ),
  ].join('\n');
}

/** What was posted in WordPress, as columns. */
const FORMS_POSTED = {
  address: 'address alone (oEmbed)',
  link: FORMS.link,
  quote: FORMS.quote,
  file: FORMS.file,
  upload: FORMS.upload,
  frame: FORMS.frame,
  element: FORMS.element,
};
