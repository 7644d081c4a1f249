// npm start: builds the demo and serves it on http://localhost:4173, or on the next free port. PORT=… asks for another one.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import path from 'node:path';
import sirv from 'sirv';

const root = path.resolve(import.meta.dirname, '..');
const dist = path.join(root, 'apps/demo/dist');
const wanted = Number(process.env.PORT || 4173);
const attempts = 20;

if (!Number.isInteger(wanted) || wanted < 1 || wanted > 65_535) {
  console.error(`PORT is «${process.env.PORT}»; it must be a number from 1 to 65535.`);
  process.exit(1);
}

function build() {
  console.log('Building the packages and the demo site …');
  const result = spawnSync('turbo', ['run', 'build', '--filter=@trendbeeld/demo...', '--output-logs=new-only', '--ui=stream'], {
    cwd: root,
    env: {
      ...process.env,
      PATH: `${path.join(root, 'node_modules/.bin')}${path.delimiter}${process.env.PATH}`,
      TURBO_TELEMETRY_DISABLED: '1',
      DO_NOT_TRACK: '1',
    },
    stdio: ['ignore', 'inherit', 'inherit'],
    shell: process.platform === 'win32',
  });
  if (result.status !== 0) {
    console.error(result.error ? `The build did not start: ${result.error.message}` : 'The build failed; the lines above say where.');
    process.exit(1);
  }
  if (!existsSync(path.join(dist, 'index.html'))) {
    console.error(`The build left no ${path.relative(root, dist)}/index.html.`);
    process.exit(1);
  }
}

function notFound(request, response) {
  const page = path.join(dist, '404.html');
  response.statusCode = 404;
  if (existsSync(page)) {
    response.setHeader('Content-Type', 'text/html; charset=utf-8');
    response.end(readFileSync(page));
  } else {
    response.setHeader('Content-Type', 'text/plain; charset=utf-8');
    response.end('404: deze pagina is er niet / there is no such page\n');
  }
}

function listen(server, port, host) {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      server.off('error', reject);
      resolve();
    });
  });
}

/** «localhost» is 127.0.0.1 or ::1, depending on the program that asks: both, where the machine has both. */
async function listenOnLocalhost(port, handler) {
  const servers = [];
  try {
    for (const host of ['127.0.0.1', '::1']) {
      const server = createServer(handler);
      try {
        await listen(server, port, host);
        servers.push(server);
      } catch (error) {
        if (host === '127.0.0.1' || error.code === 'EADDRINUSE') throw error;
      }
    }
    return servers;
  } catch (error) {
    for (const server of servers) server.close();
    if (error.code === 'EADDRINUSE') return undefined;
    if (error.code === 'EACCES') {
      console.error(`Port ${port} may not be used by this user; choose another with PORT=8080 npm start.`);
      process.exit(1);
    }
    throw error;
  }
}

build();

const files = sirv(dist, { etag: true, extensions: ['html'], onNoMatch: notFound });

/** A folder is asked for with a slash at its end, or its relative links point to the wrong place. */
function serve(request, response) {
  const [pathname, query] = request.url.split('?', 2);
  if (/^(\/[\w-]+)+$/.test(pathname) && existsSync(path.join(dist, pathname, 'index.html'))) {
    response.writeHead(302, { Location: `${pathname}/${query === undefined ? '' : `?${query}`}` });
    response.end();
    return;
  }
  files(request, response);
}

let servers;
let port = wanted;
for (; port < wanted + attempts && port <= 65_535; port += 1) {
  servers = await listenOnLocalhost(port, serve);
  if (servers) break;
}
if (!servers) {
  console.error(`The ports ${wanted} to ${port - 1} are all taken; choose another with PORT=… npm start.`);
  process.exit(1);
}
if (port !== wanted) console.log(`Port ${wanted} is taken by another program, so the demo uses port ${port}.`);

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'])
  process.once(signal, () => {
    for (const server of servers) {
      server.close();
      server.closeAllConnections();
    }
    process.exit(0);
  });

console.log('Stop with Ctrl-C.');
console.log(`The demo site is ready: http://localhost:${port}`);
