// Ready made figures of the published folder, changed by somebody else.
import { unreadable } from './case.mjs';

const figure = (...children) => ['article', { class: 'trendbeeld tb-card', lang: 'nl' }, ['h3', { class: 'tb-title' }, 'Een trend'], ...children];
const one = (id, what, body, expect) => ({
  id,
  what,
  path: `data/figures/nl/t/${id}.json`,
  body: () => (typeof body === 'function' ? body() : typeof body === 'string' ? body : JSON.stringify(body)),
  html: `<trend-card id="${id}" class="case" trend="${id}"><p class="kept">Een trend van de studie.</p></trend-card>`,
  expect,
});
/** Drawn without what does not belong: the check of every case refuses foreign elements, attributes and addresses. */
const cleaned = (...text) => ({ rows: [], title: 'Een trend', text });
const refused = (id, what, body) => one(id, what, body, unreadable(`${id}.json`));
const broken = { code: 'wrong-content', sentence: 'Er klopt iets niet in de cijfers.' };
const deep = (depth) => `${'["p",{},'.repeat(depth)}"x"${']'.repeat(depth)}`;

/** @type {import('./case.mjs').HostileCase[]} */
export const cases = [
  one('tag-script', 'a script', figure(['script', {}, 'trap("script")'], ['p', {}, 'Na het script.']), cleaned('Na het script.')),
  one('tag-svg-script', 'a script in a drawing', figure(['svg', {}, ['script', { href: 'data:text/javascript,trap(1)' }, 'trap("svg")']]), cleaned()),
  one(
    'tag-iframe',
    'frames and objects',
    figure(['iframe', { srcdoc: '<script>parent.trap(1)</script>' }], ['object', { data: '/x' }], ['embed', { src: '/x' }]),
    cleaned(),
  ),
  one(
    'tag-img',
    'a picture that counts readers',
    figure(['img', { src: 'https://evil.example/x.png', onerror: 'trap(1)' }], ['svg', {}, ['image', { href: 'https://evil.example/x.png' }]]),
    cleaned(),
  ),
  one(
    'tag-style',
    'style sheets',
    figure(
      ['style', {}, 'body{display:none}'],
      ['link', { rel: 'stylesheet', href: 'https://evil.example/x.css' }],
      ['base', { href: 'https://evil.example/' }],
    ),
    cleaned(),
  ),
  one(
    'tag-form',
    'a form that asks for a password',
    figure([
      'form',
      { action: 'https://evil.example/' },
      ['input', { type: 'password', autofocus: true }],
      ['button', { formaction: 'javascript:trap(1)' }, 'Verder'],
    ]),
    cleaned(),
  ),
  one(
    'tag-animate',
    'an address that is set later',
    figure([
      'svg',
      {},
      [
        'a',
        { href: '/' },
        ['animate', { attributeName: 'href', values: 'javascript:trap(1)' }],
        ['set', { attributeName: 'onmouseover', to: 'trap(1)' }],
        ['text', {}, 'x'],
      ],
    ]),
    cleaned(),
  ),
  one(
    'tag-foreign',
    'HTML inside a drawing',
    figure(['svg', {}, ['foreignObject', {}, ['body', { onload: 'trap(1)' }]], ['use', { href: 'data:image/svg+xml,x' }]]),
    cleaned(),
  ),
  one(
    'tag-template',
    'a template with a shadow root',
    figure(['template', { shadowrootmode: 'open' }, ['script', {}, 'trap(1)']], ['slot', {}], ['noscript', {}, 'x'], ['math', {}]),
    cleaned(),
  ),
  refused('tag-itself', 'a card inside itself, without end', figure(['trend-card', { trend: 'tag-itself' }], ['p', {}, 'Een keer.'])),
  one('tag-case', 'a script in capitals', figure(['SCRIPT', {}, 'trap(1)'], ['sCrIpT', {}, 'trap(2)']), cleaned()),
  one('handlers', 'event handlers', figure(['p', { onclick: 'trap(1)', ONMOUSEOVER: 'trap(2)', onfocus: 'trap(3)', tabindex: 0 }, 'Klik.']), cleaned('Klik.')),
  one(
    'styles',
    'styles and addresses in attributes',
    figure(
      [
        'p',
        { style: 'position:fixed;inset:0', background: 'https://evil.example/', slot: 'x', part: 'y', is: 'z', nonce: 'a', contenteditable: true },
        'Tekst.',
      ],
      ['svg', {}, ['rect', { fill: 'url(https://evil.example/#a)', filter: 'url(https://evil.example/#b)', width: 5, height: 5 }]],
    ),
    cleaned('Tekst.'),
  ),
  one(
    'links',
    'links that are no address of a page',
    figure(
      ...[
        'javascript:trap(1)',
        ' JAVASCRIPT:trap(2)',
        'java\nscript:trap(3)',
        '\u0000javascript:trap(4)',
        'data:text/html,x',
        'vbscript:x',
        'blob:x',
        'intent://x',
        'ms-word:x',
      ].map((href) => ['a', { href, target: '_top', ping: 'https://evil.example/' }, 'x']),
    ),
    cleaned(),
  ),
  one(
    'links-good',
    'links to a source',
    figure(['a', { href: 'https://opendata.cbs.nl/' }, 'CBS'], ['a', { href: '/nl/t/werkloosheid/' }, 'Meer']),
    cleaned('CBS', 'Meer'),
  ),
  one('markup-text', 'markup as text', figure(['p', {}, '<img src=x onerror=trap(1)>']), cleaned('<img src=x onerror=trap(1)>')),
  refused(
    'proto',
    'keys of prototypes among the attributes',
    '["article",{"class":"trendbeeld","__proto__":{"onclick":"trap(1)"},"constructor":"x"},["h3",{"class":"tb-title"},"Een trend"]]',
  ),
  refused('deep', 'elements a hundred thousand deep', () => JSON.stringify(figure('@')).replace('"@"', deep(100_000))),
  refused('deep-41', 'elements a little too deep', () => JSON.stringify(figure('@')).replace('"@"', deep(41))),
  refused('cut', 'cut off in the middle', JSON.stringify(figure(['p', {}, 'x'])).slice(0, -9)),
  refused('shape-nil', 'nothing', 'null'),
  refused('shape-text', 'a text', '"<b>x</b>"'),
  refused('shape-object', 'an object', '{"tag":"article","children":[]}'),
  refused('shape-empty', 'an empty list', '[]'),
  refused('shape-tag', 'a tag that is markup', '["article><script>trap(1)</script",{}]'),
  refused('shape-tag-own', 'a tag of somebody else', figure(['evil-element', {}])),
  refused('shape-attribute', 'an object as attribute', figure(['p', { class: { toString: 'x' } }, 'x'])),
  refused('shape-infinity', 'a number that becomes infinite', JSON.stringify(figure(['svg', { width: 7 }])).replace(':7', ':1e999')),
  refused('shape-child', 'a number as child', figure(5)),
  one('text-undefined', 'a figure with a hole', figure(['p', {}, 'De laatste waarde is undefined.']), broken),
  one('text-nan', 'a drawing with a hole', figure(['svg', {}, ['path', { d: 'M0,NaN' }]]), broken),
];
