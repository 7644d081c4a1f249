// Builds what pages take: dist/base.css (every custom property with its default), dist/nl-design-system.css (the bridge, for pages that
// want it spelled out), dist/tokens.json (names, values, descriptions), and a style sheet for each theme.
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { ourTheme, pageValue, THEME_NAMES, TOKENS } from './dist/index.js';

const write = (name, text) => writeFileSync(fileURLToPath(new URL(`dist/${name}`, import.meta.url)), text);

const rule = (selector, tokens, value) => `${selector} {\n${tokens.map((token) => `  ${token.name}: ${value(token)};\n`).join('')}}\n`;
// What was expected is left out: it is derived from the accent. Earlier names keep working.
const earlier = (token) => (token.was ? `var(${token.was},${pageValue(token)})` : pageValue(token));
write(
  'base.css',
  rule(
    ':root',
    TOKENS.filter(({ derived }) => !derived),
    earlier,
  ),
);
const bridged = TOKENS.filter(({ bridge }) => bridge);
const bridgeOf = ({ bridge }) => bridge.reduceRight((rest, name) => `var(${name}${rest && `, ${rest}`})`, '');
write(
  'nl-design-system.css',
  `/*
 * The bridge to the design system of the page, spelled out: only for pages whose tokens do not stand on :root, or that want to choose.
 * Put it after the theme's own tokens and give .trendbeeld-nl-design-system to the part of the page that holds the cards.
 * Where none of the names is set, the card's own default holds.
 */
${rule('.trendbeeld-nl-design-system', bridged, bridgeOf)}`,
);
write('tokens.json', `${JSON.stringify(TOKENS, null, 2)}\n`);
for (const name of THEME_NAMES) write(`${name}.css`, ourTheme(name));
console.log(`themes: base.css, nl-design-system.css, tokens.json, ${THEME_NAMES.map((name) => `${name}.css`).join(', ')}`);
