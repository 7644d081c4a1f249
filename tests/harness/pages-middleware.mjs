// Serves built files to the browser tests under a Content Security Policy that the URL names:
//   /site/<policy>/…   apps/demo/dist/…
//   /embed/<policy>/…  packages/elements/embed/…
//   /pages/<policy>/…  tests/pages/site/…
//   /storybook/<policy>/…  apps/storybook/storybook-static/…
// The demo's own addresses (/nl/…, /en/…, /assets/…) lead to apps/demo/dist under the strict policy, as its links are absolute.
// With `?record` a page of the demo records violations from its first script on.
import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';

/** Name in the URL → header value. `none` sends no header. */
export const policies = {
  none: undefined,
  strict:
    "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self'; require-trusted-types-for 'script'; trusted-types lit-html",
  // A page that allows no policy at all: Lit cannot load there.
  'no-trusted-types':
    "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self'; require-trusted-types-for 'script'; trusted-types 'none'",
};

const root = path.resolve(import.meta.dirname, '../..');

/** First part of the URL → folder. */
export const folders = {
  site: path.join(root, 'apps/demo/dist'),
  embed: path.join(root, 'packages/elements/embed'),
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
  if (/^\/(nl|en|assets)\//.test(pathname)) return findPage(`/site/strict${pathname}`);
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
  return found?.isFile() ? { file, policy: policies[policyName] } : { status: 404 };
}

/** Koa middleware for @web/test-runner. */
export function pagesMiddleware() {
  return async (context, next) => {
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
    context.set('X-Content-Type-Options', 'nosniff');
    context.set('Content-Type', contentTypes[path.extname(page.file).toLowerCase()] ?? 'application/octet-stream');
    const body = await readFile(page.file);
    const record = page.file.endsWith('.html') && context.querystring === 'record';
    context.body = record ? body.toString().replace('<head>', '<head><script src="/pages/strict/record-violations.js"></script>') : body;
    return undefined;
  };
}
