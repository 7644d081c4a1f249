import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { exampleStories } from '../shared/stories.js';
import { studyOverviewExamples } from './study-overview.examples.js';
import './define.js';

const meta: Meta = { title: 'Elementen/study-overview', component: 'study-overview' };
export default meta;

const stories = exampleStories(studyOverviewExamples);
type Story = StoryObj;

export const DeHeleStudie: Story = stories('De hele studie');
export const InEnglish: Story = stories('The whole study');
export const Donker: Story = { ...stories('De hele studie'), name: 'Donker', globals: { theme: 'dark' } };
export const Smal: Story = { ...stories('De hele studie'), name: 'Smal (320 px)', globals: { width: '320' } };
