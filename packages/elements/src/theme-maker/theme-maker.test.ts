import { themeFrom } from '@trendbeeld/themes';
import { describe, expect, it } from 'vitest';
import { MAKER_WORDS } from './maker-words.js';
import { themeCssText, themeJsonText, withToken } from './theme-maker.js';

const NAME = '--trendbeeld-document-accent-color';

describe('the editor of themes', () => {
  it('sets a token, replaces it and takes it away', () => {
    const one = withToken(':root {\n}\n', NAME, '#a80a2d');
    expect(one).toBe(`:root {\n  ${NAME}: #a80a2d;\n}\n`);
    expect(withToken(one, NAME, '#00811f')).toBe(`:root {\n  ${NAME}: #00811f;\n}\n`);
    expect(withToken(one, NAME, '')).toBe(':root {\n}\n');
    expect(withToken('', NAME, '#a80a2d')).toBe(one);
    expect(withToken(':root {\n}\n', NAME, 'red;}body{display:none')).not.toContain('}body{');
  });

  it('gives CSS and JSON that are read back as the same theme', () => {
    const theme = themeFrom(
      `:root{${NAME}:#ffff99;--trendbeeld-heading-font-family:Georgia, serif;--trendbeeld-surface-border-radius:4px;--trendbeeld-document-background-color:#f5efe0}`,
    );
    expect(themeFrom(themeCssText(theme)).values).toEqual(theme.values);
    expect(themeFrom(themeJsonText(theme)).values).toEqual(theme.values);
    expect(JSON.parse(themeJsonText(theme))).toMatchObject({
      trendbeeld: { 'surface-border-radius': { $type: 'dimension', $value: '4px' }, 'document-accent-color': { $type: 'color', $value: '#69693c' } },
    });
  });

  it('has the same words in both languages', () => {
    expect(Object.keys(MAKER_WORDS.en)).toEqual(Object.keys(MAKER_WORDS.nl));
  });
});
