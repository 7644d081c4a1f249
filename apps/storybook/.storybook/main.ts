import { fileURLToPath } from 'node:url';
import type { StorybookConfig } from '@storybook/web-components-vite';

/** What elements load of the studies; `npm run data` writes it, and the stories of the studies. */
const data = fileURLToPath(new URL('../.data', import.meta.url));

/** Made-up files that the stories of own figures show. */
const fixtures = fileURLToPath(new URL('../../../packages/elements/fixtures', import.meta.url));

const config: StorybookConfig = {
  framework: '@storybook/web-components-vite',
  // In the order of the sidebar: first what staff review, then what developers look up.
  stories: [
    '../docs/begin.mdx',
    '../generated/**/*.stories.ts',
    '../study/*.stories.ts',
    '../docs/developers.mdx',
    '../../../packages/elements/src/**/*.stories.ts',
    '../charts/*.stories.ts',
  ],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y', '@storybook/addon-vitest'],
  staticDirs: [
    { from: data, to: '/studies' },
    { from: fixtures, to: '/fixtures' },
  ],
  // What only programmers need, out of the way of those who decide; the ground is that of the house style.
  features: { actions: false, backgrounds: false, measure: false, outline: false },
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
