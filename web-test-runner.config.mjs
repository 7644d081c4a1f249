// Browser tests in the engines that are installed: Chromium, Firefox and WebKitGTK.
// BROWSERS=chromium,firefox narrows the choice; CHROMIUM_PATH, FIREFOX_PATH and WEBKIT_PATH name unusual places.
import { fileURLToPath } from 'node:url';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter } from '@web/test-runner';
import { chromeLauncher } from '@web/test-runner-chrome';
import { chromiumArgs, engineNames, findBrowsers } from './scripts/lib/find-browsers.mjs';
import { webkitLauncher } from './scripts/lib/webkit-launcher.mjs';
import { countReporter } from './scripts/lib/wtr-count-reporter.mjs';
import { pagesMiddleware } from './tests/harness/pages-middleware.mjs';
import { servedFolders } from './tests/harness/served-folders.mjs';
import { hostileServer } from './tests/hostile/server.mjs';

const { found, missing } = findBrowsers();
if (missing.length > 0)
  console.log(`Not installed, so not tested: ${missing.map((engine) => engineNames[engine]).join(', ')} (npm run browsers says how to install them).`);

const browsers = [];

/** The launchers call Firefox «Chrome» and WebKitGTK «MiniBrowser»; the report names the engines. */
function named(name, launcher) {
  Object.defineProperty(launcher, 'name', { get: () => name, set: () => {} });
  launcher.concurrency = 1;
  return launcher;
}

if (found.chromium) browsers.push(named('Chromium', chromeLauncher({ launchOptions: { executablePath: found.chromium.path, args: chromiumArgs } })));

// Firefox through WebDriver BiDi.
if (found.firefox)
  browsers.push(named('Firefox', chromeLauncher({ launchOptions: { browser: 'firefox', executablePath: found.firefox.path, headless: true } })));

if (found.webkit) browsers.push(named('WebKitGTK', webkitLauncher(found.webkit)));

if (browsers.length === 0) throw new Error('No browser engine is installed: «npm run browsers» prints the command that installs them.');

const hostile = hostileServer();

/** Every test file first imports the guard that fails a test when console.error was called in it. */
const failOnConsoleError = {
  name: 'fail-on-console-error',
  transform(context) {
    if (context.path.endsWith('.browser.test.ts')) return { body: `import '/tests/harness/fail-on-console-error.js';${context.body}` };
    return undefined;
  },
};

export default {
  rootDir: import.meta.dirname,
  files: ['packages/*/{src,test}/**/*.browser.test.ts', 'tests/pages/**/*.browser.test.ts', 'tests/{cms,hostile,own-figures}/**/*.browser.test.ts'],
  hostname: '127.0.0.1',
  browsers,
  concurrentBrowsers: 3,
  concurrency: 1,
  // «production» keeps Lit's development build, and its console warnings, away.
  nodeResolve: { exportConditions: ['browser', 'production'] },
  plugins: [
    failOnConsoleError,
    hostile.plugin,
    // The tsconfig is read for useDefineForClassFields: false, which Lit's `declare` fields need.
    esbuildPlugin({ ts: true, target: 'es2022', tsconfig: fileURLToPath(new URL('tsconfig.base.json', import.meta.url)) }),
  ],
  middleware: [hostile.middleware, servedFolders(), pagesMiddleware()],
  reporters: [defaultReporter(), countReporter(process.env.TRENDBEELD_TEST_COUNTS)],
  // Three browsers share the cores of a build server: a test that waits in vain there is tried once more, and counted (scripts/test.mjs).
  testFramework: { config: { ui: 'bdd', timeout: 60_000, retries: 1 } },
  browserStartTimeout: 120_000,
  testsStartTimeout: 120_000,
  // Each test has its own limit; this one is for a browser that hangs. WebKitGTK takes minutes for a large file beside two others.
  testsFinishTimeout: 600_000,
};
