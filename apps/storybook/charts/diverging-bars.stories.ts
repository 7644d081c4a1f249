import type { Meta } from '@storybook/web-components-vite';
// @boundaries-ignore examples are no part of the package that is published
import * as scenes from '../../../packages/charts/test/examples/diverging-bars.js';
import { sceneStory, type SceneStory } from './scene-story.js';

const meta: Meta = { title: 'Grafieken/Staven naar twee kanten', parameters: { docs: { description: { component: 'Minder en meer op één nullijn.' } } } };
export default meta;

export const DivergingBarsTwo: SceneStory = sceneStory(scenes.divergingBarsTwo);
export const DivergingBarsEnds: SceneStory = sceneStory(scenes.divergingBarsEnds);
export const DivergingBarsOne: SceneStory = sceneStory(scenes.divergingBarsOne);
export const DivergingBarsUneven: SceneStory = sceneStory(scenes.divergingBarsUneven);
export const DivergingBarsMissing: SceneStory = sceneStory(scenes.divergingBarsMissing);
export const DivergingBarsZero: SceneStory = sceneStory(scenes.divergingBarsZero);
export const DivergingBarsLongLabels: SceneStory = sceneStory(scenes.divergingBarsLongLabels);
