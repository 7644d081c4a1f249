// Runs every story in Chromium, with axe: a story that is not accessible fails.
import { fileURLToPath } from 'node:url';
import { storybookTest } from '@storybook/addon-vitest/vitest-plugin';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
// @boundaries-ignore the repository's own scripts are not a package
import { chromiumArgs, findBrowsers } from '../../scripts/lib/find-browsers.mjs';
// @boundaries-ignore the same
import { HANG_MS } from '../../scripts/lib/hang.mjs';

const { chromium } = findBrowsers().found;
if (!chromium) throw new Error('Chromium is not installed: «npm run browsers» prints the command that installs it.');

export default defineConfig({
  plugins: [storybookTest({ configDir: fileURLToPath(new URL('.storybook', import.meta.url)) })],
  optimizeDeps: {
    // Known before the first test: a dependency that is found later reloads the page in the middle of a run.
    include: ['@storybook/addon-a11y/preview', '@storybook/web-components-vite'],
    // Served as they are, so that the elements and Storybook share one Lit.
    exclude: ['lit', 'lit-html', 'lit-element', '@lit/reactive-element'],
  },
  test: {
    name: 'storybook',
    testTimeout: HANG_MS,
    // Stories hold nothing of each other: one page for all spares a load of everything for each file.
    isolate: false,
    api: { host: '127.0.0.1' },
    browser: {
      enabled: true,
      headless: true,
      screenshotFailures: false,
      provider: playwright({ launchOptions: { executablePath: chromium.path, args: chromiumArgs } }),
      instances: [{ browser: 'chromium' }],
    },
  },
});
