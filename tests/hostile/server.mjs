// Serves the hostile cases to the browser tests, really over HTTP:
//   /hostile/page/<group>                 a page with every case of a group and a healthy neighbour behind each
//   /hostile/case/<group>/<id>/<file>     what the card of a case loads
//   /hostile/embed/<group>/…              the embed folder, in which the cases of the group lie among the real files
//   /hostile/healthy.json, later.json     good figures; the second one only when it is asked a second time
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import path from 'node:path';
import { groups } from './cases/all.mjs';
import { HEALTHY } from './cases/case.mjs';
import { endFaults, faults } from './faults.mjs';

const root = path.resolve(import.meta.dirname, '../..');
/** The embed bundle with the cards of a study, as the demo serves it. */
const embed = path.join(root, 'apps/demo/dist/assets/trendbeeld');
const TYPES = { '.js': 'text/javascript; charset=utf-8', '.css': 'text/css; charset=utf-8', '.json': 'application/json', '.csv': 'text/csv' };
const typeOf = (file) => TYPES[path.extname(file)] ?? 'application/octet-stream';

/** What the pages allow: their own host, and for the cases about that the other one. */
const policy = (other) =>
  `default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self' ${other} https://telpunt.invalid https://een:twee@127.0.0.1 data:; img-src 'self'; require-trusted-types-for 'script'; trusted-types lit-html`;

/** The middleware and the plugin that starts and stops the other host. */
export function hostileServer() {
  let other = null;
  /** Queries of `later.json` that were asked once: each browser has its own. */
  const asked = new Set();
  const addressOf = (server) => `http://127.0.0.1:${server.address().port}`;

  async function bytesOf(hostile) {
    const real = hostile.from ? JSON.parse(await readFile(path.join(embed, hostile.from), 'utf8')) : undefined;
    return Buffer.from(hostile.body(real));
  }

  async function answer(context, hostile, name) {
    const body = await bytesOf(hostile);
    context.set('Cache-Control', 'no-store');
    if (hostile.fault === 'other-host') return context.redirect(`${addressOf(other)}/${hostile.id}`);
    if (hostile.fault) {
      context.respond = false;
      return faults[hostile.fault](context.res, body, context.path, context.querystring);
    }
    context.status = hostile.status ?? 200;
    context.body = body;
    context.set('Content-Type', typeOf(name));
    for (const [key, value] of Object.entries(hostile.headers ?? {})) {
      if (value) context.set(key, value);
      else context.remove(key);
    }
    return undefined;
  }

  /** Written past the test runner, which lets browsers keep what has a query in its address. */
  function answerLater(context) {
    const known = asked.has(context.querystring);
    asked.add(context.querystring);
    context.respond = false;
    context.res.writeHead(known ? 200 : 404, { 'content-type': 'application/json', 'cache-control': 'no-store' }).end(JSON.stringify(HEALTHY));
  }

  async function middleware(context, next) {
    const [, area, kind, group, ...rest] = context.path.split('/');
    if (area !== 'hostile') return next();
    context.set('Cache-Control', 'no-store');
    if (kind === 'page' && Object.hasOwn(groups, group ?? '')) {
      context.set('Content-Security-Policy', policy(addressOf(other)));
      context.type = 'text/html; charset=utf-8';
      context.body = page(group);
      return undefined;
    }
    if (kind === 'case') {
      const hostile = groups[group]?.find((c) => c.id === rest[0] && c.body);
      if (hostile) return answer(context, hostile, rest.at(-1));
    }
    if (kind === 'embed') {
      const file = rest.join('/');
      const hostile = groups[group]?.find((c) => c.path === file);
      if (hostile) return answer(context, hostile, file);
      const real = path.join(embed, file);
      const body = real.startsWith(embed + path.sep) ? await readFile(real).catch(() => null) : null;
      if (body) {
        context.set('Content-Type', typeOf(file));
        context.body = body;
        return undefined;
      }
    }
    if (kind === 'later.json') return answerLater(context);
    if (kind === 'healthy.json') {
      context.body = HEALTHY;
      return undefined;
    }
    if (kind === 'trap.js' || kind === 'page.css') {
      context.set('Content-Type', typeOf(kind));
      context.body = await readFile(path.join(import.meta.dirname, kind));
      return undefined;
    }
    context.status = 404;
    context.type = 'text/plain';
    context.body = 'Not here.\n';
    return undefined;
  }

  return {
    middleware,
    plugin: {
      name: 'hostile',
      async serverStart() {
        other = createServer((request, response) => {
          const hostile = groups.network.find((c) => `/${c.id}` === request.url);
          response.writeHead(200, { 'content-type': 'application/json', ...hostile?.headers }).end(JSON.stringify(HEALTHY));
        });
        await new Promise((resolve) => other.listen(0, '127.0.0.1', resolve));
      },
      async serverStop() {
        endFaults();
        other.closeAllConnections();
        await new Promise((resolve) => other.close(resolve));
      },
    },
  };
}

function page(group) {
  const cards = groups[group].map(({ id, file, html }) => {
    const card =
      html ?? `<trend-card id="${id}" class="case" src="/hostile/case/${group}/${id}/${file}"><p class="kept">Fietsers over de brug.</p></trend-card>`;
    return `${card}\n<trend-card class="neighbour" src="/hostile/healthy.json?${id}"><p>De buren.</p></trend-card>`;
  });
  return `<!doctype html>
<html lang="nl">
<head>
<meta charset="utf-8">
<title>${group}</title>
<script src="/hostile/trap.js"></script>
<link rel="stylesheet" href="/hostile/page.css">
<script src="/hostile/embed/${group}/trendbeeld.js" defer></script>
</head>
<body>
<main id="host"><h1>Een gewone pagina</h1><p>Met <a href="/hostile/healthy.json">een link</a>.</p><form><input name="a" value="b"><button type="button" id="button">Tel</button></form></main>
${cards.join('\n')}
</body>
</html>
`;
}
