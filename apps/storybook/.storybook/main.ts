import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { StorybookConfig } from '@storybook/web-components-vite';

/** The elements fetch the cards of the study from /data; `npm run data` writes them. */
const data = fileURLToPath(new URL('../.data', import.meta.url));
if (!existsSync(data)) console.warn('.data does not exist yet: run «npm run data» first.');

/** Made-up files that the stories of own figures show. */
const fixtures = fileURLToPath(new URL('../../../packages/elements/fixtures', import.meta.url));

const config: StorybookConfig = {
  framework: '@storybook/web-components-vite',
  stories: ['../docs/*.mdx', '../../../packages/elements/src/**/*.stories.ts', '../charts/*.stories.ts', '../study/*.stories.ts'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y', '@storybook/addon-vitest'],
  staticDirs: [...(existsSync(data) ? [{ from: data, to: '/data' }] : []), { from: fixtures, to: '/fixtures' }],
  core: { disableTelemetry: true, enableCrashReports: false, disableWhatsNewNotifications: true },
  viteFinal: (viteConfig) => ({
    ...viteConfig,
    build: {
      ...viteConfig.build,
      chunkSizeWarningLimit: 5000,
      // Vite would write `light-dark()` for older browsers in a way that asks for `color-scheme` in the same sheet: all colours were lost.
      cssTarget: ['chrome123', 'firefox120', 'safari17.5'],
    },
  }),
};

export default config;
