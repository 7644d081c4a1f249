import { setCustomElementsManifest, type Preview } from '@storybook/web-components-vite';
import customElements from '@trendbeeld/elements/custom-elements.json';
import { inDutch } from './controls.js';
import { dressPage, hostPage } from './host-page.js';
import { keepSettings } from './keep-settings.js';
import { INITIAL, SETTINGS, WIDTHS } from './settings.js';

setCustomElementsManifest(customElements);
keepSettings();

const preview: Preview = {
  tags: ['autodocs'],
  parameters: {
    layout: 'fullscreen',
    a11y: { test: 'error' },
    viewport: { options: WIDTHS },
    docs: { toc: { title: 'Op deze pagina', headingSelector: 'h2, h3' } },
  },
  globalTypes: SETTINGS,
  initialGlobals: INITIAL,
  argTypesEnhancers: [inDutch],
  loaders: [({ globals }) => dressPage(globals).then(() => ({}))],
  decorators: [(story, { globals, viewMode }) => hostPage(story, globals, viewMode === 'story')],
};

export default preview;
