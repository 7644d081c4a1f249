import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { exampleStories } from '../shared/stories.js';
import { trendMapExamples } from './trend-map.examples.js';
import './define.js';

const meta: Meta = { title: 'Voor ontwikkelaars/Elementen/trend-map', component: 'trend-map' };
export default meta;

const stories = exampleStories(trendMapExamples);
type Story = StoryObj;

/** A control for every attribute. */
export const ZelfSamenstellen: Story = { ...stories('Groei van gemeenten'), name: 'Zelf samenstellen', args: { municipality: 'GM0193' }, tags: ['!test'] };
export const Groei: Story = { ...stories('Groei van gemeenten'), name: 'Groei van gemeenten', tags: ['!test'] };
export const EigenGemeente: Story = { ...stories('Met eigen gemeente'), name: 'Met eigen gemeente' };
export const ZonderCijfer: Story = { ...stories('Gemeente zonder cijfer'), name: 'Gemeente zonder cijfer' };
export const InEnglish: Story = { ...stories('One-person households'), name: 'One-person households' };
export const Onbekend: Story = { ...stories('Onbekende vergelijking'), name: 'Onbekende vergelijking' };
export const Donker: Story = { ...stories('Met eigen gemeente'), name: 'Donker', globals: { colours: 'dark' } };
export const Smal: Story = { ...stories('Met eigen gemeente'), name: 'Smal, zoals op een telefoon', globals: { viewport: { value: 'phone' } } };
/** As a reader sees it who opened the map. */
export const KaartOpen: Story = {
  ...stories('Met eigen gemeente'),
  name: 'Kaart open',
  play: async (context) => {
    await stories('Met eigen gemeente').play(context);
    const root = context.canvasElement.querySelector('trend-map')!.shadowRoot!;
    root.querySelector<HTMLElement>('.tb-map')!.closest('details')!.open = true;
    for (let wait = 0; !root.querySelector('.tb-map svg') && wait < 200; wait++) await new Promise((resolve) => setTimeout(resolve, 25));
    if (!root.querySelector('.tb-map svg')) throw new Error('the map did not come');
  },
};
