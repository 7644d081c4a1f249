import { addons } from 'storybook/manager-api';
import { create } from 'storybook/theming';

addons.setConfig({
  theme: create({ base: 'light', brandTitle: 'Trendbeeld' }),
  // The name of a study is too long for a heading of the sidebar; as a folder it is read whole.
  sidebar: { showRoots: false },
});
