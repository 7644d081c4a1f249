// What the server of the hostile cases does instead of answering well, by name. `raw` is Node's own response.
import { gzipSync } from 'node:zlib';

const head = (raw, headers = {}) => raw.writeHead(200, { 'content-type': 'application/json', 'cache-control': 'no-store', ...headers });
const endings = new Set();

/** Ends what still runs. */
export function endFaults() {
  for (const end of endings) end();
  endings.clear();
}

/** Repeats until the connection closes or the test ends. */
function repeat(raw, milliseconds, act) {
  const timer = setInterval(() => act(), milliseconds);
  const end = () => clearInterval(timer);
  endings.add(end);
  raw.on('close', end);
}

/** Keeps a connection open until it is closed or the test ends. */
function hold(raw) {
  endings.add(() => raw.destroy());
}

/** @type {Record<string, (raw: import('node:http').ServerResponse, body: Buffer, path: string, query: string) => void>} */
export const faults = {
  redirect: (raw, body, path, query) => (query === 'there' ? head(raw).end(body) : raw.writeHead(302, { location: `${path}?there` }).end()),
  'redirect-loop': (raw, _body, path) => raw.writeHead(302, { location: path }).end(),
  'redirect-page': (raw, _body, path, query) =>
    query === 'there' ? head(raw, { 'content-type': 'text/html' }).end('<h1>Inloggen</h1>') : raw.writeHead(302, { location: `${path}?there` }).end(),
  reset: (raw) => raw.socket.destroy(),
  'reset-body': (raw, body) => {
    head(raw, { 'content-length': body.length });
    raw.write(body.subarray(0, 50), () => raw.socket.resetAndDestroy());
  },
  // Ends neatly, at the end of a row: only the length tells.
  'cut-length': (raw, body) => {
    head(raw, { 'content-length': body.length, connection: 'close' });
    raw.write(body.subarray(0, body.lastIndexOf('2023;')), () => raw.socket.end());
  },
  'cut-chunks': (raw, body) => {
    head(raw);
    raw.write(body.subarray(0, body.lastIndexOf('2023;')), () => raw.socket.end());
  },
  'gzip-cut': (raw, body) => head(raw, { 'content-encoding': 'gzip' }).end(gzipSync(body).subarray(0, -20)),
  'gzip-bomb': (raw) => head(raw, { 'content-encoding': 'gzip' }).end(gzipSync(Buffer.alloc(50_000_000, 32))),
  endless: (raw) => {
    head(raw);
    const piece = Buffer.alloc(100_000, 32);
    repeat(raw, 2, () => raw.writableNeedDrain || raw.write(piece));
  },
  drip: (raw, body) => {
    head(raw);
    let sent = 0;
    repeat(raw, 5, () => {
      if (sent >= body.length) raw.end();
      else raw.write(body.subarray(sent, (sent += 7)));
    });
  },
  stall: (raw) => hold(raw),
  'stall-body': (raw, body) => {
    head(raw);
    raw.write(body.subarray(0, 50));
    hold(raw);
  },
};
