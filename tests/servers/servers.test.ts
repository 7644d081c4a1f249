// A published folder behind real web servers: nginx and Apache from Debian's packages, on loopback, with the files that `publish` writes and
// nothing else of ours. Where they are not installed, TRENDBEELD_SERVERS may name a folder that their packages were unpacked in.
import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const ROOT = path.resolve(import.meta.dirname, '../..');
const COMMAND = path.join(ROOT, 'packages/cli/bin/trendbeeld.mjs');
/** Folders that hold `usr/sbin` of Debian. */
const PLACES = ['/', ...(process.env['TRENDBEELD_SERVERS'] ? [process.env['TRENDBEELD_SERVERS']] : [])];
const find = (file: string): string | undefined => PLACES.map((place) => path.join(place, file)).find((whole) => existsSync(whole));
const NGINX = find('usr/sbin/nginx');
const APACHE = find('usr/sbin/apache2');
const MODULES = find('usr/lib/apache2/modules');
for (const [name, file] of [
  ['nginx', NGINX],
  ['Apache', APACHE && MODULES],
])
  if (!file) console.warn(`${name!} is not here (Debian's package nginx or apache2-bin; or TRENDBEELD_SERVERS): its part is passed over.`);

/** The site-wide headers of a hardened host. */
const HARDENED = { 'Content-Security-Policy': "frame-ancestors 'self'", 'Referrer-Policy': 'no-referrer', 'X-Frame-Options': 'SAMEORIGIN' };

/** Where nothing runs, nothing cleans up. */
const place = NGINX || (APACHE && MODULES) ? mkdtempSync(path.join(tmpdir(), 'trendbeeld-servers-')) : '';
// Apache gives up root and reads it as nobody.
if (place) chmodSync(place, 0o755);
const started: ChildProcess[] = [];
afterAll(async () => {
  // A server that is on its way out still writes its log.
  const gone = started.filter(({ exitCode }) => exitCode === null).map((server) => new Promise((resolve) => server.once('exit', resolve)));
  for (const server of started) server.kill();
  await Promise.all(gone);
  rmSync(place, { recursive: true, force: true });
});

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>;
  readonly size: number;
}

/** An answer as it is sent: `fetch` would unpack it, and put headers of one name together. */
const ask = (address: string, headers: Readonly<Record<string, string>> = {}): Promise<Answer> =>
  new Promise((resolve, reject) => {
    request(address, { headers }, (answer) => {
      let size = 0;
      answer.on('data', (piece: Buffer) => (size += piece.length));
      answer.on('end', () => {
        const all: Record<string, string | readonly string[]> = {};
        for (const [name, values = []] of Object.entries(answer.headersDistinct)) all[name] = values.length === 1 ? values[0]! : values;
        resolve({ status: answer.statusCode ?? 0, headers: all, size });
      });
    })
      .on('error', reject)
      .end();
  });

/** Starts a server, and waits until it answers. */
async function start(program: string, args: readonly string[], address: string): Promise<void> {
  let said = '';
  const server = spawn(program, args, { stdio: ['ignore', 'ignore', 'pipe'] });
  server.stderr.on('data', (text: Buffer) => (said += text.toString()));
  started.push(server);
  const end = Date.now() + 15_000;
  while (Date.now() < end) {
    // oxlint-disable-next-line no-await-in-loop -- asks until it answers.
    if (await ask(address).catch(() => null)) return;
    if (server.exitCode !== null) break;
    // oxlint-disable-next-line no-await-in-loop -- as above.
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`${program} does not answer: ${said}`);
}

/** Publishes studies side by side, once for all servers. @returns the folder of the site. */
function published(studies: readonly string[]): string {
  const site = path.join(place, studies.join('-'));
  if (existsSync(site)) return site;
  const about = studies.flatMap((study) => ['--study', path.join(ROOT, 'studies', study)]);
  const where = ['--out', path.join(site, 'trends'), '--base', 'http://127.0.0.1/trends/'];
  execFileSync(process.execPath, [COMMAND, 'publish', '--draft', ...about, ...where, '--pictures', 'svg'], { stdio: 'pipe' });
  return site;
}

async function nginx(name: string, server: string, studies = ['prognoses']): Promise<string> {
  const port = await freePort();
  const site = published(studies);
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((kind) => `${kind}_temp_path ${place}/${name}-${kind};`).join('\n');
  const config = path.join(place, `${name}.conf`);
  const types = find('etc/nginx/mime.types')!;
  writeFileSync(
    config,
    `daemon off; pid ${place}/${name}.pid; error_log stderr; worker_processes 1;${process.getuid?.() === 0 ? ' user root;' : ''}
events {}
http { include ${types}; default_type application/octet-stream; access_log off; ${temporary}
server { listen 127.0.0.1:${port}; root ${site}; ${server} include ${site}/trends/nginx.conf; } }`,
  );
  await start(NGINX!, ['-c', config, '-e', 'stderr'], `http://127.0.0.1:${port}/`);
  return `http://127.0.0.1:${port}/trends/`;
}

async function apache(name: string, override: string, studies = ['prognoses']): Promise<string> {
  const port = await freePort();
  const site = published(studies);
  const config = path.join(place, `${name}.apache.conf`);
  const types = path.join(place, 'mime.types');
  writeFileSync(types, 'text/html html\ntext/css css\ntext/javascript js\napplication/json json\nimage/svg+xml svg\nimage/png png\napplication/xml xml\n');
  const modules = ['mpm_event', 'authz_core', 'dir', 'mime', 'headers', 'deflate', 'filter', 'alias', 'autoindex', 'rewrite', 'setenvif'];
  writeFileSync(
    config,
    `ServerRoot ${place}
ServerName 127.0.0.1
PidFile ${place}/${name}.apache.pid
ErrorLog ${place}/${name}.log
${modules.map((module) => `LoadModule ${module}_module ${MODULES!}/mod_${module}.so`).join('\n')}
TypesConfig ${types}
${process.getuid?.() === 0 ? 'User nobody\nGroup nogroup' : ''}
Listen 127.0.0.1:${port}
DocumentRoot ${site}
${Object.entries(HARDENED)
  .map(([header, value]) => `Header always set ${header} "${value}"`)
  .join('\n')}
<Directory ${site}>
AllowOverride ${override}
Require all granted
</Directory>
`,
  );
  await start(APACHE!, ['-DFOREGROUND', '-f', config], `http://127.0.0.1:${port}/trends/`);
  return `http://127.0.0.1:${port}/trends/`;
}

/** What every server must send. */
function holds(where: () => string): void {
  const at = (file: string, headers?: Readonly<Record<string, string>>): Promise<Answer> => ask(`${where()}${file}`, headers);
  const FRAME = 'nl/t/achttien-miljoen/frame/';

  it('answers pages, frames, scripts, figures and pictures', async () => {
    for (const [file, type] of [
      ['nl/', 'text/html'],
      ['nl/t/achttien-miljoen/', 'text/html'],
      [FRAME, 'text/html'],
      ['nl/maken/', 'text/html'],
      ['trendbeeld.js', 'javascript'],
      ['data/figures/nl/t/achttien-miljoen.json', 'application/json'],
      ['nl/t/huishoudens/statements.csv', 'text/csv'],
      ['nl/t/achttien-miljoen/picture.svg', 'image/svg+xml'],
    ] as const) {
      // oxlint-disable-next-line no-await-in-loop -- one file after the other.
      const { status, headers } = await at(file);
      expect([status, file]).toEqual([200, file]);
      expect(headers['content-type'], file).toContain(type);
      expect(headers['content-type'], file).toMatch(/charset=utf-8/i);
    }
  });

  it('sends one policy a file, whatever the server sends for all: pages for itself, frames for every site', async () => {
    for (const file of ['', 'nl/', 'nl/t/achttien-miljoen/', 'nl/d/hoeveel/', 'nl/maken/', 'en/eigen-cijfers/']) {
      // oxlint-disable-next-line no-await-in-loop -- as above.
      const { headers } = await at(file);
      expect(headers['content-security-policy'], file).toMatch(/^default-src 'none'; .*frame-ancestors 'self'$/);
      expect(headers['referrer-policy'], file).toBe('strict-origin-when-cross-origin');
    }
    for (const file of [FRAME, 'nl/d/hoeveel/frame/', 'en/frame/', `${FRAME}index.html`]) {
      // oxlint-disable-next-line no-await-in-loop -- as above.
      const { headers } = await at(file);
      expect(headers['content-security-policy'], file).toMatch(/^default-src 'none'; .*frame-ancestors \*$/);
      expect(headers['x-frame-options'], file).toBeUndefined();
      expect(headers['cross-origin-embedder-policy'], file).toBe('require-corp');
    }
  });

  it('lets other sites read its figures, also where one is not there', async () => {
    for (const file of ['trendbeeld.js', 'data/figures/nl/t/achttien-miljoen.json', 'data/figures/nl/t/bestaat-niet.json']) {
      // oxlint-disable-next-line no-await-in-loop -- as above.
      const { status, headers } = await at(file);
      expect(status, file).toBe(file.includes('bestaat-niet') ? 404 : 200);
      expect(headers['access-control-allow-origin'], file).toBe('*');
      expect(headers['cross-origin-resource-policy'], file).toBe('cross-origin');
    }
  });

  it('packs every kind of text, and says so of a packed file that did not change', async () => {
    for (const file of [
      'nl/t/achttien-miljoen/',
      'trendbeeld.elements.js',
      'data/figures/nl/t/achttien-miljoen.json',
      'nl/t/huishoudens/statements.csv',
      'nl/t/achttien-miljoen/picture.svg',
      'page.css',
    ]) {
      // oxlint-disable-next-line no-await-in-loop -- as above.
      const [plain, packed] = [await at(file), await at(file, { 'accept-encoding': 'gzip' })];
      expect(packed.headers['content-encoding'], file).toBe('gzip');
      expect(packed.size / plain.size, file).toBeLessThan(0.5);
      expect(packed.headers['vary'], file).toMatch(/accept-encoding/i);
      // oxlint-disable-next-line no-await-in-loop -- as above.
      const again = await at(file, { 'accept-encoding': 'gzip', 'if-none-match': String(packed.headers['etag']) });
      expect([again.status, again.size], file).toEqual([304, 0]);
    }
  });

  it('keeps hashed scripts for ever, and asks for the rest again', async () => {
    const integrity = JSON.parse(readFileSync(path.join(published(['prognoses']), 'trends/integrity.json'), 'utf8')) as Readonly<Record<string, string>>;
    for (const file of Object.keys(integrity)) {
      // oxlint-disable-next-line no-await-in-loop -- as above.
      const { status, headers } = await at(file);
      expect(status, file).toBe(200);
      expect(headers['cache-control'], file).toMatch(/immutable/);
    }
    expect((await at('trendbeeld.js')).headers['cache-control']).toBe('public, max-age=300, must-revalidate');
  });

  it('does not show what readers have no use for', async () => {
    for (const file of ['.trendbeeld.json', '.htaccess', 'nginx.conf', '_headers', '_redirects']) {
      // oxlint-disable-next-line no-await-in-loop -- as above.
      expect([404, 403], file).toContain((await at(file)).status);
    }
  });
}

const sites = new Map<string, string>();
const site =
  (name: string): (() => string) =>
  () =>
    sites.get(name)!;

describe.skipIf(!NGINX)('nginx', () => {
  beforeAll(async () => {
    sites.set('nginx', await nginx('nginx', 'add_header Strict-Transport-Security "max-age=1";'));
  });
  holds(site('nginx'));
});

for (const override of ['All', 'FileInfo', 'FileInfo AuthConfig Limit Indexes'])
  describe.skipIf(!APACHE || !MODULES)(`Apache with headers for all pages and AllowOverride ${override}`, () => {
    const name = `apache-${override.replaceAll(' ', '-')}`;
    beforeAll(async () => {
      sites.set(name, await apache(name, override));
    });
    holds(site(name));
  });

describe.skipIf(!NGINX || !APACHE || !MODULES)('several studies side by side', () => {
  beforeAll(async () => {
    const both = ['steden-2013', 'prognoses'];
    sites.set('both-nginx', await nginx('both-nginx', '', both));
    sites.set('both-apache', await apache('both-apache', 'FileInfo', both));
  });

  for (const name of ['both-nginx', 'both-apache'])
    it(`has its headers above and below (${name})`, async () => {
      const base = site(name)();
      for (const file of ['trendbeeld.js', 'trendbeeld.elements.js', 'prognoses/trendbeeld.js', 'prognoses/data/figures/nl/t/achttien-miljoen.json']) {
        // oxlint-disable-next-line no-await-in-loop -- one file after the other.
        const { status, headers } = await ask(`${base}${file}`);
        expect(status, file).toBe(200);
        expect(headers['access-control-allow-origin'], file).toBe('*');
      }
      expect((await ask(base)).headers['content-security-policy']).toMatch(/frame-ancestors 'self'$/);
      for (const study of ['prognoses', 'steden-2013'])
        // oxlint-disable-next-line no-await-in-loop -- as above.
        expect((await ask(`${base}${study}/nl/frame/`)).headers['content-security-policy']).toMatch(/frame-ancestors \*$/);
    });
});
