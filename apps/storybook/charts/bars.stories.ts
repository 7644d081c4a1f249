import type { Meta } from '@storybook/web-components-vite';
// @boundaries-ignore examples are no part of the package that is published
import * as scenes from '../../../packages/charts/test/examples/bars.js';
import { sceneStory, type SceneStory } from './scene-story.js';

const meta: Meta = { title: 'Grafieken/Staven', parameters: { docs: { description: { component: 'Twee tot acht getallen van één eenheid.' } } } };
export default meta;

export const BarsCertainty: SceneStory = sceneStory(scenes.barsCertainty);
export const BarsNegative: SceneStory = sceneStory(scenes.barsNegative);
export const BarsOne: SceneStory = sceneStory(scenes.barsOne);
export const BarsMissing: SceneStory = sceneStory(scenes.barsMissing);
export const BarsEqual: SceneStory = sceneStory(scenes.barsEqual);
export const BarsZero: SceneStory = sceneStory(scenes.barsZero);
export const BarsLongLabels: SceneStory = sceneStory(scenes.barsLongLabels);
