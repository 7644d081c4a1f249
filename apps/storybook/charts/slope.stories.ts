import type { Meta } from '@storybook/web-components-vite';
// @boundaries-ignore examples are no part of the package that is published
import * as scenes from '../../../packages/charts/test/examples/slope.js';
import { sceneStory, type SceneStory } from './scene-story.js';

const meta: Meta = {
  title: 'Voor ontwikkelaars/Grafieken/Helling',
  parameters: { docs: { description: { component: 'Twee momenten en een lijn ertussen.' } } },
};
export default meta;

export const SlopeTwo: SceneStory = { ...sceneStory(scenes.slopeTwo), name: 'Twee groepen' };
export const SlopeIndex: SceneStory = { ...sceneStory(scenes.slopeIndex), name: 'Zeven sectoren' };
export const SlopeSome: SceneStory = { ...sceneStory(scenes.slopeSome), name: 'Eén groep groeit' };
export const SlopeEight: SceneStory = { ...sceneStory(scenes.slopeEight), name: 'Acht groepen' };
export const SlopeOne: SceneStory = { ...sceneStory(scenes.slopeOne), name: 'Eén groep' };
export const SlopeMissing: SceneStory = { ...sceneStory(scenes.slopeMissing), name: 'Niet alles is bekend' };
export const SlopeNone: SceneStory = { ...sceneStory(scenes.slopeNone), name: 'Niets bekend' };
export const SlopeNegative: SceneStory = { ...sceneStory(scenes.slopeNegative), name: 'Tekort en overschot' };
export const SlopeEqual: SceneStory = { ...sceneStory(scenes.slopeEqual), name: 'Alles gelijk' };
export const SlopeLongLabels: SceneStory = { ...sceneStory(scenes.slopeLongLabels), name: 'Lange namen' };
