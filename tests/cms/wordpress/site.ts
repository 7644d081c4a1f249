// A real WordPress from Debian's packages, on loopback, in a temporary folder, with a database of its own. Nothing of the machine's
// own WordPress or database is touched.
import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** The users; `plain-editor` is an editor without `unfiltered_html`. */
export const USERS = ['administrator', 'editor', 'plain-editor', 'author'] as const;
export type User = (typeof USERS)[number];

/** A WordPress that runs. */
export interface Site {
  /** `http://127.0.0.1:<port>`, without a slash. */
  readonly address: string;
  /** Files of the site; `trends` is its published folder. */
  readonly folder: string;
  readonly version: string;
  /** Password of a user for the sign-in page. */
  readonly password: (user: User) => string;
  /** Posts as a user through the REST interface, so with that user's rights. @returns number of the post. */
  readonly post: (user: User, title: string, content: string) => Promise<number>;
  /** Uploads a picture as a user. @returns its address. */
  readonly upload: (user: User, file: string) => Promise<string>;
  readonly stop: () => Promise<void>;
}

/** Random, and gone with the site: for the sign-in page and for the REST interface. */
interface Passwords {
  readonly page: string;
  readonly rest: string;
}

/** Where Debian has WordPress, and what of Debian must be installed beside it. */
const WORDPRESS = '/usr/share/wordpress';
const NEEDED = [WORDPRESS, `${WORDPRESS}/wp-content/themes/twentytwentyone`, '/usr/bin/php', '/usr/sbin/mariadbd', '/usr/bin/mariadb-install-db'];
export const MISSING = NEEDED.filter((file) => !existsSync(file));

/** WordPress would tell its administrator of the new site. */
const NO_MAIL = ['-d', 'sendmail_path=true'];

/** Starts the site. @param publish writes the published folder for an address into a folder. */
export async function startSite(publish: (base: string, folder: string) => void): Promise<Site> {
  const place = mkdtempSync(path.join(tmpdir(), 'trendbeeld-wordpress-'));
  const folder = path.join(place, 'site');
  const address = `http://127.0.0.1:${await freePort()}`;
  const started: ChildProcess[] = [];
  const stop = async (): Promise<void> => {
    await Promise.all(started.toReversed().map(ended));
    rmSync(place, { recursive: true, force: true });
  };
  try {
    cpSync(WORDPRESS, folder, { recursive: true, dereference: true, filter: (file) => !file.endsWith('.htaccess') });
    const content = path.join(folder, 'wp-content');
    mkdirSync(path.join(content, 'mu-plugins'));
    cpSync(path.join(import.meta.dirname, 'mu-plugin.php'), path.join(content, 'mu-plugins/trendbeeld.php'));
    // Every browser asks for it.
    writeFileSync(path.join(folder, 'favicon.ico'), '');
    publish(`${address}/trends/`, path.join(folder, 'trends'));

    const socket = path.join(place, 'db.sock');
    await startDatabase(place, socket, started);
    writeFileSync(path.join(folder, 'wp-config.php'), config(address, socket));
    const installed = run('php', [...NO_MAIL, path.join(import.meta.dirname, 'install.php'), address], folder);
    const { version, passwords } = JSON.parse(installed.slice(installed.indexOf('{"version"'))) as { version: string; passwords: Record<User, Passwords> };
    await startServer(address, folder, started);

    const ask = async (user: User, route: string, body: BodyInit, headers: Record<string, string>): Promise<Record<string, unknown>> => {
      const authorization = `Basic ${Buffer.from(`${user}:${passwords[user].rest}`).toString('base64')}`;
      const response = await fetch(`${address}/index.php?rest_route=${route}`, { method: 'POST', body, headers: { authorization, ...headers } });
      if (!response.ok) throw new Error(`${route} as ${user}: ${response.status} ${await response.text()}`);
      return (await response.json()) as Record<string, unknown>;
    };
    const post = async (user: User, title: string, text: string): Promise<number> => {
      const body = JSON.stringify({ title, content: text, status: 'publish' });
      return Number((await ask(user, '/wp/v2/posts', body, { 'content-type': 'application/json' }))['id']);
    };
    const upload = async (user: User, file: string): Promise<string> => {
      const headers = { 'content-type': 'image/png', 'content-disposition': 'attachment; filename="grafiek.png"' };
      return String((await ask(user, '/wp/v2/media', readFileSync(file), headers))['source_url']);
    };
    return { address, folder, version, password: (user) => passwords[user].page, post, upload, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

function config(address: string, socket: string): string {
  const constants = {
    DB_NAME: 'wordpress',
    DB_USER: 'wordpress',
    DB_PASSWORD: '',
    DB_HOST: `localhost:${socket}`,
    DB_CHARSET: 'utf8mb4',
    WP_HOME: address,
    WP_SITEURL: address,
    // Application passwords without TLS.
    WP_ENVIRONMENT_TYPE: 'local',
    DISABLE_WP_CRON: true,
    AUTOMATIC_UPDATER_DISABLED: true,
    // The site asks nothing of the outside; its own host is no outside.
    WP_HTTP_BLOCK_EXTERNAL: true,
  };
  const lines = Object.entries(constants).map(([name, value]) => `define( '${name}', ${value === true ? 'true' : `'${value}'`} );`);
  return [
    '<?php',
    ...lines,
    "$table_prefix = 'wp_';",
    "if ( ! defined( 'ABSPATH' ) ) define( 'ABSPATH', __DIR__ . '/' );",
    "require_once ABSPATH . 'wp-settings.php';",
    '',
  ].join('\n');
}

async function startDatabase(place: string, socket: string, started: ChildProcess[]): Promise<void> {
  const data = path.join(place, 'db');
  const who = process.getuid?.() === 0 ? ['--user=root'] : [];
  run('mariadb-install-db', ['--no-defaults', `--datadir=${data}`, '--auth-root-authentication-method=normal', '--skip-test-db', ...who], place);
  const first = path.join(place, 'first.sql');
  // One statement a line, as mariadbd reads it.
  const statements = [
    'CREATE DATABASE wordpress;',
    "CREATE USER wordpress@localhost IDENTIFIED BY '';",
    'GRANT ALL ON wordpress.* TO wordpress@localhost;',
    '',
  ];
  writeFileSync(first, statements.join('\n'));
  const args = ['--no-defaults', `--datadir=${data}`, `--socket=${socket}`, '--skip-networking', `--init-file=${first}`, `--pid-file=${place}/db.pid`, ...who];
  started.push(start('/usr/sbin/mariadbd', args));
  await until(
    () => spawnSync('php', ['-r', `exit(@mysqli_connect('localhost', 'wordpress', '', 'wordpress', 0, '${socket}') ? 0 : 1);`]).status === 0,
    'the database',
  );
}

async function startServer(address: string, folder: string, started: ChildProcess[]): Promise<void> {
  // WordPress asks itself for the oEmbed answer, so one worker is not enough.
  started.push(start('php', [...NO_MAIL, '-S', new URL(address).host, '-t', folder], { PHP_CLI_SERVER_WORKERS: '6' }));
  await until(async () => (await fetch(address).catch(() => null))?.ok === true, 'the web server');
}

/** Ends its whole group when it is told to end, or when what started it is no more: where the run is broken off. */
const TOGETHER = ['--pdeathsig', 'TERM', 'sh', '-c', 'trap "trap : TERM; kill 0; wait" TERM; "$@" & wait', 'sh'];

/** Starts a process in a group of its own. */
function start(program: string, args: readonly string[], env: Readonly<Record<string, string>> = {}): ChildProcess {
  return spawn('setpriv', [...TOGETHER, program, ...args], { stdio: 'ignore', env: { ...process.env, ...env }, detached: true });
}

/** Ends a process that was started here, with its group. */
async function ended(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.pid === undefined) return;
  const over = new Promise((resolve) => child.once('exit', resolve));
  process.kill(-child.pid);
  await over;
}

function run(program: string, args: readonly string[], cwd: string): string {
  const { status, stdout, stderr, error } = spawnSync(program, args, { cwd, encoding: 'utf8', maxBuffer: 1e8 });
  if (status !== 0) throw new Error(`${program}: ${error?.message ?? stderr.slice(-2000)}${stdout.slice(-500)}`);
  return stdout;
}

async function until(condition: () => boolean | Promise<boolean>, what: string): Promise<void> {
  for (let turn = 0; turn < 150; turn++) {
    if (await condition()) return;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  throw new Error(`Waited 30 s in vain for ${what}.`);
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}
