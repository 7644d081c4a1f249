import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { exampleStories } from '../shared/stories.js';
import { trendRelationsExamples } from './trend-relations.examples.js';
import './define.js';

const meta: Meta = { title: 'Elementen/trend-relations', component: 'trend-relations' };
export default meta;

const stories = exampleStories(trendRelationsExamples);
type Story = StoryObj;

export const Samenhang: Story = stories('Samenhang');
export const InEnglish: Story = stories('Relations');
export const Donker: Story = { ...stories('Samenhang'), name: 'Donker', globals: { theme: 'dark' } };
export const Smal: Story = { ...stories('Samenhang'), name: 'Smal (320 px)', globals: { width: '320' } };
