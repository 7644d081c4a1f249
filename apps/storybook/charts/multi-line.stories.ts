import type { Meta } from '@storybook/web-components-vite';
// @boundaries-ignore examples are no part of the package that is published
import * as scenes from '../../../packages/charts/test/examples/multi-line.js';
import { sceneStory, type SceneStory } from './scene-story.js';

const meta: Meta = {
  title: 'Voor ontwikkelaars/Grafieken/Lijnen naast elkaar',
  parameters: { docs: { description: { component: 'Reeksen van één eenheid, op één schaal.' } } },
};
export default meta;

export const MultiLineTwo: SceneStory = { ...sceneStory(scenes.multiLineTwo), name: 'De stad naast het land' };
export const MultiLineBreak: SceneStory = { ...sceneStory(scenes.multiLineBreak), name: 'Een andere grens' };
export const MultiLineGaps: SceneStory = { ...sceneStory(scenes.multiLineGaps), name: 'Niet elk jaar gemeten' };
export const MultiLineNegative: SceneStory = { ...sceneStory(scenes.multiLineNegative), name: 'Onder nul' };
export const MultiLineOne: SceneStory = { ...sceneStory(scenes.multiLineOne), name: 'Alleen het eerste jaar' };
