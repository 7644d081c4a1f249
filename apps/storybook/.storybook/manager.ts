import { addons, types } from 'storybook/manager-api';
import { create } from 'storybook/theming';
import { speakDutch } from './in-dutch.js';
import { labelOf } from './sidebar-label.js';
import { PanelButton, Settings } from './toolbar.js';

/** Tools of Storybook that the lists of the toolbar stand for, or that only programmers need. */
const HIDDEN = ['storybook/viewport/tool', 'storybook/a11y/panel', 'remount', 'zoom', 'addons'];

addons.setConfig({
  theme: create({ base: 'light', brandTitle: 'Trendbeeld' }),
  // The name of a study is too long for a heading of the sidebar; as a folder it is read whole.
  sidebar: { showRoots: false, renderLabel: labelOf },
  // At first the card has all the room; Alt + A or the button opens the panel.
  layout: { showPanel: false },
  toolbar: Object.fromEntries(HIDDEN.map((id) => [id, { hidden: true }])),
});

speakDutch();

addons.register('trendbeeld', () => {
  const match = ({ viewMode, tabId }: { readonly viewMode?: string; readonly tabId?: string }): boolean => viewMode === 'story' && !tabId;
  addons.add('trendbeeld/settings', { id: 'trendbeeld/settings', title: 'Instellingen', type: types.TOOL, match, render: Settings });
  addons.add('trendbeeld/panel', { id: 'trendbeeld/panel', title: 'Paneel', type: types.TOOLEXTRA, match, render: PanelButton });
});
