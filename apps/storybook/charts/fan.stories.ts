import type { Meta } from '@storybook/web-components-vite';
// @boundaries-ignore examples are no part of the package that is published
import * as scenes from '../../../packages/charts/test/examples/fan.js';
import { sceneStory, type SceneStory } from './scene-story.js';

const meta: Meta = {
  title: 'Voor ontwikkelaars/Grafieken/Schets zonder schaal',
  parameters: { docs: { description: { component: 'Richtingen zonder getal; na een keerpunt is de sterkte onbekend.' } } },
};
export default meta;

export const FanThree: SceneStory = { ...sceneStory(scenes.fanThree), name: 'Drie verwachtingen zonder getal' };
export const FanOne: SceneStory = { ...sceneStory(scenes.fanOne), name: 'Eén verwachting' };
export const FanTurns: SceneStory = { ...sceneStory(scenes.fanTurns), name: 'Twee keerpunten' };
export const FanLongLabels: SceneStory = { ...sceneStory(scenes.fanLongLabels), name: 'Lange namen' };
