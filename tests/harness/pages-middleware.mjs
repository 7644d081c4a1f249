// Serves built files to the browser tests under a Content Security Policy that the URL names:
//   /site/<policy>/…   apps/demo/dist/…
//   /embed/<policy>/…  apps/demo/dist/assets/trendbeeld/…: the embed bundle with the cards of the study
//   /pages/<policy>/…  tests/pages/site/…
//   /storybook/<policy>/…  apps/storybook/storybook-static/…
//   /published/none/…  the embed folder as a published one: with pages of trends, their frames, editions and «editions.json»
//   /fake/<fault>/…    the embed folder whose figures cannot be had; see `FAULTS`
//   /made/<policy>/?body=…  a page of that body, which records what goes wrong in it
// The demo's own addresses (/nl/…, /en/…, /assets/…, /trends/…, /prognoses/…) lead to apps/demo/dist under the strict policy, as its links are absolute.
// With `?record` a page of the demo records violations from its first script on.
import { readFile, stat } from 'node:fs/promises';
import { study } from '@trendbeeld/study-steden-2013';
import path from 'node:path';

/** Name in the URL → header value. `none` sends no header. */
const SELF =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self'; frame-src 'self'; base-uri 'none'; form-action 'none'";
export const policies = {
  none: undefined,
  self: SELF,
  'trusted-types': `${SELF}; require-trusted-types-for 'script'`,
  nonce: SELF.replace("script-src 'self'", "script-src 'nonce-dHJlbmRiZWVsZA' 'strict-dynamic'"),
  'no-frames': SELF.replace("frame-src 'self'", "frame-src 'none'"),
  // Isolated: whatever comes from elsewhere must allow it.
  coep: SELF,
  // The whole page at origin `null`, as in a frame without `allow-same-origin`.
  sandbox: `sandbox allow-scripts`,
  strict:
    "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self'; require-trusted-types-for 'script'; trusted-types lit-html",
  // A page that allows no policy at all: Lit cannot load there.
  'no-trusted-types':
    "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self'; require-trusted-types-for 'script'; trusted-types 'none'",
};

/** Further headers by policy. */
const headers = { coep: { 'Cross-Origin-Embedder-Policy': 'require-corp', 'Cross-Origin-Opener-Policy': 'same-origin' } };

const root = path.resolve(import.meta.dirname, '../..');

/** First part of the URL → folder. */
export const folders = {
  site: path.join(root, 'apps/demo/dist'),
  embed: path.join(root, 'apps/demo/dist/assets/trendbeeld'),
  pages: path.join(root, 'tests/pages/site'),
  storybook: path.join(root, 'apps/storybook/storybook-static'),
};

const contentTypes = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.webp': 'image/webp',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
};

/**
 * The file behind a URL path, or a status. Nothing outside the folder is ever read.
 * @param {string} pathname as in the request, still percent-encoded
 * @returns {Promise<undefined | { status: number, location?: string } | { file: string, policy: string | undefined }>} undefined: not ours
 */
export async function findPage(pathname) {
  if (/^\/(nl|en|assets|trends|prognoses)\//.test(pathname)) return findPage(`/site/strict${pathname}`);
  const [, area, policyName, rest] = /^\/([^/]+)\/([^/]+)(\/.*)?$/.exec(pathname) ?? [];
  if (!Object.hasOwn(folders, area ?? '')) return undefined;
  if (!Object.hasOwn(policies, policyName)) return { status: 404 };

  let relative;
  try {
    relative = decodeURIComponent(rest ?? '/');
  } catch {
    return { status: 400 };
  }
  if (relative.includes('\0')) return { status: 400 };

  const folder = folders[area];
  let file = path.join(folder, relative);
  if (file !== folder && !file.startsWith(folder + path.sep)) return { status: 404 };

  let found = await stat(file).catch(() => undefined);
  if (found?.isDirectory()) {
    // Relative links in an index.html only work behind a slash.
    if (!pathname.endsWith('/')) return { status: 302, location: `${pathname}/` };
    file = path.join(file, 'index.html');
    found = await stat(file).catch(() => undefined);
  }
  return found?.isFile() ? { file, policy: await withStyles(policies[policyName], file) } : { status: 404 };
}

/** Published pages hold their style: a policy of ours allows it by its hash, as the folder's own `_headers` say. */
async function withStyles(policy, file) {
  const published = path.join(folders.site, 'trends');
  if (!policy?.includes("style-src 'self'") || !file.startsWith(published + path.sep)) return policy;
  const hashes = (await readFile(path.join(published, '_headers'), 'utf8')).match(/'sha256-[^']+'/g) ?? [];
  return policy.replace("style-src 'self'", `style-src 'self' ${[...new Set(hashes)].join(' ')}`);
}

/** What a published folder lets others load, as its host files say. */
const OPEN = { 'Access-Control-Allow-Origin': '*', 'Cross-Origin-Resource-Policy': 'cross-origin' };

/** Waits of `/fake/slow-<name>/`, by that name: they end when a test asks for `/fake/slow-<name>/release`. Browsers test at the same time. */
const waiting = new Map();

const released = (fault) => new Promise((resolve) => waiting.set(fault, [...(waiting.get(fault) ?? []), resolve]));

/** What is wrong with the figures of `/fake/<fault>/`, by fault: status, type and content. */
const FAULTS = {
  missing: () => [404, 'text/plain', 'not found'],
  broken: () => [500, 'text/plain', 'broken'],
  html: () => [200, 'text/html', '<!doctype html><title>Inloggen</title><p>Log in.'],
  cut: (body) => [200, 'application/json', body.subarray(0, body.length / 2)],
  slow: async (body, fault) => {
    await released(fault);
    return [200, 'application/json', body];
  },
  late: async (body, fault) => {
    await released(fault);
    return [200, 'text/javascript', body];
  },
};

/** Answers `/fake/<fault>/…`; «no-module» lacks the shared module instead of the figures, «late-<name>» holds it back. */
async function answerFake(context) {
  const [, fault, rest] = /^\/fake\/([^/]+)\/(.*)$/.exec(context.path) ?? [];
  if (rest === 'release') {
    for (const go of waiting.get(fault) ?? []) go();
    waiting.delete(fault);
    context.body = 'released';
    return;
  }
  const page = await findPage(`/embed/none/${rest}`);
  const body = page?.file ? await readFile(page.file) : Buffer.from('');
  const wrong = /^(no-module$|late-)/.test(fault) ? rest === 'trendbeeld.elements.js' : rest.startsWith('data/');
  const [status, type, content] = wrong ? await (FAULTS[fault.split('-')[0]] ?? FAULTS.missing)(body, fault) : [200, contentTypes[path.extname(rest)], body];
  context.status = status;
  context.set({ ...OPEN, 'Content-Type': type });
  context.body = content;
}

/** Answers `/published/none/…`, the least of what `trendbeeld publish` writes. */
async function answerPublished(context) {
  const rest = context.path.replace('/published/none/', '');
  context.set(OPEN);
  if (rest === 'editions.json') {
    context.body = { latest: '2027-02', editions: ['2026-05', '2026-11', '2027-02'] };
    return;
  }
  const [, edition, language, kind, name, frame] = /^(?:e\/([^/]+)\/)?(nl|en)\/([td])\/([^/]+)\/(frame\/)?$/.exec(rest) ?? [];
  if (name) {
    const { staticDomainOverview, staticTrendCard } = await import('@trendbeeld/cards');
    const figure = kind === 't' ? staticTrendCard(study, { trend: name, language }) : staticDomainOverview(study, { domain: name, language });
    context.type = 'text/html';
    context.body = `<!doctype html><html lang="${language}"${frame ? ' data-frame' : ''}${edition ? ` data-edition="${edition}"` : ''}><head><meta charset="utf-8"><title>${name}</title><link rel="stylesheet" href="/pages/none/published.css"><link rel="stylesheet" href="/published/none/trendbeeld.css"><script src="/pages/none/record-violations.js"></script><script src="/published/none/page.js" defer></script></head><body>${figure}<p><a id="out" href="/published/none/${language}/${kind}/${name}/">De pagina</a></p></body></html>`;
    return;
  }
  const page = await findPage(`/embed/none/${rest.replace(/^e\/(?:2026-05|2026-11)\/data\//, 'data/')}`);
  context.status = page?.status ?? 200;
  context.set('Content-Type', contentTypes[path.extname(rest)] ?? 'text/plain');
  context.body = page?.file ? await readFile(page.file) : 'not found';
}

/** Answers `/made/<policy>/?body=…&lang=…`; `{card:<trend>}` in it becomes an element with its figure. Only in tests may a page be what its address says. */
async function answerMade(context) {
  const name = context.path.split('/')[2];
  const { body: given = '', head = '', lang = 'nl' } = context.query;
  const { trendCardHtml } = await import('@trendbeeld/cards');
  const body = given.replaceAll(/\{card:([a-z-]+)\}/g, (_, trend) => trendCardHtml(study, { trend, language: lang }));
  const html = `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><title>Gemeente</title><link rel="stylesheet" href="/pages/none/host.css"><script src="/pages/none/record-violations.js"></script>${head}</head><body>${body}</body></html>`;
  if (policies[name]) context.set('Content-Security-Policy', policies[name]);
  context.set({ ...headers[name], 'Content-Type': 'text/html; charset=utf-8' });
  context.body = name === 'nonce' ? html.replaceAll('<script ', '<script nonce="dHJlbmRiZWVsZA" ') : html;
}

/** Koa middleware for @web/test-runner. */
export function pagesMiddleware() {
  return async (context, next) => {
    const answer = { fake: answerFake, published: answerPublished, made: answerMade }[context.path.split('/')[1]];
    if (answer) {
      context.set('Cache-Control', 'no-store');
      return answer(context);
    }
    const page = await findPage(context.path);
    if (!page) return next();

    context.set('Cache-Control', 'no-store');
    if (page.location) return context.redirect(page.location);
    if (!page.file) {
      context.status = page.status;
      context.type = 'text/plain';
      context.body = `${page.status}: ${context.path}\n`;
      return undefined;
    }
    if (page.policy) context.set('Content-Security-Policy', page.policy);
    context.set({ 'X-Content-Type-Options': 'nosniff', ...(/^\/(embed|pages)\//.test(context.path) ? OPEN : {}) });
    context.set('Content-Type', contentTypes[path.extname(page.file).toLowerCase()] ?? 'application/octet-stream');
    const body = await readFile(page.file);
    const record = page.file.endsWith('.html') && context.querystring === 'record';
    context.body = record ? body.toString().replace('<head>', '<head><script src="/pages/strict/record-violations.js"></script>') : body;
    return undefined;
  };
}
