import type { Meta } from '@storybook/web-components-vite';
// @boundaries-ignore examples are no part of the package that is published
import * as scenes from '../../../packages/charts/test/examples/growth-regimes.js';
import { sceneStory, type SceneStory } from './scene-story.js';

const meta: Meta = {
  title: 'Grafieken/Groei in perioden',
  parameters: { docs: { description: { component: 'Eén niveau per periode, als treden, en daarna wat men verwachtte.' } } },
};
export default meta;

export const GrowthRegimesThree: SceneStory = sceneStory(scenes.growthRegimesThree);
export const GrowthRegimesFigures: SceneStory = sceneStory(scenes.growthRegimesFigures);
export const GrowthRegimesNegative: SceneStory = sceneStory(scenes.growthRegimesNegative);
export const GrowthRegimesOne: SceneStory = sceneStory(scenes.growthRegimesOne);
export const GrowthRegimesZero: SceneStory = sceneStory(scenes.growthRegimesZero);
export const GrowthRegimesLong: SceneStory = sceneStory(scenes.growthRegimesLong);
