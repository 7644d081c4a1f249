import type { Meta } from '@storybook/web-components-vite';
// @boundaries-ignore examples are no part of the package that is published
import * as scenes from '../../../packages/charts/test/examples/small-line.js';
import { sceneStory, type SceneStory } from './scene-story.js';

const meta: Meta = {
  title: 'Voor ontwikkelaars/Grafieken/Kleine lijn',
  parameters: { docs: { description: { component: 'Een lijn zonder woorden, om naast andere te zetten: steeds dezelfde jaren.' } } },
};
export default meta;

export const SmallLineTarget: SceneStory = { ...sceneStory(scenes.smallLineTarget), name: 'Minder dan gedacht' };
export const SmallLineBand: SceneStory = { ...sceneStory(scenes.smallLineBand), name: 'Groei en krimp' };
export const SmallLineBroken: SceneStory = { ...sceneStory(scenes.smallLineBroken), name: 'Meer dan verwacht' };
export const SmallLineLate: SceneStory = { ...sceneStory(scenes.smallLineLate), name: 'Later gemeten' };
export const SmallLineOne: SceneStory = { ...sceneStory(scenes.smallLineOne), name: 'Eén meting' };
export const SmallLineEqual: SceneStory = { ...sceneStory(scenes.smallLineEqual), name: 'Blijft gelijk' };
export const SmallLineNone: SceneStory = { ...sceneStory(scenes.smallLineNone), name: 'Nog geen metingen' };
