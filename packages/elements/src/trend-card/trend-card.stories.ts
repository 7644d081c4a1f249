import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { exampleStories } from '../shared/stories.js';
import { trendCardExamples } from './trend-card.examples.js';
import './define.js';

const meta: Meta = { title: 'Voor ontwikkelaars/Elementen/trend-card', component: 'trend-card' };
export default meta;

const stories = exampleStories(trendCardExamples);
type Story = StoryObj;

/** A control for every attribute. */
export const ZelfSamenstellen: Story = { ...stories('Rooster'), name: 'Zelf samenstellen', args: { trend: 'werkloosheid', size: 'card' } };
// What a story of a study shows too is tested there, and not here again.
export const Staven: Story = { ...stories('Staven'), name: 'Staven', tags: ['!test'] };
export const StavenOpenEind: Story = { ...stories('Staven met open eind'), name: 'Staven met open eind', tags: ['!test'] };
export const StaafOnderNul: Story = { ...stories('Staaf onder nul'), name: 'Staaf onder nul', tags: ['!test'] };
export const StavenVanVroeger: Story = { ...stories('Staven van vroeger'), name: 'Staven van vroeger', tags: ['!test'] };
export const Rooster: Story = { ...stories('Rooster'), name: 'Rooster', tags: ['!test'] };
export const RoosterEenVakje: Story = { ...stories('Rooster met één vakje'), name: 'Rooster met één vakje', tags: ['!test'] };
export const Balken: Story = { ...stories('Balken met eigen eenheden'), name: 'Balken met eigen eenheden', tags: ['!test'] };
export const Richtingen: Story = { ...stories('Richtingen'), name: 'Richtingen', tags: ['!test'] };
export const Verschillen: Story = { ...stories('Verschillen'), name: 'Verschillen', tags: ['!test'] };
export const TweeKloven: Story = { ...stories('Twee kloven'), name: 'Twee kloven', tags: ['!test'] };
export const Ondernemers: Story = { ...stories('Ondernemers'), name: 'Ondernemers', tags: ['!test'] };
export const Relaties: Story = { ...stories('Relaties'), name: 'Relaties', tags: ['!test'] };
export const ZekerEnOnzeker: Story = { ...stories('Zeker en onzeker'), name: 'Zeker en onzeker', tags: ['!test'] };
export const Verandering: Story = { ...stories('Verandering'), name: 'Verandering', tags: ['!test'] };
export const Tijdlijn: Story = { ...stories('Tijdlijn'), name: 'Tijdlijn', tags: ['!test'] };
export const TweeKanten: Story = { ...stories('Twee kanten'), name: 'Twee kanten', tags: ['!test'] };
export const Rollen: Story = { ...stories('Rollen'), name: 'Rollen', tags: ['!test'] };
export const Regels: Story = { ...stories('Regels'), name: 'Regels', tags: ['!test'] };
export const Valkuilen: Story = { ...stories('Valkuilen'), name: 'Valkuilen', tags: ['!test'] };
export const Tekst: Story = { ...stories('Tekst'), name: 'Tekst', tags: ['!test'] };
export const InEnglish: Story = { ...stories('In English'), name: 'In English' };
export const RangesInEnglish: Story = { ...stories('Ranges in English'), name: 'Ranges in English' };
export const Compact: Story = { ...stories('Compact'), name: 'Compact' };
export const EigenDonkereGrond: Story = { ...stories('Eigen donkere grond'), name: 'Eigen donkere grond' };
export const EigenKop: Story = { ...stories('Eigen kop'), name: 'Eigen kop' };
export const MetGemeente: Story = { ...stories('Met een gemeente'), name: 'Met een gemeente' };
export const KiesUwGemeente: Story = { ...stories('Kies uw gemeente'), name: 'Kies uw gemeente' };
export const OnbekendeGemeente: Story = { ...stories('Onbekende gemeente'), name: 'Onbekende gemeente' };
export const EigenCijfersJson: Story = { ...stories('Eigen cijfers, JSON'), name: 'Eigen cijfers, JSON' };
export const EigenCijfersCsv: Story = { ...stories('Eigen cijfers, CSV'), name: 'Eigen cijfers, CSV' };
export const EigenCijfersTabel: Story = { ...stories('Eigen cijfers, tabel'), name: 'Eigen cijfers, tabel' };
export const ZonderBron: Story = { ...stories('Zonder bron'), name: 'Zonder bron' };
export const EenMeting: Story = { ...stories('Eén meting'), name: 'Eén meting' };
export const GeenGegevens: Story = { ...stories('Geen gegevens'), name: 'Geen gegevens' };
export const OnbekendeTrend: Story = { ...stories('Onbekende trend'), name: 'Onbekende trend' };
export const UnknownTrend: Story = { ...stories('Unknown trend'), name: 'Unknown trend' };
export const BestandOntbreekt: Story = { ...stories('Bestand ontbreekt'), name: 'Bestand ontbreekt' };
export const KapotteJson: Story = { ...stories('Kapotte JSON'), name: 'Kapotte JSON' };
export const VerkeerdeSoort: Story = { ...stories('Verkeerde soort'), name: 'Verkeerde soort' };
export const SamengevoegdeCellen: Story = { ...stories('Samengevoegde cellen'), name: 'Samengevoegde cellen' };
export const Donker: Story = { ...stories('Rooster'), name: 'Donker', globals: { colours: 'dark' } };
export const Smal: Story = { ...stories('Balken met eigen eenheden'), name: 'Smal, zoals op een telefoon', globals: { viewport: { value: 'phone' } } };
/** As a reader sees it who has set colours of their own: all tones are the system's, shapes and dashes tell them apart. */
export const GeforceerdeKleuren: Story = { ...stories('Staven met open eind'), name: 'Geforceerde kleuren', globals: { colours: 'forced' } };
