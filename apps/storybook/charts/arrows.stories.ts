import type { Meta } from '@storybook/web-components-vite';
// @boundaries-ignore examples are no part of the package that is published
import * as scenes from '../../../packages/charts/test/examples/arrows.js';
import { sceneStory, type SceneStory } from './scene-story.js';

const meta: Meta = {
  title: 'Voor ontwikkelaars/Grafieken/Pijlen',
  parameters: { docs: { description: { component: 'Richtingen zonder lengte, want er is geen getal.' } } },
};
export default meta;

export const ArrowsAll: SceneStory = { ...sceneStory(scenes.arrowsAll), name: 'Alle richtingen' };
export const ArrowsFew: SceneStory = { ...sceneStory(scenes.arrowsFew), name: 'Drie richtingen' };
export const ArrowsOne: SceneStory = { ...sceneStory(scenes.arrowsOne), name: 'Eén richting' };
export const ArrowsLongLabels: SceneStory = { ...sceneStory(scenes.arrowsLongLabels), name: 'Lange woorden' };
