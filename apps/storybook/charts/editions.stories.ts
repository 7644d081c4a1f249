import type { Meta } from '@storybook/web-components-vite';
// @boundaries-ignore examples are no part of the package that is published
import * as scenes from '../../../packages/charts/test/examples/editions.js';
import { sceneStory, type SceneStory } from './scene-story.js';

const meta: Meta = {
  title: 'Voor ontwikkelaars/Grafieken/Uitgaven',
  parameters: { docs: { description: { component: 'Een verwachting in al haar uitgaven, naast wat er kwam.' } } },
};
export default meta;

export const EditionsYears: SceneStory = { ...sceneStory(scenes.editionsYears), name: 'De miljoenste komt steeds eerder' };
export const EditionsYearsOpen: SceneStory = { ...sceneStory(scenes.editionsYearsOpen), name: 'Nog niet bereikt' };
export const EditionsMany: SceneStory = { ...sceneStory(scenes.editionsMany), name: 'Acht uitgaven' };
export const EditionsValues: SceneStory = { ...sceneStory(scenes.editionsValues), name: 'Hoe ver de verwachting ernaast lag' };
export const EditionsRanges: SceneStory = { ...sceneStory(scenes.editionsRanges), name: 'Van laag tot hoog verwacht' };
export const EditionsOne: SceneStory = { ...sceneStory(scenes.editionsOne), name: 'Eén uitgave' };
export const EditionsFan: SceneStory = { ...sceneStory(scenes.editionsFan), name: 'Verwacht en gekomen' };
export const EditionsFanCrossing: SceneStory = { ...sceneStory(scenes.editionsFanCrossing), name: 'Leerlingen' };
export const EditionsFanOne: SceneStory = { ...sceneStory(scenes.editionsFanOne), name: 'Een gat in de lijn' };
