import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { exampleStories } from '../shared/stories.js';
import { domainOverviewExamples } from './domain-overview.examples.js';
import './define.js';

const meta: Meta = { title: 'Voor ontwikkelaars/Elementen/domain-overview', component: 'domain-overview' };
export default meta;

const stories = exampleStories(domainOverviewExamples);
type Story = StoryObj;

/** A control for every attribute. */
export const ZelfSamenstellen: Story = { ...stories('Economie'), name: 'Zelf samenstellen', args: { domain: 'economie' }, tags: ['!test'] };
// What a story of a study shows too is tested there, and not here again.
export const Fysiek: Story = { ...stories('Fysiek'), name: 'Fysiek', tags: ['!test'] };
export const Economie: Story = { ...stories('Economie'), name: 'Economie', tags: ['!test'] };
export const Sociaal: Story = { ...stories('Sociaal'), name: 'Sociaal', tags: ['!test'] };
export const Bestuur: Story = { ...stories('Bestuur'), name: 'Bestuur', tags: ['!test'] };
export const InEnglish: Story = { ...stories('In English'), name: 'In English' };
export const OnbekendDomein: Story = { ...stories('Onbekend domein'), name: 'Onbekend domein' };
export const Donker: Story = { ...stories('Economie'), name: 'Donker', globals: { colours: 'dark' } };
export const Smal: Story = { ...stories('Fysiek'), name: 'Smal, zoals op een telefoon', globals: { viewport: { value: 'phone' } } };
