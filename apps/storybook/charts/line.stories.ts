import type { Meta } from '@storybook/web-components-vite';
// @boundaries-ignore examples are no part of the package that is published
import * as scenes from '../../../packages/charts/test/examples/line.js';
import { sceneStory, type SceneStory } from './scene-story.js';

const meta: Meta = {
  title: 'Grafieken/Lijn met verwachting',
  parameters: { docs: { description: { component: 'Een reeks door de tijd, met ernaast wat men verwachtte.' } } },
};
export default meta;

export const LineTarget: SceneStory = sceneStory(scenes.lineTarget);
export const LineBand: SceneStory = sceneStory(scenes.lineBand);
export const LineOpenBand: SceneStory = sceneStory(scenes.lineOpenBand);
export const LineBreak: SceneStory = sceneStory(scenes.lineBreak);
export const LineGaps: SceneStory = sceneStory(scenes.lineGaps);
export const LineProvisional: SceneStory = sceneStory(scenes.lineProvisional);
export const LineNegative: SceneStory = sceneStory(scenes.lineNegative);
export const LineEndsLow: SceneStory = sceneStory(scenes.lineEndsLow);
export const LineOnePoint: SceneStory = sceneStory(scenes.lineOnePoint);
export const LineNoPoint: SceneStory = sceneStory(scenes.lineNoPoint);
export const LineEqual: SceneStory = sceneStory(scenes.lineEqual);
export const LineZero: SceneStory = sceneStory(scenes.lineZero);
export const LineThreeHundred: SceneStory = sceneStory(scenes.lineThreeHundred);
export const LineLongLabels: SceneStory = sceneStory(scenes.lineLongLabels);
export const LineHorizon: SceneStory = sceneStory(scenes.lineHorizon);
export const LinePath: SceneStory = sceneStory(scenes.linePath);
export const LineBreaks: SceneStory = sceneStory(scenes.lineBreaks);
export const LineAnnotations: SceneStory = sceneStory(scenes.lineAnnotations);
export const LineCrowded: SceneStory = sceneStory(scenes.lineCrowded);
export const LineNoRoom: SceneStory = sceneStory(scenes.lineNoRoom);
export const LineNoPointExpected: SceneStory = sceneStory(scenes.lineNoPointExpected);
export const LineQuarters: SceneStory = sceneStory(scenes.lineQuarters);
export const LineMoment: SceneStory = sceneStory(scenes.lineMoment);
export const LineMomentBefore: SceneStory = sceneStory(scenes.lineMomentBefore);
export const LineMomentLate: SceneStory = sceneStory(scenes.lineMomentLate);
