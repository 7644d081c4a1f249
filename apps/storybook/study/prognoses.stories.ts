import { studyOverviewHtml, trendCardHtml } from '@trendbeeld/cards';
import { study } from '@trendbeeld/study-prognoses';
import type { Meta } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import { unsafeHTML } from 'lit/directives/unsafe-html.js';
import '@trendbeeld/elements/trendbeeld.css';

/** A second study, as it stands on a page without script: elements of one page load the data of one study. */
const meta: Meta = { title: 'Studie «Twintig jaar prognoses»' };
export default meta;

const shown = (name: string, markup: () => string) => ({ name, render: (): TemplateResult => html`${unsafeHTML(markup())}` });
const card = (trend: string, language: 'nl' | 'en' = 'nl') =>
  shown(`${trend}${language === 'en' ? ', in English' : ''}`, () => trendCardHtml(study, { trend, language }));

export const Studie = shown('De hele studie', () => studyOverviewHtml(study));
export const AchttienMiljoen = card('achttien-miljoen');
export const AchttienMiljoenEngels = card('achttien-miljoen', 'en');
export const HoogsteAantal = card('hoogste-aantal');
export const ZeventienMiljoen = card('zeventien-miljoen');
export const NegentienMiljoen = card('negentien-miljoen');
export const Huishoudens = card('huishoudens');
export const Alleenwonenden = card('alleenwonenden');
export const Ouderen = card('ouderen');
export const OuderenEngels = card('ouderen', 'en');
