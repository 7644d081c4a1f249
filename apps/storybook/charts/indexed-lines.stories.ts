import type { Meta } from '@storybook/web-components-vite';
// @boundaries-ignore examples are no part of the package that is published
import * as scenes from '../../../packages/charts/test/examples/indexed-lines.js';
import { sceneStory, type SceneStory } from './scene-story.js';

const meta: Meta = {
  title: 'Grafieken/Geïndexeerde lijnen',
  parameters: { docs: { description: { component: 'Reeksen van verschillende grootte, met één jaar als 100.' } } },
};
export default meta;

export const IndexedLinesTwo: SceneStory = sceneStory(scenes.indexedLinesTwo);
export const IndexedLinesFour: SceneStory = sceneStory(scenes.indexedLinesFour);
export const IndexedLinesGaps: SceneStory = sceneStory(scenes.indexedLinesGaps);
export const IndexedLinesOne: SceneStory = sceneStory(scenes.indexedLinesOne);
export const IndexedLinesNegative: SceneStory = sceneStory(scenes.indexedLinesNegative);
export const IndexedLinesLongLabels: SceneStory = sceneStory(scenes.indexedLinesLongLabels);
