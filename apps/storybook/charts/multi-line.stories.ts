import type { Meta } from '@storybook/web-components-vite';
// @boundaries-ignore examples are no part of the package that is published
import * as scenes from '../../../packages/charts/test/examples/multi-line.js';
import { sceneStory, type SceneStory } from './scene-story.js';

const meta: Meta = {
  title: 'Grafieken/Lijnen naast elkaar',
  parameters: { docs: { description: { component: 'Reeksen van één eenheid, op één schaal.' } } },
};
export default meta;

export const MultiLineTwo: SceneStory = sceneStory(scenes.multiLineTwo);
export const MultiLineBreak: SceneStory = sceneStory(scenes.multiLineBreak);
export const MultiLineGaps: SceneStory = sceneStory(scenes.multiLineGaps);
export const MultiLineNegative: SceneStory = sceneStory(scenes.multiLineNegative);
export const MultiLineOne: SceneStory = sceneStory(scenes.multiLineOne);
