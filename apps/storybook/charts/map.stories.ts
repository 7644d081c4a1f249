import type { Meta } from '@storybook/web-components-vite';
// @boundaries-ignore examples are no part of the package that is published
import * as scenes from '../../../packages/charts/test/examples/map.js';
import { sceneStory, type SceneStory } from './scene-story.js';

const meta: Meta = {
  title: 'Voor ontwikkelaars/Grafieken/Kaart',
  parameters: { docs: { description: { component: 'Gemeenten in klassen. Hoort altijd bij een strook met dezelfde cijfers.' } } },
};
export default meta;

export const MapClasses: SceneStory = { ...sceneStory(scenes.mapClasses), name: 'Hoog in het noorden' };
export const MapNegative: SceneStory = { ...sceneStory(scenes.mapNegative), name: 'Krimp en groei' };
export const MapMissing: SceneStory = { ...sceneStory(scenes.mapMissing), name: 'Niet overal gemeten' };
export const MapOne: SceneStory = { ...sceneStory(scenes.mapOne), name: 'Eén gemeente' };
export const MapEmpty: SceneStory = { ...sceneStory(scenes.mapEmpty), name: 'Geen getallen' };
export const MapLongLabels: SceneStory = { ...sceneStory(scenes.mapLongLabels), name: 'Grote getallen' };
