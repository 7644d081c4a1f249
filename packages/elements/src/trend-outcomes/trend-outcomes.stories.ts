import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { exampleStories } from '../shared/stories.js';
import { trendOutcomesExamples } from './trend-outcomes.examples.js';
import './define.js';

const meta: Meta = { title: 'Voor ontwikkelaars/Elementen/trend-outcomes', component: 'trend-outcomes' };
export default meta;

const stories = exampleStories(trendOutcomesExamples);
type Story = StoryObj;

export const Uitkomsten: Story = { ...stories('Wat kwam ervan uit'), name: 'Wat kwam ervan uit', tags: ['!test'] };
export const InEnglish: Story = { ...stories('What came true'), name: 'What came true' };
export const Donker: Story = { ...stories('Wat kwam ervan uit'), name: 'Donker', globals: { colours: 'dark' } };
export const Smal: Story = { ...stories('Wat kwam ervan uit'), name: 'Smal, zoals op een telefoon', globals: { viewport: { value: 'phone' } } };
