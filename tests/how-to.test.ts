/**
 * The how-to pages are true: each is followed in a copy of the repository, and what it promises is looked for. The generators write a
 * chart and an element there, and the compiler builds them. The study of the page is written as it stands there, checked and published.
 */
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('..', import.meta.url));
const work = mkdtempSync(join(tmpdir(), 'trendbeeld-how-to-'));
const copy = join(work, 'copy');
const PACKAGES = ['data', 'charts', 'cards', 'themes', 'elements'];
const KIND = 'dot-rows';
const TAG = 'trend-list';

interface Ran {
  readonly code: number | null;
  readonly out: string;
}

/** Runs a module with this Node in a folder. */
function node(cwd: string, ...args: readonly string[]): Ran {
  // Without the variables of the test runner that runs this file: it may be started again in the copy.
  const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith('VITEST')));
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd, encoding: 'utf8', env: { ...env, PICTURES: 'write', NO_COLOR: '1' } });
  return { code: status, out: stdout + stderr };
}

/** Runs a program that is installed, in the copy. */
const tool = (program: string, ...args: readonly string[]): Ran => node(copy, join(root, 'node_modules', program), ...args);
const compile = (...args: readonly string[]): Ran => tool('typescript/bin/tsc', ...args);
const trendbeeld = (...args: readonly string[]): Ran => node(work, join(root, 'packages/cli/bin/trendbeeld.mjs'), ...args);
const page = (name: string): string => readFileSync(join(root, 'docs/how-to', name), 'utf8');

/** What a module in the copy prints as JSON. @param code gives `found`; it may import the packages of the copy. */
function inCopy(code: string): Record<string, unknown> {
  const { code: status, out } = node(copy, '--input-type=module', '--eval', `${code}\nconsole.log(JSON.stringify(found));`);
  expect(status, out).toBe(0);
  return JSON.parse(out) as Record<string, unknown>;
}

/** Links everything that is installed in a folder into another, except our own packages. */
function linkInstalled(from: string, to: string): void {
  mkdirSync(to, { recursive: true });
  for (const entry of readdirSync(from)) if (entry !== '@trendbeeld' && !entry.startsWith('.')) symlinkSync(join(from, entry), join(to, entry));
}

/** Copies what the pages speak of: sources, examples, scripts. Our packages find each other inside the copy. */
function copyRepository(): void {
  for (const path of ['package.json', 'tsconfig.base.json', 'vitest.config.ts', '.prettierrc', '.oxlintrc.json', 'scripts'])
    cpSync(join(root, path), join(copy, path), { recursive: true });
  linkInstalled(join(root, 'node_modules'), join(copy, 'node_modules'));
  mkdirSync(join(copy, 'node_modules/@trendbeeld'));
  symlinkSync(join(root, 'studies/steden-2013'), join(copy, 'node_modules/@trendbeeld/study-steden-2013'));
  for (const name of PACKAGES) {
    const from = join(root, 'packages', name);
    const to = join(copy, 'packages', name);
    for (const path of ['src', 'package.json', 'tsconfig.json']) cpSync(join(from, path), join(to, path), { recursive: true });
    if (existsSync(join(from, 'node_modules'))) linkInstalled(join(from, 'node_modules'), join(to, 'node_modules'));
    symlinkSync(to, join(copy, 'node_modules/@trendbeeld', name));
  }
  for (const path of ['examples', 'examples.test.ts', 'docs.test.ts'])
    cpSync(join(root, 'packages/charts/test', path), join(copy, 'packages/charts/test', path), { recursive: true });
}

/** The paths that a generator says it wrote, or put a line in. */
const pathsIn = ({ out }: Ran): string[] => [...out.matchAll(/^ {2}(packages\S+)$/gm)].map((m) => m[1]!);

let chart: Ran;
let element: Ran;
let built: Ran;

beforeAll(() => {
  copyRepository();
  chart = node(copy, 'scripts/new-chart.mjs', KIND);
  element = node(copy, 'scripts/new-element.mjs', TAG);
  built = compile('-b', 'packages/elements');
});

afterAll(() => rmSync(work, { recursive: true, force: true }));

describe('what both generators write', () => {
  it('compiles', () => {
    expect(chart.code, chart.out).toBe(0);
    expect(element.code, element.out).toBe(0);
    expect(built.code, built.out).toBe(0);
  });

  it('compiles with its examples and stories', () => {
    const settings = {
      extends: './tsconfig.base.json',
      compilerOptions: { composite: false, incremental: false, noEmit: true, lib: ['ES2023', 'DOM', 'DOM.Iterable'], types: ['node'] },
      include: ['packages/charts/test/examples/*.ts', `packages/elements/src/${TAG}/*.ts`],
    };
    writeFileSync(join(copy, 'tsconfig.examples.json'), JSON.stringify(settings));
    const { code, out } = compile('-p', 'tsconfig.examples.json');
    expect(code, out).toBe(0);
  });

  it('is written as prettier and oxlint want it', () => {
    const paths = [...pathsIn(chart), ...pathsIn(element)];
    const formatted = tool('prettier/bin/prettier.cjs', '--check', ...paths);
    expect(formatted.code, formatted.out).toBe(0);
    const linted = tool('oxlint/bin/oxlint', '--deny-warnings', ...paths);
    expect(linted.code, linted.out).toBe(0);
  });

  it.each([
    ['add-a-chart.md', () => chart, KIND],
    ['add-an-element.md', () => element, TAG],
  ])('is named on the page %s, file by file', (name, ran, given) => {
    const named = [...page(name).matchAll(/`(packages\/[^`\s]+)`/g)].map((m) => m[1]!.replaceAll(/<kind>|<tag>/g, given));
    const paths = pathsIn(ran());
    expect(paths.length).toBeGreaterThan(7);
    expect(paths.filter((path) => !named.includes(path))).toEqual([]);
    expect(paths.filter((path) => !existsSync(join(copy, path)))).toEqual([]);
  });

  it.each(['new-chart', 'new-element'])('npm run %s refuses a name that is taken or badly written, with a sentence, and writes nothing', (script) => {
    const taken = script === 'new-chart' ? KIND : TAG;
    const before = readFileSync(join(copy, 'packages/cards/src/graphics/graphics.ts'), 'utf8');
    for (const [args, sentence] of [
      [[taken], `The name "${taken}" is taken`],
      [['Dot Rows'], 'The name "Dot Rows" is badly written.'],
      [['dots'], 'The name "dots" is badly written.'],
      [[], 'There is no name.'],
    ] as const) {
      const { code, out } = node(copy, `scripts/${script}.mjs`, ...args);
      expect(code).toBe(2);
      expect(out).toContain(sentence);
    }
    expect(readFileSync(join(copy, 'packages/cards/src/graphics/graphics.ts'), 'utf8')).toBe(before);
  });
});

describe('a new chart', () => {
  it('is a kind in both tables, and draws its example in both languages, certainty included', () => {
    const found = inCopy(`
      import { EXAMPLE_STUDY, GRAPHICS, staticTrendCard, trendPictureSvg } from '@trendbeeld/cards';
      import { GRAPHIC_KINDS } from '@trendbeeld/data';
      import * as v from 'valibot';
      const { example } = GRAPHICS['${KIND}'];
      const trends = EXAMPLE_STUDY.trends.map((trend) => ({ ...trend, graphics: [example] }));
      const study = { ...EXAMPLE_STUDY, trends };
      const kind = GRAPHIC_KINDS['${KIND}'];
      const found = {
        valid: v.safeParse(kind.schema, example).success,
        refs: kind.refs(example).map((r) => r.ref),
        faults: kind.faults(example, (ref) => study.statements.find((s) => s.ref === ref)),
        card: staticTrendCard(study, { trend: 'voorbeeld', language: 'nl' }),
        english: staticTrendCard(study, { trend: 'voorbeeld', language: 'en' }),
        ...trendPictureSvg(study, { trend: 'voorbeeld', language: 'nl', size: 'picture' }),
      };`);
    expect(found).toMatchObject({ valid: true, refs: ['V1', 'V2'], faults: [] });
    const line = /<ul class="tb-certainty">.*?<\/ul>/.exec(String(found['card']))?.[0] ?? '';
    for (const word of ['ruim', 'voorspelling', 'van … tot', 'beleid']) expect(line).toContain(`<strong>${word}`);
    expect(found['card']).toContain('<svg');
    expect(found['card']).toContain('ruim 900 woningen');
    expect(found['english']).toContain('in the villages');
    for (const text of ['voorspelling', 'ruim 900 woningen', 'in de dorpen']) expect(found['svg']).toContain(text);
    expect(found['svg']).not.toMatch(/NaN|undefined/);
  });

  it('passes the tests of the charts: docblock, and pictures that can be looked at', () => {
    const { code, out } = tool('vitest/vitest.mjs', 'run', 'packages/charts/test');
    expect(code, out).toBe(0);
    const pictures = readdirSync(join(copy, 'packages/charts/test/output')).filter((file) => file.startsWith(`${KIND}-`));
    expect(pictures).toHaveLength(12);
    expect(out).toMatch(/Test Files +2 passed/);
  });

  it.each(['packages/cards/src/graphics/graphics.ts', 'packages/data/src/model/graphics/kinds.ts'])(
    'does not compile while its line in %s is missing',
    (table) => {
      const path = join(copy, table);
      const whole = readFileSync(path, 'utf8');
      writeFileSync(path, whole.replace(/^ {2}'dot-rows': dotRows,\n/m, ''));
      const { code, out } = compile('-b', 'packages/cards');
      writeFileSync(path, whole);
      expect(code).not.toBe(0);
      expect(out).toMatch(new RegExp(`error TS\\d+:.*${KIND}`, 's'));
    },
  );
});

describe('a new element', () => {
  it('is a tag, has a class, and its card lies where the element loads it', () => {
    const found = inCopy(`
      import { EXAMPLE_STUDY, packedCards, trendListHtml } from '@trendbeeld/cards';
      import { cardPath, OURS, TAGS } from '@trendbeeld/cards/tags';
      import { readFileSync } from 'node:fs';
      const cards = packedCards(EXAMPLE_STUDY, 'nl', []);
      const path = cardPath('${TAG}', '${TAG}');
      const found = {
        tag: TAGS['${TAG}'], ours: OURS, path, packed: JSON.stringify(cards.get(path) ?? null),
        html: trendListHtml(EXAMPLE_STUDY), english: trendListHtml(EXAMPLE_STUDY, { language: 'en' }),
        classes: readFileSync('packages/elements/dist/classes.js', 'utf8'),
      };`);
    expect(found).toMatchObject({ tag: { level: 2 }, path: TAG });
    expect(found['ours']).toContain(TAG);
    expect(found['packed']).toContain('Een verzonnen trend');
    expect(found['html']).toMatch(/^<trend-list><section class="trendbeeld tb-trend-list".*Een verzonnen trend.*Bron: .*<\/trend-list>$/s);
    expect(found['english']).toContain('All trends');
    expect(found['classes']).toContain(`'${TAG}': TrendList`);
  });

  it('is found by the exports of the package', () => {
    const found = inCopy(
      `const found = { module: import.meta.resolve('@trendbeeld/elements/${TAG}'), define: import.meta.resolve('@trendbeeld/elements/${TAG}/define') };`,
    );
    for (const url of Object.values(found)) expect(existsSync(fileURLToPath(String(url))), String(url)).toBe(true);
  });

  it.each(['packages/cards/src/html.ts', 'packages/elements/src/classes.ts'])('does not compile while its line in %s is missing', (table) => {
    const path = join(copy, table);
    const whole = readFileSync(path, 'utf8');
    writeFileSync(path, whole.replace(/^ {2}'trend-list': .*\n/m, ''));
    const { code, out } = compile('-b', 'packages/elements');
    writeFileSync(path, whole);
    expect(code).not.toBe(0);
    expect(out).toMatch(new RegExp(`error TS\\d+:.*${TAG}`, 's'));
  });
});

describe('a new study', () => {
  const text = page('new-study.md');
  /** The files of the page: the sentence before a block opens with the path. */
  const files = [...text.matchAll(/^\*\*`(my-study\/[^`]+)`\*\*[^\n]*\n\n```\w+\n(.*?)^```/gms)].map((m) => ({ path: m[1]!, content: m[2]! }));
  /** The commands of the page, as lines of its blocks for a shell. */
  const commands = [...text.matchAll(/^```sh\n(.*?)^```/gms)].flatMap((m) => m[1]!.trim().split('\n')).map((line) => line.replace(/\s+#.*$/, ''));

  /** Runs the command of the page that starts so. */
  function command(start: string): Ran {
    const line = commands.find((c) => c.startsWith(`npx trendbeeld ${start}`));
    expect(line, `new-study.md has no command «npx trendbeeld ${start}»`).toBeDefined();
    return trendbeeld(...line!.split(' ').slice(2));
  }

  /** Writes files of the page. */
  function writeFiles(written: typeof files): void {
    for (const { path, content } of written) {
      mkdirSync(dirname(join(work, path)), { recursive: true });
      writeFileSync(join(work, path), content);
    }
  }

  it('is enough where the page says so', () => {
    writeFiles(files.slice(0, text.slice(0, text.indexOf('That is enough')).match(/^\*\*`my-study/gm)?.length));
    expect(readdirSync(join(work, 'my-study')).toSorted()).toEqual(['study.yaml', 'trends']);
    const { code, out } = command('check');
    expect(code).toBe(0);
    // Nothing says yet what came of it, and its year has passed: that is a hint.
    expect(out).toMatch(/M1: .*its year has passed, and it has no outcome[^]*\n1 studie, 0 fouten, 1 tip \/ 1 study, 0 issues, 1 hint\n$/);
  });

  it('has a file of each kind on the page', () => {
    expect(files.map((f) => f.path).toSorted()).toEqual(
      [
        'my-study/figures/homes-of-the-town.csv',
        'my-study/figures/homes-of-the-town.yaml',
        'my-study/outcomes/homes.yaml',
        'my-study/relations.yaml',
        'my-study/study.yaml',
        'my-study/terms.yaml',
        'my-study/trends/more-homes.yaml',
        'my-study/trends/older-residents.yaml',
      ].toSorted(),
    );
  });

  it('is checked, its plain language too, and a fault is found in its line', () => {
    writeFiles(files);
    const measured = node(work, join(root, 'packages/data/bin/build-study.mjs'), 'check', 'my-study');
    expect(measured.code, measured.out).toBe(0);
    expect(measured.out).toContain('the ten hardest sentences');
    expect(command('check')).toEqual({ code: 0, out: '1 studie, 0 fouten / 1 study, 0 issues\n' });
    const path = join(work, 'my-study/trends/more-homes.yaml');
    const whole = readFileSync(path, 'utf8');
    writeFileSync(path, whole.replace('statement: M1', 'statement: M9'));
    const { code, out } = command('check');
    writeFileSync(path, whole);
    expect(code).toBe(2);
    expect(out).toMatch(/more-homes\.yaml:\d+:\d+.*M9/s);
  });

  it('is published as pages, frames and figures, and quoted', () => {
    const { code, out } = command('publish');
    expect(code, out).toBe(0);
    const read = (path: string): string => readFileSync(join(work, 'public', path), 'utf8');
    for (const path of ['nl/t/more-homes/index.html', 'nl/t/more-homes/frame/index.html', 'en/d/living/index.html', 'data/figures/nl/t/older-residents.json'])
      expect(existsSync(join(work, 'public', path)), path).toBe(true);
    const published = read('nl/t/more-homes/index.html');
    for (const said of ['ongeveer 900 woningen', 'Er kwamen 890', 'Nieuwe huizen zonder trap', 'Een huis of een flat', 'gesloopt'])
      expect(published).toContain(said);
    expect(read('nl/t/more-homes/frame/index.html')).toContain('tb-certainty');
    expect(read('en/t/more-homes/index.html')).toContain('about 900 homes');
    const quote = command('snippet');
    expect(quote.code, quote.out).toBe(0);
    expect(quote.out).toMatch(/<blockquote.*https:\/\/town\.example\/trends\//s);
  });
});
