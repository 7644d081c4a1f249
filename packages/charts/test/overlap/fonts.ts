/** Widths of Arial in em, for a text that has most kinds of letters. */
const PROBE = 'Hamburgefonstiv 0123456789';
const ARIAL_EM = { 400: 13.396, 700: 14.061 } as const;

/**
 * Fonts with the widths of Arial, as systems name them; then others that are likely to be there. WebKitGTK finds no bold face
 * by its own name: there the plain one is made as wide as the bold one.
 */
const PLAIN = ['Liberation Sans', 'Arial', 'ArialMT', 'Arimo', 'DejaVu Sans', 'Helvetica', 'Verdana', 'Roboto', 'Noto Sans'];
const FACES = { 400: PLAIN, 700: [...PLAIN.map((name) => `${name} Bold`), 'LiberationSans-Bold', 'Arial-BoldMT', ...PLAIN] } as const;

/** The settings that every drawing is tried with; each is a class on `.trendbeeld`. */
export const fonts = { 'tb-try-arial': 'Arial', 'tb-try-wide': 'a fifth wider than Arial', 'tb-try-spaced': 'Arial with text spacing' } as const;

/** Rules for the settings of {@link fonts}: text spacing is that of WCAG 1.4.12. */
export const fontCss = `
.trendbeeld.tb-try-arial,.trendbeeld.tb-try-spaced{font-family:tb-arial}
.trendbeeld.tb-try-wide{font-family:tb-wide}
.trendbeeld.tb-try-spaced *{letter-spacing:.12em!important;word-spacing:.16em!important}`;

/**
 * Loads the fonts `tb-arial` and `tb-wide`. Where no font of Arial's widths is installed, one that is there is made as wide by
 * `size-adjust`. Fails when the widths are not right in the end, so that no check runs on a wrong font in silence.
 */
export async function loadFonts(): Promise<void> {
  for (const weight of [400, 700] as const) {
    const src = FACES[weight].map((name) => `local("${name}")`).join(',');
    await load('tb-probe', src, weight, 100);
    const adjust = (100 * ARIAL_EM[weight]) / widthOf('tb-probe', weight);
    await load('tb-arial', src, weight, adjust);
    await load('tb-wide', src, weight, adjust * 1.2);
    for (const [family, factor] of [
      ['tb-arial', 1],
      ['tb-wide', 1.2],
    ] as const) {
      const off = widthOf(family, weight) / (ARIAL_EM[weight] * factor) - 1;
      if (Math.abs(off) > 0.02)
        throw new Error(`${family} ${weight} is ${(off * 100).toFixed(1)} % off the width of Arial × ${factor}: no local font was found.`);
    }
  }
}

async function load(family: string, src: string, weight: 400 | 700, adjust: number): Promise<void> {
  const style = document.createElement('style');
  style.textContent = `@font-face{font-family:${family};font-weight:${weight};src:${src};size-adjust:${adjust.toFixed(2)}%}`;
  document.head.append(style);
  await document.fonts.load(`${weight} 100px ${family}`, PROBE);
}

/** Width of the probe in em. */
function widthOf(family: string, weight: 400 | 700): number {
  const span = document.createElement('span');
  span.textContent = PROBE;
  span.style.cssText = `position:absolute;white-space:pre;font:${weight} 100px ${family}`;
  document.body.append(span);
  const { width } = span.getBoundingClientRect();
  span.remove();
  return width / 100;
}
