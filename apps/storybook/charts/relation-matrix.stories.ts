import type { Meta } from '@storybook/web-components-vite';
// @boundaries-ignore examples are no part of the package that is published
import * as scenes from '../../../packages/charts/test/examples/relation-matrix.js';
import { sceneStory, type SceneStory } from './scene-story.js';

const meta: Meta = { title: 'Grafieken/Matrix van verbanden', parameters: { docs: { description: { component: 'Van rij naar kolom, met het aantal.' } } } };
export default meta;

export const RelationMatrix: SceneStory = sceneStory(scenes.relationMatrix);
export const RelationMatrixTwo: SceneStory = sceneStory(scenes.relationMatrixTwo);
export const RelationMatrixOne: SceneStory = sceneStory(scenes.relationMatrixOne);
export const RelationMatrixEmpty: SceneStory = sceneStory(scenes.relationMatrixEmpty);
export const RelationMatrixLongLabels: SceneStory = sceneStory(scenes.relationMatrixLongLabels);
export const RelationMatrixThree: SceneStory = sceneStory(scenes.relationMatrixThree);
export const RelationMatrixSix: SceneStory = sceneStory(scenes.relationMatrixSix);
export const RelationMatrixTwelve: SceneStory = sceneStory(scenes.relationMatrixTwelve);
