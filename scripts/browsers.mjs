// npm run browsers: which engines the tests can use, and the command that installs the others.
// --install does it (Debian or Ubuntu, as root).
import { spawnSync } from 'node:child_process';
import { pathToFileURL } from 'node:url';
import { aptSystem, engineNames, findBrowsers } from './lib/find-browsers.mjs';

const isRoot = process.getuid?.() === 0;

export function printBrowsers(state) {
  for (const engine of state.wanted) {
    const browser = state.found[engine];
    if (browser) console.log(`  found    ${engineNames[engine]}: ${browser.version} (${browser.path})`);
    else console.log(`  missing  ${engineNames[engine]}${engine === 'webkit' && state.missingParts.length > 0 ? ` (${state.missingParts.join(', ')})` : ''}`);
  }
}

export function howToInstall(state) {
  if (state.installCommand) return `To install what is missing:\n\n  ${state.installCommand}\n`;
  const names = state.missing.filter((engine) => engine !== 'webkit' || process.platform === 'linux').map((engine) => engineNames[engine]);
  const sentences = [];
  if (names.length > 0)
    sentences.push(
      `Install ${names.join(' and ')} the way your system does that; an unusual place can be named with CHROMIUM_PATH, FIREFOX_PATH or WEBKIT_PATH.`,
    );
  if (state.missing.includes('webkit') && process.platform !== 'linux')
    sentences.push('WebKitGTK runs on Linux only; elsewhere its tests run on the build server.');
  return sentences.join('\n');
}

function run(command, args) {
  console.log(`$ ${command} ${args.join(' ')}`);
  const result = spawnSync(command, args, { stdio: ['ignore', 'inherit', 'inherit'], env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } });
  return result.status === 0;
}

/** Installs the missing engines with apt-get; a failure is tried once more. Returns the state afterwards. */
export function installMissing(state) {
  if (state.missing.length === 0) return state;
  if (!aptSystem()) {
    console.error('Browsers are installed by this script on Debian and Ubuntu only.');
    return state;
  }
  if (!isRoot) {
    console.error('Installing browsers needs root.');
    return state;
  }
  for (const attempt of [1, 2]) {
    console.log(`Installing ${state.packages.join(', ')}${attempt === 2 ? ' (second attempt)' : ''} …`);
    const updated = run('apt-get', ['update']);
    if (!updated) console.log('apt-get update reported an error; trying with the package lists that are there.');
    if (run('apt-get', ['install', '--yes', '--no-install-recommends', ...state.packages])) break;
  }
  return findBrowsers();
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  let state = findBrowsers();
  if (process.argv.includes('--install')) state = installMissing(state);
  console.log('Browser engines for the tests:');
  printBrowsers(state);
  if (state.missing.length === 0) console.log(state.wanted.length === 3 ? 'All three are there.' : 'All engines that BROWSERS asks for are there.');
  else console.log(`\n${howToInstall(state)}`);
  process.exitCode = process.argv.includes('--install') && state.missing.length > 0 ? 1 : 0;
}
