import type { Meta } from '@storybook/web-components-vite';
// @boundaries-ignore examples are no part of the package that is published
import * as scenes from '../../../packages/charts/test/examples/timeline.js';
import { sceneStory, type SceneStory } from './scene-story.js';

const meta: Meta = { title: 'Voor ontwikkelaars/Grafieken/Tijdlijn', parameters: { docs: { description: { component: 'Wat men wist, en wat er kwam.' } } } };
export default meta;

export const TimelineBoth: SceneStory = { ...sceneStory(scenes.timelineBoth), name: 'Wat men wist en wat er kwam' };
export const TimelineKnown: SceneStory = { ...sceneStory(scenes.timelineKnown), name: 'Alleen wat men wist' };
export const TimelineOne: SceneStory = { ...sceneStory(scenes.timelineOne), name: 'Eén gebeurtenis' };
export const TimelineLongLabels: SceneStory = { ...sceneStory(scenes.timelineLongLabels), name: 'Lange woorden' };
