import type { Meta } from '@storybook/web-components-vite';
// @boundaries-ignore examples are no part of the package that is published
import * as scenes from '../../../packages/charts/test/examples/age-pyramid.js';
import { sceneStory, type SceneStory } from './scene-story.js';

const meta: Meta = {
  title: 'Voor ontwikkelaars/Grafieken/Leeftijdsopbouw',
  parameters: { docs: { description: { component: 'Leeftijden nu, met de omtrek van toen en van wat men verwacht.' } } },
};
export default meta;

export const AgePyramidTen: SceneStory = { ...sceneStory(scenes.agePyramidTen), name: 'Meer mensen worden oud' };
export const AgePyramidDirect: SceneStory = { ...sceneStory(scenes.agePyramidDirect), name: 'Een kleine stad wordt ouder' };
export const AgePyramidMissing: SceneStory = { ...sceneStory(scenes.agePyramidMissing), name: 'Niet alles is bekend' };
export const AgePyramidTwoMoments: SceneStory = { ...sceneStory(scenes.agePyramidTwoMoments), name: 'Zonder vooruitblik' };
export const AgePyramidEqual: SceneStory = { ...sceneStory(scenes.agePyramidEqual), name: 'Bijna alles gelijk' };
export const AgePyramidOne: SceneStory = { ...sceneStory(scenes.agePyramidOne), name: 'Eén groep' };
export const AgePyramidLongLabels: SceneStory = { ...sceneStory(scenes.agePyramidLongLabels), name: 'Lange namen' };
export const AgePyramidZero: SceneStory = { ...sceneStory(scenes.agePyramidZero), name: 'Nog niemand' };
export const AgePyramidEmpty: SceneStory = { ...sceneStory(scenes.agePyramidEmpty), name: 'Geen getallen' };
