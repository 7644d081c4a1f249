import { ourTheme, THEME_NAMES } from '@trendbeeld/themes';
import { themeCss } from './tokens.js';

/** What an element with a `theme` needs beside the look of all: a scheme and a ground of its own, and the themes by name. */
export const themesCss: string = themeCss((condition) => `:host(${condition})`) + THEME_NAMES.map(ourTheme).join('');
