import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { exampleStories } from '../shared/stories.js';
import { studyOverviewExamples } from './study-overview.examples.js';
import './define.js';

const meta: Meta = { title: 'Voor ontwikkelaars/Elementen/study-overview', component: 'study-overview' };
export default meta;

const stories = exampleStories(studyOverviewExamples);
type Story = StoryObj;

export const DeHeleStudie: Story = { ...stories('De hele studie'), name: 'De hele studie', tags: ['!test'] };
export const InEnglish: Story = { ...stories('The whole study'), name: 'The whole study' };
export const Donker: Story = { ...stories('De hele studie'), name: 'Donker', globals: { colours: 'dark' } };
export const Smal: Story = { ...stories('De hele studie'), name: 'Smal, zoals op een telefoon', globals: { viewport: { value: 'phone' } } };
