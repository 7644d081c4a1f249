import type { Meta } from '@storybook/web-components-vite';
// @boundaries-ignore examples are no part of the package that is published
import * as scenes from '../../../packages/charts/test/examples/slope.js';
import { sceneStory, type SceneStory } from './scene-story.js';

const meta: Meta = { title: 'Grafieken/Helling', parameters: { docs: { description: { component: 'Twee momenten en een lijn ertussen.' } } } };
export default meta;

export const SlopeTwo: SceneStory = sceneStory(scenes.slopeTwo);
export const SlopeIndex: SceneStory = sceneStory(scenes.slopeIndex);
export const SlopeSome: SceneStory = sceneStory(scenes.slopeSome);
export const SlopeEight: SceneStory = sceneStory(scenes.slopeEight);
export const SlopeOne: SceneStory = sceneStory(scenes.slopeOne);
export const SlopeMissing: SceneStory = sceneStory(scenes.slopeMissing);
export const SlopeNone: SceneStory = sceneStory(scenes.slopeNone);
export const SlopeNegative: SceneStory = sceneStory(scenes.slopeNegative);
export const SlopeEqual: SceneStory = sceneStory(scenes.slopeEqual);
export const SlopeLongLabels: SceneStory = sceneStory(scenes.slopeLongLabels);
