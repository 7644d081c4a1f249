import type { Meta } from '@storybook/web-components-vite';
// @boundaries-ignore examples are no part of the package that is published
import * as scenes from '../../../packages/charts/test/examples/relation-arrows.js';
import { sceneStory, type SceneStory } from './scene-story.js';

const meta: Meta = {
  title: 'Voor ontwikkelaars/Grafieken/Pijlen tussen domeinen',
  parameters: { docs: { description: { component: 'Dezelfde verbanden als pijlen.' } } },
};
export default meta;

export const RelationArrows: SceneStory = { ...sceneStory(scenes.relationArrows), name: 'Waar veel naartoe loopt' };
export const RelationArrowsAll: SceneStory = { ...sceneStory(scenes.relationArrowsAll), name: 'Alles werkt op alles' };
export const RelationArrowsOne: SceneStory = { ...sceneStory(scenes.relationArrowsOne), name: 'Eén verband' };
export const RelationArrowsEmpty: SceneStory = { ...sceneStory(scenes.relationArrowsEmpty), name: 'Geen verbanden' };
export const RelationArrowsLongLabels: SceneStory = { ...sceneStory(scenes.relationArrowsLongLabels), name: 'Lange namen' };
export const RelationArrowsOneSubject: SceneStory = { ...sceneStory(scenes.relationArrowsOneSubject), name: 'Verbanden binnen één onderwerp' };
export const RelationArrowsTwoSubjects: SceneStory = { ...sceneStory(scenes.relationArrowsTwoSubjects), name: 'Twee onderwerpen' };
export const RelationArrowsThreeSubjects: SceneStory = { ...sceneStory(scenes.relationArrowsThreeSubjects), name: 'Drie onderwerpen' };
export const RelationArrowsFiveSubjects: SceneStory = { ...sceneStory(scenes.relationArrowsFiveSubjects), name: 'Vijf onderwerpen met lange namen' };
export const RelationArrowsFiveAll: SceneStory = { ...sceneStory(scenes.relationArrowsFiveAll), name: 'Vijf op vijf' };
export const RelationArrowsSixSubjects: SceneStory = { ...sceneStory(scenes.relationArrowsSixSubjects), name: 'Verbanden tussen 6' };
export const RelationArrowsTwelveSubjects: SceneStory = { ...sceneStory(scenes.relationArrowsTwelveSubjects), name: 'Verbanden tussen 12' };
