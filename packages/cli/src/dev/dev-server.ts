import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname } from 'node:path';
import type { Study } from '@trendbeeld/data';
import { ISSUE, type Issue } from '@trendbeeld/data/folder';
import { UsageError } from '../errors.js';
import { devFiles, type ReadFile } from './dev-files.js';
import { emptyPage, homePage, LIVE_PATH, LIVE_SCRIPT, shownIssues, widthsPage } from './dev-pages.js';
import { STUDY_WORDS } from '../words/study-words.js';
import type { PublishedTheme } from '../publish/theme.js';
import { watchFolder } from './watch-folder.js';

/** What a server shows: the last study that was right, and what is wrong now. */
export interface Seen {
  readonly study: Study | null;
  readonly issues: readonly Issue[];
}

/** A study that is served while it is written. */
export interface DevServer {
  /** Address, ends in `/`. */
  readonly url: string;
  /** What was read at first. */
  readonly first: Seen;
  readonly close: () => Promise<void>;
}

/** How a study is served. */
export interface DevOptions {
  /** Port of 127.0.0.1; 0 for any that is free. */
  readonly port: number;
  /** What its pages and pictures look like. Default: our own, light and dark. */
  readonly theme?: PublishedTheme | undefined;
  /** Reads the folder anew. */
  readonly read: () => Seen;
  /** Told of each change: what was read, and after how many milliseconds it could be seen. */
  readonly changed: (seen: Seen, milliseconds: number) => void;
}

/** Saves come in bursts: an editor writes, renames and touches. */
const SETTLED_MS = 40;
/** Ports that are tried after the one that is asked for. */
const MORE_PORTS = 20;

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.xml': 'application/xml; charset=utf-8',
};

/**
 * Serves the folder that `publish` would write of a study, on 127.0.0.1, and again after each save in its folder. An error is told to every
 * page that is open; the last good version stays.
 *
 * @throws UsageError when no port is free.
 */
export async function serveStudy(folder: string, { port, theme, read, changed }: DevOptions): Promise<DevServer> {
  const listeners = new Set<ServerResponse>();
  let seen = safely(read);
  let good: Study | null = seen.study;
  let files: ReadFile = () => Promise.resolve(null);
  let version = 0;
  const state = (): string => `event: state\ndata: ${JSON.stringify({ version, issues: shownIssues(seen.issues) })}\n\n`;
  const server = createServer((request, response) => void answer(request, response).catch((error: unknown) => fail(response, error)));

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { pathname } = new URL(request.url ?? '/', 'http://127.0.0.1');
    const path = decodeURIComponent(pathname).slice(1);
    if (path === '_dev/events') {
      response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' });
      response.write(state());
      listeners.add(response);
      request.once('close', () => listeners.delete(response));
      return;
    }
    if (pathname === LIVE_PATH) return send(response, 'live.js', LIVE_SCRIPT);
    if (path === 'favicon.ico') return send(response, 'favicon.ico', '');
    if (!good) return send(response, 'index.html', emptyPage());
    if (path === '') return send(response, 'index.html', homePage(good));
    const widths = /^_dev\/widths\/((?:nl|en)\/t\/[a-z0-9-]+\/)$/.exec(path)?.[1];
    if (widths !== undefined) return send(response, 'index.html', widthsPage(widths));
    const name = path.endsWith('/') ? `${path}index.html` : path;
    const body = await files(name);
    if (body === null) {
      const folderOf = await files(`${path}/index.html`);
      response.writeHead(folderOf === null ? 404 : 302, folderOf === null ? { 'content-type': 'text/plain' } : { location: `${pathname}/` });
      response.end(folderOf === null ? 'Not here.\n' : '');
      return;
    }
    const isPage = name.endsWith('.html') && !/(^|\/)frame\//.test(name) && typeof body === 'string';
    send(response, name, isPage ? body.replace('</body>', `<script src="${LIVE_PATH}"></script></body>`) : body);
  }

  const url = `http://127.0.0.1:${await listen(server, port)}/`;
  if (good) files = devFiles(good, url, theme);

  let waiting: NodeJS.Timeout | undefined;
  const stopWatching = watchFolder(folder, () => {
    clearTimeout(waiting);
    waiting = setTimeout(() => {
      const started = performance.now();
      seen = safely(read);
      if (seen.study) {
        const now = safely(() => {
          files = devFiles(seen.study!, url, theme);
          return seen;
        });
        if (now === seen) [good, version] = [seen.study, version + 1];
        seen = now;
      }
      for (const listener of listeners) listener.write(state());
      changed(seen, performance.now() - started);
    }, SETTLED_MS);
  });

  return {
    url,
    first: seen,
    close: async () => {
      clearTimeout(waiting);
      stopWatching();
      for (const listener of listeners) listener.end();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

function send(response: ServerResponse, name: string, body: string | Uint8Array): void {
  response.writeHead(200, { 'content-type': TYPES[extname(name)] ?? 'text/plain; charset=utf-8', 'cache-control': 'no-store' });
  response.end(body);
}

/** What was read; a fault that nobody expected is told as an issue, and the server goes on. */
function safely(read: () => Seen): Seen {
  try {
    return read();
  } catch (error) {
    const found = error instanceof Error ? error.message : String(error);
    return { study: null, issues: [{ file: 'study.yaml', path: '', found, ...ISSUE.unreadable }] };
  }
}

/** A page that could not be made says why. */
function fail(response: ServerResponse, error: unknown): void {
  if (!response.headersSent) response.writeHead(500, { 'content-type': 'text/plain; charset=utf-8' });
  response.end(`${error instanceof Error ? error.message : String(error)}\n`);
}

/** Listens on a port, or on one of the next. @returns the port. */
async function listen(server: ReturnType<typeof createServer>, asked: number): Promise<number> {
  for (let port = asked; port <= (asked === 0 ? 0 : asked + MORE_PORTS); port++) {
    const error = await new Promise<NodeJS.ErrnoException | null>((resolve) => {
      server.once('error', resolve);
      server.listen(port, '127.0.0.1', () => {
        server.removeListener('error', resolve);
        resolve(null);
      });
    });
    if (!error) return (server.address() as AddressInfo).port;
    if (error.code !== 'EADDRINUSE') throw error;
  }
  throw new UsageError(`dev: ${STUDY_WORDS.portsTaken(asked, asked + MORE_PORTS)}`);
}
