import { setCustomElementsManifest, type Preview } from '@storybook/web-components-vite';
import customElements from '@trendbeeld/elements/custom-elements.json';
import { html } from 'lit';

setCustomElementsManifest(customElements);

/** Toolbar value → width of the wrapper; «full» is the width there is. */
const widths = ['320', '480', '768', '1280', 'full'];

const preview: Preview = {
  tags: ['autodocs'],
  parameters: {
    layout: 'fullscreen',
    a11y: { test: 'error' },
    options: { storySort: { order: ['Welkom', 'De negentien grafieken', 'Elementen', 'Grafieken', '*'] } },
  },
  globalTypes: {
    language: {
      description: 'Taal van de pagina / language of the page',
      toolbar: {
        icon: 'globe',
        dynamicTitle: true,
        items: [
          { value: 'nl', title: 'Nederlands' },
          { value: 'en', title: 'English' },
        ],
      },
    },
    theme: {
      description: 'Licht of donker / light or dark',
      toolbar: {
        icon: 'mirror',
        dynamicTitle: true,
        items: [
          { value: 'light', title: 'Licht' },
          { value: 'dark', title: 'Donker' },
        ],
      },
    },
    width: {
      description: 'Breedte van de kolom / width of the column',
      toolbar: {
        icon: 'ruler',
        dynamicTitle: true,
        items: widths.map((value) => ({ value, title: value === 'full' ? 'Volle breedte' : `${value} px` })),
      },
    },
  },
  initialGlobals: { language: 'nl', theme: 'light', width: 'full' },
  decorators: [
    (story, { globals }) => {
      const { language, theme, width } = globals as Record<'language' | 'theme' | 'width', string>;
      const dark = theme === 'dark';
      const style = [
        `color-scheme: ${dark ? 'dark' : 'light'}`,
        'background: Canvas',
        'color: CanvasText',
        'box-sizing: border-box',
        'padding: 1rem',
        `max-width: ${width === 'full' ? 'none' : `${width}px`}`,
      ].join('; ');
      return html`<div lang=${language} data-theme=${theme} style=${style}>${story()}</div>`;
    },
  ],
};

export default preview;
