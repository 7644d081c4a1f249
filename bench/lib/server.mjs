// A web server on 127.0.0.1 that answers as a good host does: compressed beforehand (brotli, gzip), with an ETag and cache headers.
import { createHash } from 'node:crypto';
import { createServer } from 'node:http';
import { extname } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.csv': 'text/csv; charset=utf-8',
};
const HASHED = /\.[\w-]{8,}\.(?:js|css)$/;

/**
 * @param {Record<string, (path: string) => string | Uint8Array | null>} folders what is answered below `/<name>/`; the path has
 *   no leading slash, an empty one or one that ends in a slash is its index.html. Filled in later where the address must be known first.
 * @returns {Promise<{ origin: string, close(): Promise<void> }>} on a free port
 */
export async function startServer(folders) {
  const prepared = new Map();
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url, 'http://localhost');
    if (!prepared.has(pathname)) prepared.set(pathname, prepare(folders, pathname));
    const found = prepared.get(pathname);
    if (!found) return void response.writeHead(404, { 'content-type': 'text/plain' }).end('404');
    const accepted = request.headers['accept-encoding'] ?? '';
    const encoding = ['br', 'gzip'].find((name) => found.bodies[name] && accepted.includes(name));
    const headers = { ...found.headers, vary: 'Accept-Encoding', ...(encoding ? { 'content-encoding': encoding } : {}) };
    if (request.headers['if-none-match'] === found.headers.etag) return void response.writeHead(304, headers).end();
    const body = found.bodies[encoding ?? 'plain'];
    response.writeHead(200, { ...headers, 'content-length': body.length }).end(body);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    origin: `http://127.0.0.1:${server.address().port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(resolve);
        server.closeAllConnections();
      }),
  };
}

function prepare(folders, pathname) {
  const [, name, rest = ''] = /^\/([^/]+)\/(.*)$/.exec(pathname) ?? [];
  const file = rest === '' || rest.endsWith('/') ? `${rest}index.html` : rest;
  const content = Object.hasOwn(folders, name) ? folders[name](decodeURIComponent(file)) : null;
  if (content === null || content === undefined) return null;
  const plain = Buffer.from(content);
  const type = TYPES[extname(file)];
  return {
    bodies: { plain, ...(type && { br: brotli(plain), gzip: gzipSync(plain, { level: 9 }) }) },
    headers: {
      'content-type': type ?? 'application/octet-stream',
      'cache-control': HASHED.test(file) ? 'public, max-age=31536000, immutable' : 'no-cache',
      etag: `"${createHash('sha256').update(plain).digest('base64url').slice(0, 16)}"`,
    },
  };
}

/** Brotli at its best, as a host that compresses beforehand has it. */
export const brotli = (bytes) => brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } });
