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
