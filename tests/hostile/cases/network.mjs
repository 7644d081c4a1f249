// A network that fails. What the server does is in faults.mjs.
import { drawn, HEALTHY, HEALTHY_ROWS, tooLarge, unreachable, unreadable, NO_TABLE, wrong } from './case.mjs';

const body = () => JSON.stringify(HEALTHY);
const one = (id, what, more, expect) => ({ id, what, file: 'cijfers.json', body, expect, ...more });
const csv = {
  file: 'cijfers.csv',
  body: () =>
    '# titel: Fietsers over de brug\n# eenheid: fietsers per dag\n# bron: Telpunt Voorbeeld\nperiode;waarde;status\n2021;3.980,5;\n2022;4.720;\n2023;4.905;voorlopig\n',
};
const gone = unreachable('cijfers.json');
/** A card whose address is written out. */
const at = (id, what, src, expect) => ({
  id,
  what,
  html: `<trend-card id="${id}" class="case" src='${src}'><p class="kept">Fietsers over de brug.</p></trend-card>`,
  expect,
});

/** @type {import('./case.mjs').HostileCase[]} */
export const cases = [
  one('status-404', 'not there', { status: 404 }, gone),
  one('status-403', 'forbidden', { status: 403 }, gone),
  one('status-500', 'a broken server, with good figures as its answer', { status: 500 }, gone),
  one('status-503', 'a server that is busy', { status: 503 }, gone),
  one('status-204', 'no content', { status: 204 }, gone),
  one('status-206', 'a part that nobody asked for', { status: 206, headers: { 'content-range': 'bytes 0-10/500' } }, gone),
  one('empty', 'an empty body', { body: () => '' }, wrong('er staat niets in')),
  one('spaces', 'a body of spaces', { body: () => ' \n '.repeat(1000) }, wrong(NO_TABLE)),
  one('type-html', 'good figures called a page', { headers: { 'content-type': 'text/html' } }, unreadable('cijfers.json')),
  one('type-script', 'good figures called a script', { headers: { 'content-type': 'text/javascript' } }, drawn()),
  one('type-picture', 'good figures called a picture', { headers: { 'content-type': 'image/png' } }, drawn()),
  one('type-none', 'good figures of no kind', { headers: { 'content-type': '' } }, drawn()),
  one('type-charset', 'another encoding than the server says', { headers: { 'content-type': 'application/json; charset=utf-16' } }, drawn()),
  one(
    'page-200',
    'a page with status 200',
    { body: () => '<!doctype html><title>Inloggen</title><script>trap("login")</script>', headers: { 'content-type': 'text/html' } },
    unreadable('cijfers.json'),
  ),
  one(
    'page-plain',
    'a page called text',
    { body: () => '<html><script>trap("login")</script></html>', headers: { 'content-type': 'text/plain' } },
    unreadable('cijfers.json'),
  ),
  one('redirect', 'elsewhere', { fault: 'redirect' }, drawn()),
  one('redirect-loop', 'elsewhere without end', { fault: 'redirect-loop' }, gone),
  one('redirect-page', 'a page to log in', { fault: 'redirect-page' }, unreadable('cijfers.json')),
  one('reset', 'a connection that is closed at once', { fault: 'reset' }, gone),
  one('reset-body', 'a connection that is closed in the middle', { fault: 'reset-body' }, gone),
  one('cut-length', 'a body shorter than the server says', { fault: 'cut-length', ...csv }, unreachable('cijfers.csv')),
  // WebKit takes these as they come: then what is there is shown, and nothing else.
  one(
    'cut-chunks',
    'a body in chunks without its end',
    { fault: 'cut-chunks', ...csv },
    { ...unreachable('cijfers.csv'), or: drawn(HEALTHY_ROWS.slice(0, 2).map((row) => row.replace(' | definitief', ''))) },
  ),
  one('gzip-broken', 'no gzip, called gzip', { headers: { 'content-encoding': 'gzip' } }, { ...gone, or: drawn() }),
  // Chromium reads gzip without its end as if it were whole; then the last row tells.
  one(
    'gzip-cut',
    'gzip without its end',
    { fault: 'gzip-cut', ...csv },
    { ...unreachable('cijfers.csv'), or: wrong('rij 7 heeft andere cellen dan de kop (3): «2023». Zet elke waarde in één cel') },
  ),
  one('gzip-bomb', 'fifty megabytes in fifty kilobytes', { fault: 'gzip-bomb' }, tooLarge('cijfers.json')),
  one('large', 'three megabytes', { body: () => `{"x":"${'x'.repeat(3_000_000)}"}` }, tooLarge('cijfers.json')),
  one('endless', 'a body without end', { fault: 'endless' }, tooLarge('cijfers.json')),
  one('drip', 'a few bytes at a time', { fault: 'drip' }, drawn()),
  one('stall', 'no answer at all', { fault: 'stall' }, gone),
  one('stall-body', 'an answer that stops in the middle', { fault: 'stall-body' }, gone),
  one('cors-refused', 'another host that does not allow it', { fault: 'other-host' }, gone),
  one('cors-allowed', 'another host that allows it', { fault: 'other-host', headers: { 'access-control-allow-origin': '*' } }, drawn()),
  at('address-script', 'a script as address', 'javascript:trap("src")', unreachable('src')),
  at('address-data', 'figures written out in the address', `data:application/json,${JSON.stringify(HEALTHY)}`, unreachable('src')),
  at('address-broken', 'no address', 'https://[', unreachable('src')),
  at('address-user', 'an address with a password', 'https://een:twee@127.0.0.1/cijfers.json', gone),
  at('address-nowhere', 'a host that does not exist', 'https://telpunt.invalid/cijfers.json', gone),
  at('address-folder', 'a folder', '/hostile/nothing/here/', unreachable('127.0.0.1')),
  at(
    'address-long',
    'a long name with signs',
    `/hostile/nothing/${'\u202e<script>'.repeat(20)}.json?token=1`,
    unreachable(`${'%E2%80%AE%3Cscript%3E'.repeat(20)}.json`.slice(0, 60)),
  ),
  {
    id: 'name-proto',
    what: 'a trend with the name of a prototype',
    html: '<trend-card id="name-proto" class="case" trend="__proto__"><p class="kept">x</p></trend-card>',
    expect: { code: 'unknown-trend', sentence: 'De trend «__proto__» bestaat niet. Controleer de naam van de trend.' },
  },
  {
    id: 'name-path',
    what: 'a trend that leaves its folder',
    html: '<trend-card id="name-path" class="case" trend="../../../healthy"><p class="kept">x</p></trend-card>',
    expect: { code: 'unknown-trend', sentence: 'De trend «../../../healthy» bestaat niet. Controleer de naam van de trend.' },
  },
  {
    id: 'name-markup',
    what: 'markup as a trend',
    html: '<trend-card id="name-markup" class="case" trend="&lt;img src=x onerror=trap(1)&gt;"><p class="kept">x</p></trend-card>',
    expect: { code: 'unknown-trend', sentence: 'De trend «<img src=x onerror=trap(1)>» bestaat niet. Controleer de naam van de trend.' },
  },
  {
    id: 'code-path',
    what: 'a municipality that leaves its folder',
    html: '<trend-card id="code-path" class="case" trend="werkloosheid" municipality="GM0344/../GM0796"><p class="kept">x</p></trend-card>',
    expect: { code: 'unknown-municipality', sentence: 'De gemeente «GM0344/../GM0796» is niet bekend. Gebruik de code van het CBS, zoals GM0363.' },
  },
];
