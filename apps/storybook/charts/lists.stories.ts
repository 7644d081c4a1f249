import type { Meta } from '@storybook/web-components-vite';
// @boundaries-ignore examples are no part of the package that is published
import * as scenes from '../../../packages/charts/test/examples/lists.js';
import { sceneStory, type SceneStory } from './scene-story.js';

const meta: Meta = {
  title: 'Voor ontwikkelaars/Grafieken/Lijsten',
  parameters: { docs: { description: { component: 'Rollen, valkuilen en regels als ontworpen lijst.' } } },
};
export default meta;

export const ListNumbered: SceneStory = { ...sceneStory(scenes.listNumbered), name: 'Drie verzonnen redenen' };
export const ListCards: SceneStory = { ...sceneStory(scenes.listCards), name: 'Twee verzonnen soorten' };
export const ListSides: SceneStory = { ...sceneStory(scenes.listSides), name: 'Kans en bedreiging' };
export const ListSure: SceneStory = { ...sceneStory(scenes.listSure), name: 'Zeker en onzeker' };
export const ListPairs: SceneStory = { ...sceneStory(scenes.listPairs), name: 'Tegenover elkaar' };
export const ListChange: SceneStory = { ...sceneStory(scenes.listChange), name: 'Van en naar' };
export const ListOne: SceneStory = { ...sceneStory(scenes.listOne), name: 'Eén ding' };
export const ListLongLabels: SceneStory = { ...sceneStory(scenes.listLongLabels), name: 'Lange woorden' };
