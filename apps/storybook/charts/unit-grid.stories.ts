import type { Meta } from '@storybook/web-components-vite';
// @boundaries-ignore examples are no part of the package that is published
import * as scenes from '../../../packages/charts/test/examples/unit-grid.js';
import { sceneStory, type SceneStory } from './scene-story.js';

const meta: Meta = { title: 'Grafieken/Rooster', parameters: { docs: { description: { component: 'Honderd vakjes voor één aandeel.' } } } };
export default meta;

export const UnitGridAbout: SceneStory = sceneStory(scenes.unitGridAbout);
export const UnitGridOne: SceneStory = sceneStory(scenes.unitGridOne);
export const UnitGridNone: SceneStory = sceneStory(scenes.unitGridNone);
export const UnitGridAll: SceneStory = sceneStory(scenes.unitGridAll);
export const UnitGridPart: SceneStory = sceneStory(scenes.unitGridPart);
export const UnitGridLongLabel: SceneStory = sceneStory(scenes.unitGridLongLabel);
