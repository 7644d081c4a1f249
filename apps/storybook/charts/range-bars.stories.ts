import type { Meta } from '@storybook/web-components-vite';
// @boundaries-ignore examples are no part of the package that is published
import * as scenes from '../../../packages/charts/test/examples/range-bars.js';
import { sceneStory, type SceneStory } from './scene-story.js';

const meta: Meta = {
  title: 'Grafieken/Balken met een onder- en bovengrens',
  parameters: { docs: { description: { component: 'Elk in een eigen eenheid; overlap is gearceerd als die onbekend is.' } } },
};
export default meta;

export const RangeBarsOwnUnits: SceneStory = sceneStory(scenes.rangeBarsOwnUnits);
export const RangeBarsAxis: SceneStory = sceneStory(scenes.rangeBarsAxis);
export const RangeBarsNegative: SceneStory = sceneStory(scenes.rangeBarsNegative);
export const RangeBarsEdges: SceneStory = sceneStory(scenes.rangeBarsEdges);
export const RangeBarsOverlap: SceneStory = sceneStory(scenes.rangeBarsOverlap);
export const RangeBarsOverlapEdges: SceneStory = sceneStory(scenes.rangeBarsOverlapEdges);
