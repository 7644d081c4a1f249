import type { Meta } from '@storybook/web-components-vite';
import { study } from '@trendbeeld/study-steden-2013';
import { domainOverviewHtml, trendCardHtml, trendOutcomesHtml, trendRelationsHtml } from '@trendbeeld/cards';
import { studyStory, type StudyStory } from './study-story.js';

/** The nineteen graphics that the study deserves (inventory, section 10), each with its real content, for review one by one. */
const meta: Meta = { title: 'De negentien grafieken' };
export default meta;

const card = (trend: string) => trendCardHtml(study, { trend, language: 'nl' });

export const G1: StudyStory = studyStory('G1 Bevolking: verwachte en echte groei', card('bevolking-en-huishoudens'));
export const G2: StudyStory = studyStory('G2 Leeftijdsopbouw', card('bevolking-en-huishoudens'));
export const G3: StudyStory = studyStory('G3 Huishoudens', card('bevolking-en-huishoudens'));
export const G4: StudyStory = studyStory(
  'G4 Verschillen tussen gemeenten',
  '<trend-map municipality="GM0344"><p>De groei verschilt per gemeente.</p></trend-map>',
);
export const G5: StudyStory = studyStory('G5 Bestaande bouw en nieuwbouw', card('bestaande-bouw'));
export const G6: StudyStory = studyStory('G6 Mobiliteit', card('mobiliteit'));
export const G7: StudyStory = studyStory('G7 Perioden van groei', card('economische-groei'));
export const G8: StudyStory = studyStory('G8 Werkloosheid', card('werkloosheid'));
export const G9: StudyStory = studyStory('G9 Vast en flexibel werk', card('tweedeling-arbeidsmarkt'));
export const G10: StudyStory = studyStory('G10 Mensen van 20 tot 65 jaar', card('beroepsbevolking'));
export const G11: StudyStory = studyStory('G11 Zorg: banen en geld', card('banen-in-zorg-en-overheid'));
export const G12: StudyStory = studyStory('G12 Sectoren op en neer', card('banen-in-zorg-en-overheid'));
export const G13: StudyStory = studyStory('G13 Nieuwe doelgroepen', card('kwetsbare-groepen'));
export const G14: StudyStory = studyStory('G14 Kosten van jeugdzorg en begeleiding', card('kwetsbare-groepen'));
export const G15: StudyStory = studyStory('G15 Tijdlijn van de decentralisaties', card('decentralisaties'));
export const G16a: StudyStory = studyStory('G16a Vier valkuilen', card('vier-valkuilen'));
export const G16b: StudyStory = studyStory('G16b Drie rollen', card('rollen-van-de-overheid'));
export const G16c: StudyStory = studyStory('G16c Zeven regels', card('spelregels'));
export const G17: StudyStory = studyStory('G17 Samenhang van de domeinen', trendRelationsHtml(study, { language: 'nl' }));
export const G18a: StudyStory = studyStory('G18a Overzicht: fysiek', domainOverviewHtml(study, { domain: 'fysiek', language: 'nl' }));
export const G18b: StudyStory = studyStory('G18b Overzicht: economie', domainOverviewHtml(study, { domain: 'economie', language: 'nl' }));
export const G18c: StudyStory = studyStory('G18c Overzicht: sociaal', domainOverviewHtml(study, { domain: 'sociaal', language: 'nl' }));
export const G18d: StudyStory = studyStory('G18d Overzicht: bestuur', domainOverviewHtml(study, { domain: 'bestuur', language: 'nl' }));
export const G19: StudyStory = studyStory('G19 Wat is er uitgekomen?', trendOutcomesHtml(study, { language: 'nl' }));
