import type { Meta } from '@storybook/web-components-vite';
// @boundaries-ignore examples are no part of the package that is published
import * as scenes from '../../../packages/charts/test/examples/age-pyramid.js';
import { sceneStory, type SceneStory } from './scene-story.js';

const meta: Meta = {
  title: 'Grafieken/Leeftijdsopbouw',
  parameters: { docs: { description: { component: 'Leeftijden nu, met de omtrek van toen en van wat men verwacht.' } } },
};
export default meta;

export const AgePyramidTen: SceneStory = sceneStory(scenes.agePyramidTen);
export const AgePyramidDirect: SceneStory = sceneStory(scenes.agePyramidDirect);
export const AgePyramidMissing: SceneStory = sceneStory(scenes.agePyramidMissing);
export const AgePyramidTwoMoments: SceneStory = sceneStory(scenes.agePyramidTwoMoments);
export const AgePyramidEqual: SceneStory = sceneStory(scenes.agePyramidEqual);
export const AgePyramidOne: SceneStory = sceneStory(scenes.agePyramidOne);
export const AgePyramidLongLabels: SceneStory = sceneStory(scenes.agePyramidLongLabels);
export const AgePyramidZero: SceneStory = sceneStory(scenes.agePyramidZero);
export const AgePyramidEmpty: SceneStory = sceneStory(scenes.agePyramidEmpty);
