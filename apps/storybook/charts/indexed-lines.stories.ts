import type { Meta } from '@storybook/web-components-vite';
// @boundaries-ignore examples are no part of the package that is published
import * as scenes from '../../../packages/charts/test/examples/indexed-lines.js';
import { sceneStory, type SceneStory } from './scene-story.js';

const meta: Meta = {
  title: 'Voor ontwikkelaars/Grafieken/Geïndexeerde lijnen',
  parameters: { docs: { description: { component: 'Reeksen van verschillende grootte, met één jaar als 100.' } } },
};
export default meta;

export const IndexedLinesTwo: SceneStory = { ...sceneStory(scenes.indexedLinesTwo), name: 'Meer huishoudens dan mensen' };
export const IndexedLinesFour: SceneStory = { ...sceneStory(scenes.indexedLinesFour), name: 'Vier lijnen, dicht bij elkaar' };
export const IndexedLinesGaps: SceneStory = { ...sceneStory(scenes.indexedLinesGaps), name: 'Niet elk jaar gemeten' };
export const IndexedLinesOne: SceneStory = { ...sceneStory(scenes.indexedLinesOne), name: 'Alleen het eerste jaar' };
export const IndexedLinesNegative: SceneStory = { ...sceneStory(scenes.indexedLinesNegative), name: 'Onder nul' };
export const IndexedLinesLongLabels: SceneStory = { ...sceneStory(scenes.indexedLinesLongLabels), name: 'Lange namen' };
