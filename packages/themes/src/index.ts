export type { Token } from './token.js';
export { chainOf, ownValue, pageValue, privateName } from './token.js';
export { THEME_TOKENS, TOKENS, type ThemeName, type TokenName } from './tokens.js';
export { contrast, expectedBeside, expectedCss, GROUNDS, GUARD_SUPPORT, guardCss, guarded, LIMITS, luminance, type Rgb, type Scheme } from './guard.js';
export { declared, guardRule, literalsIn, ourTheme, PAGE_TOKENS, THEME_NAMES, themeStyle, undeclaredIn, unusedIn, type Literal } from './css.js';
export { hexOf, isDark, over, parseColour } from './colour.js';
export { endOfVar, followed, readThemeFile, type ThemeFile } from './theme-file.js';
export { fontOf, isSafeGround, judge, makeTheme, paletteOf, TEXT, themeFrom, type Colours, type Judgement, type Theme } from './theme.js';
