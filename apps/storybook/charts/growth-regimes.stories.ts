import type { Meta } from '@storybook/web-components-vite';
// @boundaries-ignore examples are no part of the package that is published
import * as scenes from '../../../packages/charts/test/examples/growth-regimes.js';
import { sceneStory, type SceneStory } from './scene-story.js';

const meta: Meta = {
  title: 'Voor ontwikkelaars/Grafieken/Groei in perioden',
  parameters: { docs: { description: { component: 'Eén niveau per periode, als treden, en daarna wat men verwachtte.' } } },
};
export default meta;

export const GrowthRegimesThree: SceneStory = { ...sceneStory(scenes.growthRegimesThree), name: 'Eerst veel groei, nu weinig' };
export const GrowthRegimesFigures: SceneStory = { ...sceneStory(scenes.growthRegimesFigures), name: 'Elk jaar anders' };
export const GrowthRegimesNegative: SceneStory = { ...sceneStory(scenes.growthRegimesNegative), name: 'Krimp en groei' };
export const GrowthRegimesOne: SceneStory = { ...sceneStory(scenes.growthRegimesOne), name: 'Eén periode' };
export const GrowthRegimesZero: SceneStory = { ...sceneStory(scenes.growthRegimesZero), name: 'Geen groei' };
export const GrowthRegimesLong: SceneStory = { ...sceneStory(scenes.growthRegimesLong), name: 'Veel woorden op weinig plaats' };
