// WebKitGTK for @web/test-runner, with a browser and a driver of its own for each test file. One browser for all files falls over after
// some twenty of them on a busy build server, takes those that follow with it, and then ends the whole run: the usual launcher
// leaves the promise of a navigation to nobody.
import { webdriverLauncher } from '@web/test-runner-webdriver';
import { startWebKit } from './start-webkit.mjs';

/** How long one command of the driver may take, in milliseconds. */
const COMMAND = 60_000;

/**
 * @param {{ driver: string, xvfb: string, miniBrowser: string }} webkit what find-browsers.mjs found
 * @returns {import('@web/test-runner-core').BrowserLauncher}
 */
export function webkitLauncher(webkit) {
  const capabilities = {
    'wdio:enforceWebDriverClassic': true,
    browserName: 'MiniBrowser',
    // A page of tests says itself when it is there.
    pageLoadStrategy: 'none',
    'webkitgtk:browserOptions': { binary: webkit.miniBrowser, args: ['--automation'] },
  };
  let config;
  let launcher;
  let stopDriver;

  async function stop() {
    await launcher?.stop();
    // What the driver did not close by itself.
    stopDriver?.();
    launcher = stopDriver = undefined;
  }

  return {
    name: 'WebKitGTK',
    type: 'webdriver',
    async initialize(given) {
      config = given;
    },
    async startSession(id, url) {
      // What a file that did not start has left.
      await stop();
      const driver = await startWebKit(webkit);
      stopDriver = driver.stop;
      launcher = webdriverLauncher({
        hostname: '127.0.0.1',
        port: driver.port,
        path: '/',
        capabilities,
        connectionRetryTimeout: COMMAND,
        connectionRetryCount: 1,
      });
      await launcher.initialize(config);
      await launcher.ensureManagerInitialized();
      // Awaited, so that a browser that falls over here fails this file and no other.
      await launcher.driverManager.startSession(id, url);
    },
    sendKeys: (id, keys) => launcher.sendKeys(id, keys),
    isActive: (id) => launcher?.isActive(id) ?? false,
    getBrowserUrl: (id) => launcher.getBrowserUrl(id),
    async stopSession(id) {
      try {
        return await launcher.stopSession(id);
      } finally {
        await stop();
      }
    },
    stop,
  };
}
