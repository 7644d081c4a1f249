// Finds the three engines the browser tests run in, without downloading anything.
import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';

export const engines = ['chromium', 'firefox', 'webkit'];
export const engineNames = { chromium: 'Chromium', firefox: 'Firefox', webkit: 'WebKitGTK' };

const programFiles = [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA].filter(Boolean);
const home = process.env.HOME ?? '';

const candidates = {
  chromium: {
    linux: ['chromium', 'google-chrome-stable', 'google-chrome', 'chromium-browser', 'microsoft-edge'],
    darwin: ['', home].flatMap((root) => [
      `${root}/Applications/Google Chrome.app/Contents/MacOS/Google Chrome`,
      `${root}/Applications/Chromium.app/Contents/MacOS/Chromium`,
      `${root}/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge`,
    ]),
    win32: programFiles.flatMap((root) => [`${root}\\Google\\Chrome\\Application\\chrome.exe`, `${root}\\Microsoft\\Edge\\Application\\msedge.exe`]),
  },
  firefox: {
    linux: ['firefox-esr', 'firefox'],
    darwin: ['', home].map((root) => `${root}/Applications/Firefox.app/Contents/MacOS/firefox`),
    win32: programFiles.map((root) => `${root}\\Mozilla Firefox\\firefox.exe`),
  },
};

function isExecutable(file) {
  try {
    accessSync(file, constants.X_OK);
    return statSync(file).isFile();
  } catch {
    return false;
  }
}

/** The full path of a program on PATH, or of an absolute path that exists. */
export function which(program) {
  if (path.isAbsolute(program)) return isExecutable(program) ? program : undefined;
  const folders = (process.env.PATH ?? '').split(path.delimiter).filter(Boolean);
  return folders.map((folder) => path.join(folder, program)).find(isExecutable);
}

/** `program --version`, or undefined when it does not run: Ubuntu's transitional packages are scripts that only point to a snap. */
function version(program) {
  if (process.platform === 'win32') return 'installed';
  const run = spawnSync(program, ['--version'], { encoding: 'utf8', timeout: 30_000, stdio: ['ignore', 'pipe', 'ignore'] });
  return run.status === 0 ? run.stdout.trim().split('\n')[0] : undefined;
}

function findOne(engine, variable) {
  const given = process.env[variable];
  const names = given ? [given] : (candidates[engine][process.platform] ?? candidates[engine].linux);
  for (const name of names) {
    const found = which(name);
    const text = found && version(found);
    if (text) return { path: found, version: text };
  }
  return undefined;
}

/** MiniBrowser lives in a private folder of the library: /usr/lib/x86_64-linux-gnu/webkit2gtk-4.1/MiniBrowser and the like. */
function findMiniBrowser() {
  if (process.env.WEBKIT_PATH) return which(process.env.WEBKIT_PATH);
  const roots = ['/usr/lib', '/usr/libexec', '/usr/lib64'].filter((root) => existsSync(root));
  const folders = roots.flatMap((root) => [
    root,
    ...readdirSync(root, { withFileTypes: true }).flatMap((entry) => (entry.name.includes('linux-gnu') ? [path.join(root, entry.name)] : [])),
  ]);
  const found = folders.flatMap((folder) =>
    readdirSync(folder)
      .filter((name) => /^webkit(2)?gtk-/.test(name))
      .map((name) => path.join(folder, name, 'MiniBrowser'))
      .filter(isExecutable),
  );
  return found.toSorted((a, b) => Number(b.includes('webkit2gtk-4.1')) - Number(a.includes('webkit2gtk-4.1')))[0];
}

function findWebKit() {
  if (process.platform !== 'linux') return { missing: ['WebKitGTK exists on Linux only'] };
  const parts = { driver: which('WebKitWebDriver'), miniBrowser: findMiniBrowser(), xvfb: which('Xvfb'), xauth: which('xauth') };
  const names = { driver: 'WebKitWebDriver', miniBrowser: 'MiniBrowser', xvfb: 'Xvfb', xauth: 'xauth' };
  const missing = Object.keys(parts).flatMap((part) => (parts[part] ? [] : [names[part]]));
  // MiniBrowser itself wants a display before it says its version; the driver does not.
  const text = missing.length === 0 ? (version(parts.driver) ?? 'installed') : undefined;
  return { missing, found: missing.length === 0 ? { ...parts, path: parts.miniBrowser, version: text } : undefined };
}

/** 'debian', 'ubuntu' or undefined. */
export function aptSystem() {
  if (process.platform !== 'linux' || !which('apt-get')) return undefined;
  const release = existsSync('/etc/os-release') ? readFileSync('/etc/os-release', 'utf8') : '';
  const ids = [...release.matchAll(/^ID(?:_LIKE)?=(.*)$/gm)].flatMap((match) => match[1].replaceAll('"', '').split(/\s+/));
  return ids.includes('ubuntu') ? 'ubuntu' : ids.includes('debian') ? 'debian' : undefined;
}

/** The apt packages of what is missing. On Ubuntu chromium and firefox are packages that install the snap. */
function aptPackages(missing, webkitMissing, system) {
  const packages = [];
  if (missing.includes('chromium')) packages.push(system === 'ubuntu' ? 'chromium-browser' : 'chromium');
  if (missing.includes('firefox')) packages.push(system === 'ubuntu' ? 'firefox' : 'firefox-esr');
  if (missing.includes('webkit')) {
    if (webkitMissing.some((part) => part.includes('WebDriver') || part.includes('MiniBrowser'))) packages.push('webkit2gtk-driver');
    if (webkitMissing.includes('Xvfb')) packages.push('xvfb');
    if (webkitMissing.includes('xauth')) packages.push('xauth');
  }
  if (packages.length > 0 && !existsSync('/usr/share/fonts/truetype/dejavu')) packages.push('fonts-dejavu-core');
  // The widths of Arial, for the check that labels never collide; without it another font is made as wide.
  if (packages.length > 0 && !existsSync('/usr/share/fonts/truetype/liberation')) packages.push('fonts-liberation');
  return packages;
}

/**
 * What is there and what is missing. BROWSERS=chromium,firefox looks at those engines only.
 * @returns {{ wanted: string[], found: Record<string, any>, missing: string[], missingParts: string[], packages: string[], installCommand: string | undefined }}
 */
export function findBrowsers() {
  const asked = (process.env.BROWSERS ?? '').split(/[\s,]+/).filter(Boolean);
  const unknown = asked.filter((name) => !engines.includes(name));
  if (unknown.length > 0) {
    console.error(`BROWSERS names «${unknown.join(', ')}»; known are ${engines.join(', ')}.`);
    process.exit(1);
  }
  const wanted = asked.length > 0 ? engines.filter((engine) => asked.includes(engine)) : engines;

  const webkit = wanted.includes('webkit') ? findWebKit() : { missing: [] };
  const found = {
    ...(wanted.includes('chromium') && { chromium: findOne('chromium', 'CHROMIUM_PATH') }),
    ...(wanted.includes('firefox') && { firefox: findOne('firefox', 'FIREFOX_PATH') }),
    ...(wanted.includes('webkit') && { webkit: webkit.found }),
  };
  const missing = wanted.filter((engine) => !found[engine]);
  const system = aptSystem();
  const packages = system ? aptPackages(missing, webkit.missing, system) : [];
  const installCommand = packages.length > 0 ? `sudo apt-get install --no-install-recommends ${packages.join(' ')}` : undefined;
  return { wanted, found, missing, missingParts: webkit.missing, packages, installCommand };
}

/** The Chromium arguments that are known to work in a container and keep it off the network. */
export const chromiumArgs = [
  '--no-sandbox',
  '--disable-dev-shm-usage',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-domain-reliability',
  '--disable-sync',
  '--no-first-run',
  '--no-pings',
  '--disable-features=OptimizationHints,MediaRouter,Translate',
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1',
];
