import type { Meta } from '@storybook/web-components-vite';
// @boundaries-ignore examples are no part of the package that is published
import * as scenes from '../../../packages/charts/test/examples/map.js';
import { sceneStory, type SceneStory } from './scene-story.js';

const meta: Meta = {
  title: 'Grafieken/Kaart',
  parameters: { docs: { description: { component: 'Gemeenten in klassen. Hoort altijd bij een strook met dezelfde cijfers.' } } },
};
export default meta;

export const MapClasses: SceneStory = sceneStory(scenes.mapClasses);
export const MapNegative: SceneStory = sceneStory(scenes.mapNegative);
export const MapMissing: SceneStory = sceneStory(scenes.mapMissing);
export const MapOne: SceneStory = sceneStory(scenes.mapOne);
export const MapEmpty: SceneStory = sceneStory(scenes.mapEmpty);
export const MapLongLabels: SceneStory = sceneStory(scenes.mapLongLabels);
