// Written by build-tokens.mjs, from the tokens in *.tokens.json: change those.
import type { Token } from './token.js';

/** Name of a token. */
export type TokenName =
  | '--trendbeeld-document-font-family'
  | '--trendbeeld-document-color'
  | '--trendbeeld-document-subtle-color'
  | '--trendbeeld-document-background-color'
  | '--trendbeeld-document-accent-color'
  | '--trendbeeld-series-expected-color'
  | '--trendbeeld-separator-color'
  | '--trendbeeld-surface-background-color'
  | '--trendbeeld-surface-border-radius'
  | '--trendbeeld-link-color'
  | '--trendbeeld-link-text-decoration-thickness'
  | '--trendbeeld-link-text-underline-offset'
  | '--trendbeeld-focus-outline-color'
  | '--trendbeeld-focus-outline-style'
  | '--trendbeeld-focus-outline-width'
  | '--trendbeeld-heading-color'
  | '--trendbeeld-heading-font-family'
  | '--trendbeeld-heading-font-weight'
  | '--trendbeeld-heading-line-height'
  | '--trendbeeld-heading-font-size'
  | '--trendbeeld-heading-overview-font-size'
  | '--trendbeeld-subheading-font-size'
  | '--trendbeeld-value-font-size'
  | '--trendbeeld-value-font-weight'
  | '--trendbeeld-text-medium-font-size'
  | '--trendbeeld-text-small-font-size'
  | '--trendbeeld-text-fine-font-size'
  | '--trendbeeld-text-finest-font-size'
  | '--trendbeeld-card-border-block-start-width'
  | '--trendbeeld-card-padding-block-start'
  | '--trendbeeld-figure-margin-block-start'
  | '--trendbeeld-strip-padding-block'
  | '--trendbeeld-chip-border-radius'
  | '--trendbeeld-table-cell-padding-block';

/** Every custom property that a page can set, in the order of the file. */
export const TOKENS: readonly (Token & { readonly name: TokenName })[] = [
  {
    name: '--trendbeeld-document-font-family',
    type: 'fontFamily',
    value: 'inherit',
    bridge: ['--basis-text-font-family-default', '--utrecht-document-font-family', '--ams-typography-font-family'],
    was: '--trendbeeld-font-family',
    description: 'Font of all texts. Default: the font of the page.',
  },
  {
    name: '--trendbeeld-document-color',
    type: 'color',
    value: 'currentcolor',
    bridge: ['--basis-color-default-color-document', '--utrecht-document-color', '--ams-color-text'],
    was: '--trendbeeld-color-text',
    description: 'Texts and zero lines. Default: the colour of the page.',
  },
  {
    name: '--trendbeeld-document-subtle-color',
    type: 'color',
    value: 'color-mix(in srgb, currentcolor 74%, light-dark(#ffffff, #161b22))',
    bridge: ['--basis-color-default-color-subtle', '--ams-color-text-secondary'],
    was: '--trendbeeld-color-muted',
    guard: true,
    description: 'Quiet texts: sources, axis labels, certainty.',
  },
  {
    name: '--trendbeeld-document-background-color',
    type: 'color',
    value: '#ffffff',
    dark: '#161b22',
    bridge: ['--basis-color-default-bg-document', '--utrecht-document-background-color', '--ams-color-background-body'],
    was: '--trendbeeld-color-background',
    description: 'The page behind the card; rims of texts that stand on lines take it.',
  },
  {
    name: '--trendbeeld-document-accent-color',
    type: 'color',
    value: '#0b6284',
    dark: '#6cc0e2',
    bridge: ['--basis-color-accent-1-color-default', '--utrecht-link-color', '--utrecht-button-background-color', '--ams-color-interactive'],
    was: '--trendbeeld-color-accent',
    guard: true,
    description: 'The rule on top, the name of the domain, and what happened or is. Made darker or lighter where it would not read on the page.',
  },
  {
    name: '--trendbeeld-series-expected-color',
    type: 'color',
    value: '#a14d0b',
    dark: '#f0a868',
    was: '--trendbeeld-color-expected',
    guard: true,
    derived: true,
    description: 'What was expected; always with a dashed stroke as well. Default: derived from the accent, so that the two differ for every eye.',
  },
  {
    name: '--trendbeeld-separator-color',
    type: 'color',
    value: '#c9ced6',
    dark: '#4a5361',
    was: '--trendbeeld-color-rule',
    description: 'Grid lines and lines between parts.',
  },
  {
    name: '--trendbeeld-surface-background-color',
    type: 'color',
    value: 'color-mix(in srgb, currentcolor 5%, transparent)',
    was: '--trendbeeld-color-wash',
    description: 'Quiet areas behind lists and the years before a study. Default: a breath of the text colour, on whatever ground.',
  },
  { name: '--trendbeeld-surface-border-radius', type: 'dimension', value: '0px', description: 'Corners of quiet areas.' },
  {
    name: '--trendbeeld-link-color',
    type: 'color',
    value: '#0b6284',
    dark: '#8acbea',
    bridge: ['--nl-link-color', '--basis-color-action-1-color-default', '--utrecht-link-color', '--ams-color-interactive'],
    was: '--trendbeeld-color-link',
    guard: true,
    description: 'Links and what opens.',
  },
  { name: '--trendbeeld-link-text-decoration-thickness', type: 'dimension', value: 'auto', description: 'Thickness of the line below a link.' },
  { name: '--trendbeeld-link-text-underline-offset', type: 'dimension', value: '.15em', description: 'Distance of the line below a link.' },
  {
    name: '--trendbeeld-focus-outline-color',
    type: 'color',
    value: '#1d2430',
    dark: '#ffffff',
    bridge: ['--basis-focus-outline-color', '--utrecht-focus-outline-color'],
    was: '--trendbeeld-color-focus',
    guard: true,
    description: 'Outline of what has the focus.',
  },
  {
    name: '--trendbeeld-focus-outline-style',
    type: 'strokeStyle',
    value: 'solid',
    bridge: ['--basis-focus-outline-style', '--utrecht-focus-outline-style'],
    description: 'Stroke of the outline of what has the focus.',
  },
  {
    name: '--trendbeeld-focus-outline-width',
    type: 'dimension',
    value: '3px',
    bridge: ['--basis-focus-outline-width', '--utrecht-focus-outline-width'],
    description: 'Thickness of the outline of what has the focus; at least 2px is drawn.',
  },
  {
    name: '--trendbeeld-heading-color',
    type: 'color',
    value: 'currentcolor',
    bridge: ['--basis-heading-color', '--utrecht-heading-1-color'],
    guard: true,
    description: 'Headline of a card.',
  },
  {
    name: '--trendbeeld-heading-font-family',
    type: 'fontFamily',
    value: 'inherit',
    bridge: ['--basis-heading-font-family', '--utrecht-heading-1-font-family'],
    description: 'Font of the headline. Default: that of the page.',
  },
  {
    name: '--trendbeeld-heading-font-weight',
    type: 'fontWeight',
    value: '700',
    bridge: ['--basis-heading-font-weight', '--utrecht-heading-1-font-weight'],
    description: 'Weight of the headline.',
  },
  { name: '--trendbeeld-heading-line-height', type: 'number', value: '1.2', description: 'Distance of the lines of a headline.' },
  {
    name: '--trendbeeld-heading-font-size',
    type: 'dimension',
    value: 'clamp(1.25em, 0.95em + 1.3cqi, 1.625em)',
    description: 'Size of the headline of a card: grows with the card.',
  },
  {
    name: '--trendbeeld-heading-overview-font-size',
    type: 'dimension',
    value: 'clamp(1.5em, 1em + 2.4cqi, 2.125em)',
    description: 'Size of the headline of an overview.',
  },
  { name: '--trendbeeld-subheading-font-size', type: 'dimension', value: '1.0625em', description: 'Headings inside a card.' },
  { name: '--trendbeeld-value-font-size', type: 'dimension', value: '1.25em', description: 'Figures in the strip and in tallies.' },
  { name: '--trendbeeld-value-font-weight', type: 'fontWeight', value: '700', description: 'Weight of figures, names and headings inside a card.' },
  { name: '--trendbeeld-text-medium-font-size', type: 'dimension', value: '.9375em', description: 'Texts of lists and captions.' },
  { name: '--trendbeeld-text-small-font-size', type: 'dimension', value: '.875em', description: 'Notes, tables and what opens.' },
  {
    name: '--trendbeeld-text-fine-font-size',
    type: 'dimension',
    value: '.8125em',
    description: 'Sources, labels of the strip; nothing written is below 12 px.',
  },
  { name: '--trendbeeld-text-finest-font-size', type: 'dimension', value: '.75em', description: 'The date of a figure in the strip.' },
  {
    name: '--trendbeeld-card-border-block-start-width',
    type: 'dimension',
    value: '4px',
    was: '--trendbeeld-rule-width',
    description: 'Thickness of the rule on top of a card.',
  },
  { name: '--trendbeeld-card-padding-block-start', type: 'dimension', value: '.5em', description: 'Room below the rule on top of a card.' },
  { name: '--trendbeeld-figure-margin-block-start', type: 'dimension', value: '1.25em', description: 'Room above a graphic that is not the first.' },
  { name: '--trendbeeld-strip-padding-block', type: 'dimension', value: '.375em', description: 'Room above and below then and since.' },
  { name: '--trendbeeld-chip-border-radius', type: 'dimension', value: '1.1429em', description: 'Corners of the names of trends in a chain.' },
  { name: '--trendbeeld-table-cell-padding-block', type: 'dimension', value: '.5em', description: 'Room above and below the figures of a table.' },
];

/** Name of a theme that comes along. */
export type ThemeName = 'neutral' | 'newsroom' | 'print';

/** What the themes set, by name of the theme. The neutral one sets every token to its own value, whatever the page has. */
export const THEME_TOKENS: Readonly<Record<ThemeName, Readonly<Partial<Record<TokenName, string>>>>> = {
  neutral: {
    '--trendbeeld-document-font-family': "'Fira Sans', 'Segoe UI', system-ui, sans-serif",
    '--trendbeeld-document-color': 'currentcolor',
    '--trendbeeld-document-subtle-color': 'color-mix(in srgb, currentcolor 74%, light-dark(#ffffff, #161b22))',
    '--trendbeeld-document-background-color': 'light-dark(#ffffff, #161b22)',
    '--trendbeeld-document-accent-color': 'light-dark(#0b6284, #6cc0e2)',
    '--trendbeeld-separator-color': 'light-dark(#c9ced6, #4a5361)',
    '--trendbeeld-surface-background-color': 'color-mix(in srgb, currentcolor 5%, transparent)',
    '--trendbeeld-surface-border-radius': '0px',
    '--trendbeeld-link-color': 'light-dark(#0b6284, #8acbea)',
    '--trendbeeld-link-text-decoration-thickness': 'auto',
    '--trendbeeld-link-text-underline-offset': '.15em',
    '--trendbeeld-focus-outline-color': 'light-dark(#1d2430, #ffffff)',
    '--trendbeeld-focus-outline-style': 'solid',
    '--trendbeeld-focus-outline-width': '3px',
    '--trendbeeld-heading-color': 'currentcolor',
    '--trendbeeld-heading-font-family': "'Fira Sans', 'Segoe UI', system-ui, sans-serif",
    '--trendbeeld-heading-font-weight': '700',
    '--trendbeeld-heading-line-height': '1.2',
    '--trendbeeld-heading-font-size': 'clamp(1.25em, 0.95em + 1.3cqi, 1.625em)',
    '--trendbeeld-heading-overview-font-size': 'clamp(1.5em, 1em + 2.4cqi, 2.125em)',
    '--trendbeeld-subheading-font-size': '1.0625em',
    '--trendbeeld-value-font-size': '1.25em',
    '--trendbeeld-value-font-weight': '700',
    '--trendbeeld-text-medium-font-size': '.9375em',
    '--trendbeeld-text-small-font-size': '.875em',
    '--trendbeeld-text-fine-font-size': '.8125em',
    '--trendbeeld-text-finest-font-size': '.75em',
    '--trendbeeld-card-border-block-start-width': '4px',
    '--trendbeeld-card-padding-block-start': '.5em',
    '--trendbeeld-figure-margin-block-start': '1.25em',
    '--trendbeeld-strip-padding-block': '.375em',
    '--trendbeeld-chip-border-radius': '1.1429em',
    '--trendbeeld-table-cell-padding-block': '.5em',
  },
  newsroom: {
    '--trendbeeld-heading-font-family': "Charter, 'Bitstream Charter', 'Source Serif 4', Cambria, Georgia, serif",
    '--trendbeeld-heading-font-size': 'clamp(1.375em, 1em + 1.8cqi, 1.9375em)',
    '--trendbeeld-heading-line-height': '1.1',
    '--trendbeeld-heading-color': 'currentcolor',
    '--trendbeeld-document-font-family': "system-ui, 'Segoe UI', Roboto, Arial, sans-serif",
    '--trendbeeld-document-accent-color': 'light-dark(#9b1c1f, #ff8f86)',
    '--trendbeeld-card-border-block-start-width': '1px',
    '--trendbeeld-card-padding-block-start': '.375em',
    '--trendbeeld-link-color': 'light-dark(#1d2430, #f3f5f8)',
    '--trendbeeld-series-expected-color': 'light-dark(#4167a5, #c3e3ff)',
  },
  print: {
    '--trendbeeld-document-color': '#000000',
    '--trendbeeld-document-subtle-color': '#333333',
    '--trendbeeld-document-background-color': '#ffffff',
    '--trendbeeld-document-accent-color': '#222222',
    '--trendbeeld-series-expected-color': '#555555',
    '--trendbeeld-separator-color': '#aaaaaa',
    '--trendbeeld-surface-background-color': '#f2f2f2',
    '--trendbeeld-link-color': '#000000',
    '--trendbeeld-focus-outline-color': '#000000',
    '--trendbeeld-heading-color': '#000000',
    '--trendbeeld-card-border-block-start-width': '2px',
  },
};
