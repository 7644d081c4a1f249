import type { Meta } from '@storybook/web-components-vite';
// @boundaries-ignore examples are no part of the package that is published
import * as scenes from '../../../packages/charts/test/examples/strip-plot.js';
import { sceneStory, type SceneStory } from './scene-story.js';

const meta: Meta = {
  title: 'Voor ontwikkelaars/Grafieken/Strook van gemeenten',
  parameters: {
    docs: {
      description: {
        component: 'Eén streepje per gemeente, met de eigen gemeente gemarkeerd. Delen veel gemeenten een getal, dan één stip per gemeente of een staaf.',
      },
    },
  },
};
export default meta;

export const StripPlot: SceneStory = { ...sceneStory(scenes.stripPlot), name: 'Eén gemeente tussen alle andere' };
export const StripPlotNegative: SceneStory = { ...sceneStory(scenes.stripPlotNegative), name: 'Groei en krimp' };
export const StripPlotLongLabels: SceneStory = { ...sceneStory(scenes.stripPlotLongLabels), name: 'Lange namen dicht bij elkaar' };
export const StripPlotOwnLowest: SceneStory = { ...sceneStory(scenes.stripPlotOwnLowest), name: 'Het laagste getal' };
export const StripPlotMissing: SceneStory = { ...sceneStory(scenes.stripPlotMissing), name: 'Niet overal gemeten' };
export const StripPlotOne: SceneStory = { ...sceneStory(scenes.stripPlotOne), name: 'Eén gemeente' };
export const StripPlotEqual: SceneStory = { ...sceneStory(scenes.stripPlotEqual), name: 'Alles gelijk' };
export const StripPlotEmpty: SceneStory = { ...sceneStory(scenes.stripPlotEmpty), name: 'Geen getallen' };
export const StripPlotBars: SceneStory = { ...sceneStory(scenes.stripPlotBars), name: 'Veel gemeenten met hetzelfde getal' };
export const StripPlotDots: SceneStory = { ...sceneStory(scenes.stripPlotDots), name: 'Een stip per gemeente' };
export const StripPlotDotsNegative: SceneStory = { ...sceneStory(scenes.stripPlotDotsNegative), name: 'Groei en krimp in hele procenten' };
export const StripPlotDotsMissing: SceneStory = { ...sceneStory(scenes.stripPlotDotsMissing), name: 'Niet overal geteld' };
