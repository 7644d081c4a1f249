// DokuWiki and MediaWiki from Debian's packages: their own parsers, each in a copy in a temporary folder, with a database of its own. Nothing
// of the machine's own wikis is touched, and no server is started.
import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { randomBytes } from 'node:crypto';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { HostName } from './hosts.js';

/** A wiki that can be asked. */
export interface Wiki {
  readonly version: string;
  /** What a visitor gets of a text that an editor wrote. */
  readonly render: (text: string) => string;
  readonly stop: () => void;
}

const php = (folder: string, args: readonly string[], input = ''): string =>
  execFileSync('php', ['-d', 'display_errors=0', ...args], { cwd: folder, input, encoding: 'utf8', stdio: ['pipe', 'pipe', 'ignore'] });

function copied(from: string, leave: RegExp): { readonly folder: string; readonly stop: () => void } {
  const place = mkdtempSync(path.join(tmpdir(), 'trendbeeld-wiki-'));
  const folder = path.join(place, 'wiki');
  cpSync(from, folder, { recursive: true, dereference: true, filter: (file) => !leave.test(file) && existsSync(file) });
  return { folder, stop: () => rmSync(place, { recursive: true, force: true }) };
}

/** Where Debian has each, and how it is started. */
const WIKIS = {
  DokuWiki: {
    from: '/usr/share/dokuwiki',
    start: (): Wiki => {
      const { folder, stop } = copied('/usr/share/dokuwiki', /\.htaccess/);
      const version = readFileSync(path.join(folder, 'VERSION'), 'utf8').trim();
      return { version, render: (text) => php(folder, ['bin/render.php'], text), stop };
    },
  },
  MediaWiki: {
    from: '/usr/share/mediawiki',
    start: (): Wiki => {
      const { folder, stop } = copied('/usr/share/mediawiki', /LocalSettings\.php$|\.htaccess/);
      const data = path.join(folder, 'data');
      mkdirSync(data);
      const about = ['--dbtype', 'sqlite', '--dbpath', data, '--dbname', 'wiki', '--server', 'http://127.0.0.1', '--scriptpath', ''];
      php(folder, ['maintenance/install.php', ...about, '--pass', randomBytes(16).toString('hex'), 'Wiki', 'Beheerder']);
      const version = /MW_VERSION'?, '([\d.]+)'/.exec(readFileSync(path.join(folder, 'includes/Defines.php'), 'utf8'))?.[1] ?? '';
      return { version, render: (text) => php(folder, ['maintenance/parse.php'], text), stop };
    },
  },
} as const satisfies Partial<Readonly<Record<HostName, { readonly from: string; readonly start: () => Wiki }>>>;
export type WikiName = keyof typeof WIKIS;

/** What is not installed, of what a wiki needs. */
export const missingOf = (name: WikiName): readonly string[] => [WIKIS[name].from, '/usr/bin/php'].filter((file) => !existsSync(file));

/** Starts a wiki. */
export const startWiki = (name: WikiName): Wiki => WIKIS[name].start();
