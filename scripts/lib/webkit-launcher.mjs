// WebKitGTK for @web/test-runner, with a browser and a driver of its own for each test file. One browser for all files falls over after
// some twenty of them on a busy build server, takes those that follow with it, and then ends the whole run: the launcher that we extend
// leaves the promise of a navigation to nobody.
import { WebdriverLauncher } from '@web/test-runner-webdriver';
import { startWebKit } from './start-webkit.mjs';

/** How long one command of the driver may take, in milliseconds. */
const COMMAND = 60_000;

class WebKitLauncher extends WebdriverLauncher {
  /** @param {{ driver: string, xvfb: string, miniBrowser: string }} webkit what find-browsers.mjs found */
  constructor(webkit) {
    const capabilities = {
      'wdio:enforceWebDriverClassic': true,
      browserName: 'MiniBrowser',
      // A page of tests says itself when it is there.
      pageLoadStrategy: 'none',
      'webkitgtk:browserOptions': { binary: webkit.miniBrowser, args: ['--automation'] },
    };
    super({ hostname: '127.0.0.1', path: '/', capabilities, connectionRetryTimeout: COMMAND, connectionRetryCount: 1 });
    this.webkit = webkit;
  }

  /** @override */
  async startSession(id, url) {
    // What a file that did not start has left.
    await this.stop();
    const { port, stop } = await startWebKit(this.webkit);
    this.stopDriver = stop;
    this.options.port = port;
    await this.ensureManagerInitialized();
    // Awaited, so that a browser that falls over here fails this file and no other.
    await this.driverManager.startSession(id, url);
  }

  /** @override */
  async stopSession(id) {
    try {
      return await super.stopSession(id);
    } finally {
      await this.stop();
    }
  }

  /** @override */
  async stop() {
    await super.stop();
    // What the driver did not close by itself.
    this.stopDriver?.();
    this.stopDriver = this.driver = this.driverManager = this.__managerPromise = undefined;
  }
}

/** @param {{ driver: string, xvfb: string, miniBrowser: string }} webkit what find-browsers.mjs found */
export const webkitLauncher = (webkit) => new WebKitLauncher(webkit);
