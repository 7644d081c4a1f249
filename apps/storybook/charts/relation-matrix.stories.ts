import type { Meta } from '@storybook/web-components-vite';
// @boundaries-ignore examples are no part of the package that is published
import * as scenes from '../../../packages/charts/test/examples/relation-matrix.js';
import { sceneStory, type SceneStory } from './scene-story.js';

const meta: Meta = {
  title: 'Voor ontwikkelaars/Grafieken/Matrix van verbanden',
  parameters: { docs: { description: { component: 'Van rij naar kolom, met het aantal.' } } },
};
export default meta;

export const RelationMatrix: SceneStory = { ...sceneStory(scenes.relationMatrix), name: 'Wat op wat werkt' };
export const RelationMatrixTwo: SceneStory = { ...sceneStory(scenes.relationMatrixTwo), name: 'Twee onderwerpen' };
export const RelationMatrixOne: SceneStory = { ...sceneStory(scenes.relationMatrixOne), name: 'Eén onderwerp' };
export const RelationMatrixEmpty: SceneStory = { ...sceneStory(scenes.relationMatrixEmpty), name: 'Geen verbanden' };
export const RelationMatrixLongLabels: SceneStory = { ...sceneStory(scenes.relationMatrixLongLabels), name: 'Lange namen' };
export const RelationMatrixThree: SceneStory = { ...sceneStory(scenes.relationMatrixThree), name: 'Drie onderwerpen' };
export const RelationMatrixSix: SceneStory = { ...sceneStory(scenes.relationMatrixSix), name: 'Zes onderwerpen' };
export const RelationMatrixTwelve: SceneStory = { ...sceneStory(scenes.relationMatrixTwelve), name: 'Twaalf onderwerpen' };
