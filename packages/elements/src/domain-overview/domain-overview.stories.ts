import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { exampleStories } from '../shared/stories.js';
import { domainOverviewExamples } from './domain-overview.examples.js';
import './define.js';

const meta: Meta = { title: 'Elementen/domain-overview', component: 'domain-overview' };
export default meta;

const stories = exampleStories(domainOverviewExamples);
type Story = StoryObj;

export const Fysiek: Story = stories('Fysiek');
export const Economie: Story = stories('Economie');
export const Sociaal: Story = stories('Sociaal');
export const Bestuur: Story = stories('Bestuur');
export const InEnglish: Story = stories('In English');
export const OnbekendDomein: Story = stories('Onbekend domein');
export const Donker: Story = { ...stories('Economie'), name: 'Donker', globals: { theme: 'dark' } };
export const Smal: Story = { ...stories('Fysiek'), name: 'Smal (320 px)', globals: { width: '320' } };
