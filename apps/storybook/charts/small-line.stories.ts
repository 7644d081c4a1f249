import type { Meta } from '@storybook/web-components-vite';
// @boundaries-ignore examples are no part of the package that is published
import * as scenes from '../../../packages/charts/test/examples/small-line.js';
import { sceneStory, type SceneStory } from './scene-story.js';

const meta: Meta = {
  title: 'Grafieken/Kleine lijn',
  parameters: { docs: { description: { component: 'Een lijn zonder woorden, om naast andere te zetten: steeds dezelfde jaren.' } } },
};
export default meta;

export const SmallLineTarget: SceneStory = sceneStory(scenes.smallLineTarget);
export const SmallLineBand: SceneStory = sceneStory(scenes.smallLineBand);
export const SmallLineBroken: SceneStory = sceneStory(scenes.smallLineBroken);
export const SmallLineLate: SceneStory = sceneStory(scenes.smallLineLate);
export const SmallLineOne: SceneStory = sceneStory(scenes.smallLineOne);
export const SmallLineEqual: SceneStory = sceneStory(scenes.smallLineEqual);
export const SmallLineNone: SceneStory = sceneStory(scenes.smallLineNone);
