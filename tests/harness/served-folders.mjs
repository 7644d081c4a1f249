// Publishes folders with the command as it is built, and serves them to the browser tests with the headers that their own files say:
//   /served/nginx/…   as nginx.conf says
//   /served/apache/…  as .htaccess says
//   /served/rules/…   as _headers says
//   /served/moved/…   as nginx.conf says, of a folder that was published for another host
//   /served/bare/…    without any of their headers
//   /served/right/…   as nginx.conf says, of a folder that was published for this very address
//   /served/treated/… the site script of that folder as hosts treat it: moved/trendbeeld.js, and joined.js with the script of a theme
//   /served/one/…, /served/twelve/…  the made-up studies of tests/studies, as nginx.conf says
import { execFile } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { writeTwelve } from '../studies/twelve.mjs';

const command = path.resolve(import.meta.dirname, '../../packages/cli/bin/trendbeeld.mjs');

/** Headers by path as `nginx.conf` says: the first location that fits, or what stands outside all. */
function nginxHeaders(text) {
  const headersIn = (block) => [...block.matchAll(/^ *add_header (\S+) "(.*)" always;$/gm)].map(([, name, value]) => [name, value]);
  const locations = [...text.matchAll(/location ~ "([^"]+)" \{\n(.*?)\n {2}\}/gs)].map(([, pattern, block]) => ({ fits: new RegExp(pattern), block }));
  const outside = text.slice(text.lastIndexOf('  }\n'));
  return (pathname) => Object.fromEntries(headersIn(locations.find(({ fits }) => fits.test(pathname))?.block ?? outside));
}

/** Headers by path as `.htaccess` says: those for all, then each part whose condition fits; the last value of a name holds. */
function apacheHeaders(text) {
  const headersIn = (block) => [...block.matchAll(/^ *Header always set (\S+) "(.*)"$/gm)].map(([, name, value]) => [name, value]);
  const [, inner] = /<IfModule mod_headers\.c>\n(.*)<\/IfModule>/s.exec(text);
  const parts = [...inner.matchAll(/<If "%\{REQUEST_URI\} =~ m#([^#]+)#">\n(.*?)<\/If>/gs)].map(([, pattern, block]) => ({ fits: new RegExp(pattern), block }));
  const all = inner.slice(0, inner.indexOf('<If '));
  return (pathname) => Object.fromEntries([all, ...parts.filter(({ fits }) => fits.test(pathname)).map(({ block }) => block)].flatMap(headersIn));
}

/** Headers by path as `_headers` says: every rule that fits; values of the same name add up. */
function rulesHeaders(text) {
  const rules = text
    .replaceAll(/^#.*\n/gm, '')
    .trim()
    .split('\n\n')
    .map((rule) => {
      const [pattern, ...lines] = rule.trim().split('\n');
      const source = pattern
        .replaceAll(/[.+?^${}()|[\]\\]/g, String.raw`\$&`)
        .replaceAll('*', '.*')
        .replaceAll(/:[a-z]+/g, '[^/]+');
      return { fits: new RegExp(`^${source}$`), headers: lines.map((line) => /^ {2}([^:]+): (.*)$/.exec(line).slice(1)) };
    });
  return (pathname) => {
    const added = {};
    for (const [name, value] of rules.filter(({ fits }) => fits.test(pathname)).flatMap(({ headers }) => headers)) (added[name] ??= []).push(value);
    return Object.fromEntries(Object.entries(added).map(([name, values]) => [name, values.join(', ')]));
  };
}

/** The folder of the study of twelve domains, which is made when it is asked for. */
function madeTwelve() {
  const folder = temporary('trendbeeld-twelve-');
  writeTwelve(folder);
  return folder;
}

/** A folder that is gone when the tests are over. */
function temporary(prefix) {
  const folder = mkdtempSync(path.join(tmpdir(), prefix));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** First part of the address below `/served/` → the file that says the headers, and how it is read. */
const KINDS = {
  nginx: { file: 'nginx.conf', read: nginxHeaders },
  apache: { file: '.htaccess', read: apacheHeaders },
  rules: { file: '_headers', read: rulesHeaders },
  moved: { file: 'nginx.conf', read: nginxHeaders, host: 'elders.example' },
  bare: {},
  right: { file: 'nginx.conf', read: nginxHeaders, base: (host) => `http://${host}/served/right/` },
  one: { file: 'nginx.conf', read: nginxHeaders, study: () => path.resolve(import.meta.dirname, '../studies/one') },
  twelve: { file: 'nginx.conf', read: nginxHeaders, study: madeTwelve },
};

/** Koa middleware for @web/test-runner. A folder is published when the first of its files is asked for. */
export function servedFolders() {
  const published = new Map();

  async function publish(base, study) {
    const folder = temporary('trendbeeld-served-');
    const about = study ? ['--study', study()] : ['--municipality', 'GM0796'];
    await promisify(execFile)(process.execPath, [command, 'publish', '--draft', '--out', folder, '--base', base, '--pictures', 'none', ...about]);
    // Scripts with a hash stay in a folder for ever: those of an earlier version lie beside today's.
    cpSync(path.join(import.meta.dirname, 'earlier'), folder, { recursive: true, filter: (file) => !file.endsWith('.md') });
    return folder;
  }

  return async (context, next) => {
    const treated = /^\/served\/treated\/(moved\/trendbeeld|joined)\.js$/.exec(context.path);
    const [, kind, rest] = treated ? ['', 'right', 'trendbeeld.js'] : (/^\/served\/([a-z]+)\/(.*)$/.exec(context.path) ?? []);
    if (!Object.hasOwn(KINDS, kind ?? '')) return next();
    const { file, read, study, host = context.host, base: baseOn } = KINDS[kind];
    const base = baseOn?.(host) ?? `http://${host}/served/`;
    // That of a host of its own is published once, for the name by which it is asked for first.
    const key = study || baseOn ? kind : base;
    if (!published.has(key)) published.set(key, publish(base, study));
    const folder = await published.get(key);
    if (treated) {
      context.type = '.js';
      context.body = `(() => 'the script of a theme')();\n${await readFile(path.join(folder, rest), 'utf8')}`;
      return undefined;
    }

    const { pathname } = new URL(rest, base);
    const asked = path.join(folder, pathname.slice(new URL(base).pathname.length), pathname.endsWith('/') ? 'index.html' : '');
    const body = asked.startsWith(folder + path.sep) ? await readFile(asked).catch(() => null) : null;
    context.status = body ? 200 : 404;
    if (file) context.set(read(await readFile(path.join(folder, file), 'utf8'))(pathname));
    context.type = body ? path.extname(asked) : 'text/plain';
    context.body = body ?? 'Not here.\n';
    return undefined;
  };
}
