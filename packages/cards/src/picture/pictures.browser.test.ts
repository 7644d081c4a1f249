import { PAPER, type Tone } from '@trendbeeld/charts';
import { study } from '@trendbeeld/study-steden-2013';
import { expect } from 'chai';
import type { MunicipalityFigures } from '../card/municipality.js';
import { examplesOf, type Example } from './pictures.examples.js';

/**
 * Nothing collides and nothing is cut, in any picture that is published: read by the overlap check of the charts, in the font of the
 * PNG files and in the fonts that stand in for it where it is not installed.
 */
interface Drawing {
  readonly frame: { readonly left: number; readonly top: number; readonly right: number; readonly bottom: number };
  readonly texts: readonly { readonly text: string; readonly size: number }[];
}
interface Check {
  readonly readDrawing: (svg: SVGSVGElement) => Drawing;
  readonly findOverlaps: (drawing: Drawing) => string[];
}

// The check belongs to the tests of another package: the test asks the test server for it.
const folder = '/packages/charts/test/overlap';
const fira = '/node_modules/@expo-google-fonts/fira-sans';
const FONTS = { 'Fira Sans': 'tb-fira', 'the widths of Arial': 'tb-arial', 'DejaVu Sans': 'DejaVu Sans' } as const;
let check: Check;

async function face(family: string, weight: '400' | '700', source: string): Promise<void> {
  document.fonts.add(await new FontFace(family, source, { weight }).load());
}

before(async () => {
  const [{ readDrawing }, { findOverlaps }, { loadFonts }] = (await Promise.all(
    ['read-drawing', 'find-overlaps', 'fonts'].map((name) => import(`${folder}/${name}.ts`)),
  )) as [Check, Check, { loadFonts: () => Promise<void> }];
  check = { readDrawing, findOverlaps };
  await loadFonts();
  await face('tb-fira', '400', `url(${fira}/400Regular/FiraSans_400Regular.ttf)`);
  await face('tb-fira', '700', `url(${fira}/700Bold/FiraSans_700Bold.ttf)`);
  document.body.style.margin = '0';
});

const TONES = Object.entries(PAPER) as [Tone, string][];

/** The check knows tones by the classes of a page, which a file does not have: they are given back by colour. */
function giveClasses(svg: SVGSVGElement): void {
  for (const node of svg.querySelectorAll('text, line, rect, circle, path')) {
    const names = (['fill', 'stroke'] as const).flatMap((paint) => {
      const tone = TONES.find(([name, colour]) => name !== 'none' && node.getAttribute(paint) === colour)?.[0];
      return tone ? [`tb-${paint}-${tone}`] : [];
    });
    if (node.getAttribute('paint-order')) names.push('tb-halo');
    node.setAttribute('class', names.join(' '));
  }
}

/** A picture in the page, parsed as the XML that it is. */
function shown(svg: string): SVGSVGElement {
  const parsed = new DOMParser().parseFromString(svg, 'image/svg+xml').documentElement;
  expect(parsed.localName, parsed.textContent).to.equal('svg');
  const node = document.body.appendChild(document.adoptNode(parsed)) as unknown as SVGSVGElement;
  giveClasses(node);
  return node;
}

function problemsOf(svg: string): string[] {
  const node = shown(svg);
  const problems = Object.entries(FONTS).flatMap(([words, family]) => {
    node.setAttribute('font-family', family);
    const drawing = check.readDrawing(node);
    // The margins are the reserve for unknown fonts; the letters of the picture's own stay half a margin away from the edge.
    const edge = family === 'tb-fira' ? 8 : 0;
    const { right, bottom } = drawing.frame;
    const frame = { left: edge, top: edge, right: right - edge, bottom: bottom - edge };
    const small = drawing.texts.filter((t) => t.size < 11.9).map((t) => `«${t.text}» is ${t.size.toFixed(1)} px`);
    return [...small, ...check.findOverlaps({ ...drawing, frame })].map((p) => `${words}: ${p}`);
  });
  node.remove();
  return problems;
}

async function figuresOf(code: string): Promise<MunicipalityFigures> {
  const [municipality, shared] = (await Promise.all(
    [`municipalities/${code}.json`, 'municipal-indicators.json'].map(async (file) => (await fetch(`/packages/data/dist/${file}`)).json()),
  )) as [MunicipalityFigures['municipality'], MunicipalityFigures['shared']];
  return { municipality, shared, comparisons: study.comparisons };
}

const [utrecht, denBosch] = await Promise.all([figuresOf('GM0344'), figuresOf('GM0796')]);
const examples = examplesOf([utrecht, denBosch]);
const names = [...new Set(examples.map((e) => e.name))];
const tell = ({ language, size, place }: Example, problem: string): string => `${language}, ${size}, ${place}, ${problem}`;

describe('nothing collides and nothing is cut in the pictures of', () => {
  for (const name of names)
    it(name, () => {
      const problems = examples.filter((e) => e.name === name).flatMap((e) => problemsOf(e.make().svg).map((p) => tell(e, p)));
      expect(problems, `${problems.length} problems\n${problems.slice(0, 12).join('\n')}\n`).to.deep.equal([]);
    });
});

describe('nothing collides and nothing is cut in the picture of a phone’s width of', () => {
  for (const name of names)
    it(name, () => {
      const narrow = examples.filter((e) => e.name === name && e.size === 'picture');
      const problems = narrow.flatMap((e) => problemsOf(e.make({ width: 320 }).svg).map((p) => tell(e, p)));
      expect(problems, `${problems.length} problems\n${problems.slice(0, 12).join('\n')}\n`).to.deep.equal([]);
    });
});

describe('nothing collides and nothing is cut in the wide picture of', () => {
  for (const name of names)
    it(name, () => {
      const wide = examples.filter((e) => e.name === name && e.size === 'picture' && e.place !== 'GM0796');
      const problems = wide.flatMap((e) => problemsOf(e.make({ width: 1080 }).svg).map((p) => tell(e, p)));
      expect(problems, `${problems.length} problems\n${problems.slice(0, 12).join('\n')}\n`).to.deep.equal([]);
    });
});

describe('the check of pictures', () => {
  const picture = (content: string): string => `<svg xmlns="http://www.w3.org/2000/svg" width="400" height="200" viewBox="0 0 400 200">${content}</svg>`;
  it('finds magnified texts over each other, over a line and out of the frame', () => {
    const text = (x: number, y: number, words: string): string => `<text x="${x}" y="${y}" font-size="13" fill="${PAPER.ink}">${words}</text>`;
    const line = `<line x1="0" y1="60" x2="190" y2="60" stroke="${PAPER.accent}" stroke-width="2"/>`;
    const problems = problemsOf(
      picture(`<g transform="scale(2)">${text(10, 20, 'boven')}${text(10, 26, 'onder')}${line}${text(10, 62, 'lijn')}${text(180, 90, 'rand')}</g>`),
    ).join('\n');
    for (const what of [/«boven» over «onder»/, /«lijn» over line/, /«rand» out of the frame/]) expect(problems).to.match(what);
  });
  it('finds type that is too small', () => {
    expect(problemsOf(picture(`<text x="20" y="40" font-size="9" fill="${PAPER.ink}">klein</text>`)).join()).to.match(/«klein» is 9/);
  });
});
