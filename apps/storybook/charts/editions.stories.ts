import type { Meta } from '@storybook/web-components-vite';
// @boundaries-ignore examples are no part of the package that is published
import * as scenes from '../../../packages/charts/test/examples/editions.js';
import { sceneStory, type SceneStory } from './scene-story.js';

const meta: Meta = {
  title: 'Grafieken/Uitgaven',
  parameters: { docs: { description: { component: 'Een verwachting in al haar uitgaven, naast wat er kwam.' } } },
};
export default meta;

export const EditionsYears: SceneStory = sceneStory(scenes.editionsYears);
export const EditionsYearsOpen: SceneStory = sceneStory(scenes.editionsYearsOpen);
export const EditionsMany: SceneStory = sceneStory(scenes.editionsMany);
export const EditionsValues: SceneStory = sceneStory(scenes.editionsValues);
export const EditionsRanges: SceneStory = sceneStory(scenes.editionsRanges);
export const EditionsOne: SceneStory = sceneStory(scenes.editionsOne);
export const EditionsFan: SceneStory = sceneStory(scenes.editionsFan);
export const EditionsFanCrossing: SceneStory = sceneStory(scenes.editionsFanCrossing);
export const EditionsFanOne: SceneStory = sceneStory(scenes.editionsFanOne);
