import type { Meta } from '@storybook/web-components-vite';
// @boundaries-ignore examples are no part of the package that is published
import * as scenes from '../../../packages/charts/test/examples/unit-grid.js';
import { sceneStory, type SceneStory } from './scene-story.js';

const meta: Meta = { title: 'Voor ontwikkelaars/Grafieken/Rooster', parameters: { docs: { description: { component: 'Honderd vakjes voor één aandeel.' } } } };
export default meta;

export const UnitGridAbout: SceneStory = { ...sceneStory(scenes.unitGridAbout), name: 'Ongeveer een aantal' };
export const UnitGridOne: SceneStory = { ...sceneStory(scenes.unitGridOne), name: 'Eén vakje' };
export const UnitGridNone: SceneStory = { ...sceneStory(scenes.unitGridNone), name: 'Geen vakje' };
export const UnitGridAll: SceneStory = { ...sceneStory(scenes.unitGridAll), name: 'Alle vakjes' };
export const UnitGridPart: SceneStory = { ...sceneStory(scenes.unitGridPart), name: 'Een deel van een vakje' };
export const UnitGridLongLabel: SceneStory = { ...sceneStory(scenes.unitGridLongLabel), name: 'Lange naam' };
