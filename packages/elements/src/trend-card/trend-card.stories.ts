import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { exampleStories } from '../shared/stories.js';
import { trendCardExamples } from './trend-card.examples.js';
import './define.js';

const meta: Meta = { title: 'Elementen/trend-card', component: 'trend-card' };
export default meta;

const stories = exampleStories(trendCardExamples);
type Story = StoryObj;

export const Staven: Story = stories('Staven');
export const StavenOpenEind: Story = stories('Staven met open eind');
export const StaafOnderNul: Story = stories('Staaf onder nul');
export const StavenVanVroeger: Story = stories('Staven van vroeger');
export const Rooster: Story = stories('Rooster');
export const RoosterEenVakje: Story = stories('Rooster met één vakje');
export const Balken: Story = stories('Balken met eigen eenheden');
export const Richtingen: Story = stories('Richtingen');
export const Verschillen: Story = stories('Verschillen');
export const TweeKloven: Story = stories('Twee kloven');
export const Ondernemers: Story = stories('Ondernemers');
export const Relaties: Story = stories('Relaties');
export const ZekerEnOnzeker: Story = stories('Zeker en onzeker');
export const Verandering: Story = stories('Verandering');
export const Tijdlijn: Story = stories('Tijdlijn');
export const TweeKanten: Story = stories('Twee kanten');
export const Rollen: Story = stories('Rollen');
export const Regels: Story = stories('Regels');
export const Valkuilen: Story = stories('Valkuilen');
export const Tekst: Story = stories('Tekst');
export const InEnglish: Story = stories('In English');
export const RangesInEnglish: Story = stories('Ranges in English');
export const Compact: Story = stories('Compact');
export const EigenDonkereGrond: Story = stories('Eigen donkere grond');
export const EigenKop: Story = stories('Eigen kop');
export const MetGemeente: Story = stories('Met een gemeente');
export const KiesUwGemeente: Story = stories('Kies uw gemeente');
export const OnbekendeGemeente: Story = stories('Onbekende gemeente');
export const EigenCijfersJson: Story = stories('Eigen cijfers, JSON');
export const EigenCijfersCsv: Story = stories('Eigen cijfers, CSV');
export const EigenCijfersTabel: Story = stories('Eigen cijfers, tabel');
export const ZonderBron: Story = stories('Zonder bron');
export const EenMeting: Story = stories('Eén meting');
export const GeenGegevens: Story = stories('Geen gegevens');
export const OnbekendeTrend: Story = stories('Onbekende trend');
export const UnknownTrend: Story = stories('Unknown trend');
export const BestandOntbreekt: Story = stories('Bestand ontbreekt');
export const KapotteJson: Story = stories('Kapotte JSON');
export const VerkeerdeSoort: Story = stories('Verkeerde soort');
export const SamengevoegdeCellen: Story = stories('Samengevoegde cellen');
export const Donker: Story = { ...stories('Rooster'), name: 'Donker', globals: { theme: 'dark' } };
export const Smal: Story = { ...stories('Balken met eigen eenheden'), name: 'Smal (320 px)', globals: { width: '320' } };
/** As a reader sees it who has set colours of their own: all tones are the system's, shapes and dashes tell them apart. */
export const GeforceerdeKleuren: Story = {
  ...stories('Staven met open eind'),
  name: 'Geforceerde kleuren',
  decorators: [
    (story) =>
      html`<div
        style="background:Canvas;color:CanvasText;--trendbeeld-document-accent-color:CanvasText;--trendbeeld-series-expected-color:CanvasText;--trendbeeld-separator-color:CanvasText;--trendbeeld-document-subtle-color:CanvasText;--trendbeeld-surface-background-color:Canvas;--trendbeeld-link-color:LinkText"
      >
        ${story()}
      </div>`,
  ],
};
