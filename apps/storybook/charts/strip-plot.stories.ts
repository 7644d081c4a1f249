import type { Meta } from '@storybook/web-components-vite';
// @boundaries-ignore examples are no part of the package that is published
import * as scenes from '../../../packages/charts/test/examples/strip-plot.js';
import { sceneStory, type SceneStory } from './scene-story.js';

const meta: Meta = {
  title: 'Grafieken/Strook van gemeenten',
  parameters: {
    docs: {
      description: {
        component: 'Eén streepje per gemeente, met de eigen gemeente gemarkeerd. Delen veel gemeenten een getal, dan één stip per gemeente of een staaf.',
      },
    },
  },
};
export default meta;

export const StripPlot: SceneStory = sceneStory(scenes.stripPlot);
export const StripPlotNegative: SceneStory = sceneStory(scenes.stripPlotNegative);
export const StripPlotLongLabels: SceneStory = sceneStory(scenes.stripPlotLongLabels);
export const StripPlotOwnLowest: SceneStory = sceneStory(scenes.stripPlotOwnLowest);
export const StripPlotMissing: SceneStory = sceneStory(scenes.stripPlotMissing);
export const StripPlotOne: SceneStory = sceneStory(scenes.stripPlotOne);
export const StripPlotEqual: SceneStory = sceneStory(scenes.stripPlotEqual);
export const StripPlotEmpty: SceneStory = sceneStory(scenes.stripPlotEmpty);
export const StripPlotBars: SceneStory = sceneStory(scenes.stripPlotBars);
export const StripPlotDots: SceneStory = sceneStory(scenes.stripPlotDots);
export const StripPlotDotsNegative: SceneStory = sceneStory(scenes.stripPlotDotsNegative);
export const StripPlotDotsMissing: SceneStory = sceneStory(scenes.stripPlotDotsMissing);
