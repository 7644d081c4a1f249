import type { Meta } from '@storybook/web-components-vite';
// @boundaries-ignore examples are no part of the package that is published
import * as scenes from '../../../packages/charts/test/examples/relation-arrows.js';
import { sceneStory, type SceneStory } from './scene-story.js';

const meta: Meta = { title: 'Grafieken/Pijlen tussen domeinen', parameters: { docs: { description: { component: 'Dezelfde verbanden als pijlen.' } } } };
export default meta;

export const RelationArrows: SceneStory = sceneStory(scenes.relationArrows);
export const RelationArrowsAll: SceneStory = sceneStory(scenes.relationArrowsAll);
export const RelationArrowsOne: SceneStory = sceneStory(scenes.relationArrowsOne);
export const RelationArrowsEmpty: SceneStory = sceneStory(scenes.relationArrowsEmpty);
export const RelationArrowsLongLabels: SceneStory = sceneStory(scenes.relationArrowsLongLabels);
export const RelationArrowsOneSubject: SceneStory = sceneStory(scenes.relationArrowsOneSubject);
export const RelationArrowsTwoSubjects: SceneStory = sceneStory(scenes.relationArrowsTwoSubjects);
export const RelationArrowsThreeSubjects: SceneStory = sceneStory(scenes.relationArrowsThreeSubjects);
export const RelationArrowsFiveSubjects: SceneStory = sceneStory(scenes.relationArrowsFiveSubjects);
export const RelationArrowsFiveAll: SceneStory = sceneStory(scenes.relationArrowsFiveAll);
export const RelationArrowsSixSubjects: SceneStory = sceneStory(scenes.relationArrowsSixSubjects);
export const RelationArrowsTwelveSubjects: SceneStory = sceneStory(scenes.relationArrowsTwelveSubjects);
