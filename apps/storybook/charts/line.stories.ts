import type { Meta } from '@storybook/web-components-vite';
// @boundaries-ignore examples are no part of the package that is published
import * as scenes from '../../../packages/charts/test/examples/line.js';
import { sceneStory, type SceneStory } from './scene-story.js';

const meta: Meta = {
  title: 'Voor ontwikkelaars/Grafieken/Lijn met verwachting',
  parameters: { docs: { description: { component: 'Een reeks door de tijd, met ernaast wat men verwachtte.' } } },
};
export default meta;

export const LineTarget: SceneStory = { ...sceneStory(scenes.lineTarget), name: 'Minder dan gedacht' };
export const LineBand: SceneStory = { ...sceneStory(scenes.lineBand), name: 'Binnen de verwachting' };
export const LineOpenBand: SceneStory = { ...sceneStory(scenes.lineOpenBand), name: 'Meer dan verwacht' };
export const LineBreak: SceneStory = { ...sceneStory(scenes.lineBreak), name: 'Andere definitie' };
export const LineGaps: SceneStory = { ...sceneStory(scenes.lineGaps), name: 'Niet elk jaar gemeten' };
export const LineProvisional: SceneStory = { ...sceneStory(scenes.lineProvisional), name: 'Laatste cijfers voorlopig' };
export const LineNegative: SceneStory = { ...sceneStory(scenes.lineNegative), name: 'Groei en krimp' };
export const LineEndsLow: SceneStory = { ...sceneStory(scenes.lineEndsLow), name: 'Nu het laagst' };
export const LineOnePoint: SceneStory = { ...sceneStory(scenes.lineOnePoint), name: 'Eén meting' };
export const LineNoPoint: SceneStory = { ...sceneStory(scenes.lineNoPoint), name: 'Nog geen metingen' };
export const LineEqual: SceneStory = { ...sceneStory(scenes.lineEqual), name: 'Blijft gelijk' };
export const LineZero: SceneStory = { ...sceneStory(scenes.lineZero), name: 'Altijd nul' };
export const LineThreeHundred: SceneStory = { ...sceneStory(scenes.lineThreeHundred), name: 'Elke maand' };
export const LineLongLabels: SceneStory = { ...sceneStory(scenes.lineLongLabels), name: 'Lange namen' };
export const LineHorizon: SceneStory = { ...sceneStory(scenes.lineHorizon), name: 'Nog dertig jaar te gaan' };
export const LinePath: SceneStory = { ...sceneStory(scenes.linePath), name: 'Een pad van verwachtingen' };
export const LineBreaks: SceneStory = { ...sceneStory(scenes.lineBreaks), name: 'Steeds anders geteld' };
export const LineAnnotations: SceneStory = { ...sceneStory(scenes.lineAnnotations), name: 'Woorden bij punten' };
export const LineCrowded: SceneStory = { ...sceneStory(scenes.lineCrowded), name: 'Veel te zeggen' };
export const LineNoRoom: SceneStory = { ...sceneStory(scenes.lineNoRoom), name: 'Nergens plaats' };
export const LineNoPointExpected: SceneStory = { ...sceneStory(scenes.lineNoPointExpected), name: 'Verwacht en nog niet gemeten' };
export const LineQuarters: SceneStory = { ...sceneStory(scenes.lineQuarters), name: 'Elk kwartaal' };
export const LineMoment: SceneStory = { ...sceneStory(scenes.lineMoment), name: 'Met het moment van de studie' };
export const LineMomentBefore: SceneStory = { ...sceneStory(scenes.lineMomentBefore), name: 'Gemeten na de studie' };
export const LineMomentLate: SceneStory = { ...sceneStory(scenes.lineMomentLate), name: 'De studie aan de rand' };
