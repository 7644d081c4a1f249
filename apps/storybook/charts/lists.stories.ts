import type { Meta } from '@storybook/web-components-vite';
// @boundaries-ignore examples are no part of the package that is published
import * as scenes from '../../../packages/charts/test/examples/lists.js';
import { sceneStory, type SceneStory } from './scene-story.js';

const meta: Meta = { title: 'Grafieken/Lijsten', parameters: { docs: { description: { component: 'Rollen, valkuilen en regels als ontworpen lijst.' } } } };
export default meta;

export const ListNumbered: SceneStory = sceneStory(scenes.listNumbered);
export const ListCards: SceneStory = sceneStory(scenes.listCards);
export const ListSides: SceneStory = sceneStory(scenes.listSides);
export const ListSure: SceneStory = sceneStory(scenes.listSure);
export const ListPairs: SceneStory = sceneStory(scenes.listPairs);
export const ListChange: SceneStory = sceneStory(scenes.listChange);
export const ListOne: SceneStory = sceneStory(scenes.listOne);
export const ListLongLabels: SceneStory = sceneStory(scenes.listLongLabels);
