import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { exampleStories } from '../shared/stories.js';
import { trendRelationsExamples } from './trend-relations.examples.js';
import './define.js';

const meta: Meta = { title: 'Voor ontwikkelaars/Elementen/trend-relations', component: 'trend-relations' };
export default meta;

const stories = exampleStories(trendRelationsExamples);
type Story = StoryObj;

export const Samenhang: Story = { ...stories('Samenhang'), name: 'Samenhang', tags: ['!test'] };
export const InEnglish: Story = { ...stories('Relations'), name: 'Relations' };
export const Donker: Story = { ...stories('Samenhang'), name: 'Donker', globals: { colours: 'dark' } };
export const Smal: Story = { ...stories('Samenhang'), name: 'Smal, zoals op een telefoon', globals: { viewport: { value: 'phone' } } };
