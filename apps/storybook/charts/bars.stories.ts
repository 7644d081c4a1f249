import type { Meta } from '@storybook/web-components-vite';
// @boundaries-ignore examples are no part of the package that is published
import * as scenes from '../../../packages/charts/test/examples/bars.js';
import { sceneStory, type SceneStory } from './scene-story.js';

const meta: Meta = {
  title: 'Voor ontwikkelaars/Grafieken/Staven',
  parameters: { docs: { description: { component: 'Twee tot acht getallen van één eenheid.' } } },
};
export default meta;

export const BarsCertainty: SceneStory = { ...sceneStory(scenes.barsCertainty), name: 'Hoe zeker elk getal is' };
export const BarsNegative: SceneStory = { ...sceneStory(scenes.barsNegative), name: 'Meer en minder' };
export const BarsOne: SceneStory = { ...sceneStory(scenes.barsOne), name: 'Eén getal' };
export const BarsMissing: SceneStory = { ...sceneStory(scenes.barsMissing), name: 'Een getal ontbreekt' };
export const BarsEqual: SceneStory = { ...sceneStory(scenes.barsEqual), name: 'Alles gelijk' };
export const BarsZero: SceneStory = { ...sceneStory(scenes.barsZero), name: 'Alles nul' };
export const BarsLongLabels: SceneStory = { ...sceneStory(scenes.barsLongLabels), name: 'Lange namen' };
