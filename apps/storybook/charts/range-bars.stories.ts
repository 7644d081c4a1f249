import type { Meta } from '@storybook/web-components-vite';
// @boundaries-ignore examples are no part of the package that is published
import * as scenes from '../../../packages/charts/test/examples/range-bars.js';
import { sceneStory, type SceneStory } from './scene-story.js';

const meta: Meta = {
  title: 'Voor ontwikkelaars/Grafieken/Balken met een onder- en bovengrens',
  parameters: { docs: { description: { component: 'Elk in een eigen eenheid; overlap is gearceerd als die onbekend is.' } } },
};
export default meta;

export const RangeBarsOwnUnits: SceneStory = { ...sceneStory(scenes.rangeBarsOwnUnits), name: 'Groepen die elkaar overlappen' };
export const RangeBarsAxis: SceneStory = { ...sceneStory(scenes.rangeBarsAxis), name: 'Tussen 5 en 10 procent' };
export const RangeBarsNegative: SceneStory = { ...sceneStory(scenes.rangeBarsNegative), name: 'Onder en boven nul' };
export const RangeBarsEdges: SceneStory = { ...sceneStory(scenes.rangeBarsEdges), name: 'Randgevallen' };
export const RangeBarsOverlap: SceneStory = { ...sceneStory(scenes.rangeBarsOverlap), name: 'Twee groepen overlappen' };
export const RangeBarsOverlapEdges: SceneStory = { ...sceneStory(scenes.rangeBarsOverlapEdges), name: 'Overlap van gemeten groepen' };
