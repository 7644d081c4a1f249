import { studyOverviewHtml, trendCardHtml } from '@trendbeeld/cards';
import { study } from '@trendbeeld/study-steden-2013';
import { html, type TemplateResult } from 'lit';
import '@trendbeeld/elements/trendbeeld.css';
import type { Settings } from '../.storybook/settings.js';
// @boundaries-ignore the same elements as in the stories beside them
import '../../../packages/elements/src/define-all.js';
// @boundaries-ignore the same editor as in a published folder
import { themeMaker, themeMakerCss } from '../../../packages/elements/src/theme-maker/theme-maker.js';

export default { id: 'huisstijl-maken', title: 'Huisstijl maken', tags: ['!autodocs'], parameters: { controls: { disable: true } } };

/** What the editor takes from the page of a published folder that it stands in. */
const PAGE = `.host-page *{box-sizing:border-box}.host-page{--tp-link:light-dark(#0b6284,#8acbea);--tp-rule:light-dark(#c9ced6,#4a5361);--tp-wash:light-dark(#f0f3f6,#262d38);--tp-focus:light-dark(#1d2430,#fff)}`;

/** What is seen in the theme. */
const preview = (markup: string): HTMLElement => {
  const place = document.createElement('div');
  place.innerHTML = markup;
  return place;
};

const editor = (markup: (language: Settings['language']) => string) => ({
  render: (_: unknown, { globals }: { readonly globals: object }): TemplateResult => {
    const { language } = globals as Settings;
    const style = Object.assign(document.createElement('style'), { textContent: PAGE + themeMakerCss });
    return html`${style}${themeMaker({ language, preview: () => preview(markup(language)) })}`;
  },
});

export const Kaart = {
  ...editor((language) => trendCardHtml(study, { trend: 'werkloosheid', language })),
  name: 'Met een kaart',
  tags: [],
};
export const Studie = { ...editor((language) => studyOverviewHtml(study, { language })), name: 'Met een hele studie', tags: ['!test'] };
