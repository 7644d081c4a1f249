import type { Meta } from '@storybook/web-components-vite';
// @boundaries-ignore examples are no part of the package that is published
import * as scenes from '../../../packages/charts/test/examples/diverging-bars.js';
import { sceneStory, type SceneStory } from './scene-story.js';

const meta: Meta = {
  title: 'Voor ontwikkelaars/Grafieken/Staven naar twee kanten',
  parameters: { docs: { description: { component: 'Minder en meer op één nullijn.' } } },
};
export default meta;

export const DivergingBarsTwo: SceneStory = { ...sceneStory(scenes.divergingBarsTwo), name: 'Plan en verwachting werken tegen elkaar in' };
export const DivergingBarsEnds: SceneStory = { ...sceneStory(scenes.divergingBarsEnds), name: 'Alle soorten einden' };
export const DivergingBarsOne: SceneStory = { ...sceneStory(scenes.divergingBarsOne), name: 'Eén kant' };
export const DivergingBarsUneven: SceneStory = { ...sceneStory(scenes.divergingBarsUneven), name: 'Weinig eraf, veel erbij' };
export const DivergingBarsMissing: SceneStory = { ...sceneStory(scenes.divergingBarsMissing), name: 'Een getal ontbreekt' };
export const DivergingBarsZero: SceneStory = { ...sceneStory(scenes.divergingBarsZero), name: 'Alles nul' };
export const DivergingBarsLongLabels: SceneStory = { ...sceneStory(scenes.divergingBarsLongLabels), name: 'Lange namen' };
