import { study as prognoses } from '@trendbeeld/study-prognoses';
import { study } from '@trendbeeld/study-steden-2013';
import { assert } from 'chai';
import { inEverySetting, loadSettings } from '../../packages/charts/test/overlap/every-setting.js';

/**
 * Nothing collides in the graphics as they are published: every drawing of every trend with its real texts and figures, in Dutch and
 * English, with a municipality of a long name, at every width and in every setting of type in which the examples of charts are tried.
 */

/** The folders that the demo publishes, with how many trends each has. */
const FOLDERS = { trends: 26, prognoses: 7 } as const;
/** Those of which a municipality with a long name has pages. */
const LOCAL = { trends: study, prognoses } as const;
type Folder = keyof typeof FOLDERS;

/** A published page. */
const read = async (folder: Folder, path: string): Promise<Document> => {
  const answer = await fetch(`/${folder}/${path}`);
  if (!answer.ok) throw new Error(`${folder}/${path}: ${answer.status}`);
  return new DOMParser().parseFromString(await answer.text(), 'text/html');
};

/** The drawings of a published page, also of what is closed, each with its heading. */
async function drawingsOf(folder: Folder, path: string): Promise<{ readonly name: string; readonly graphic: HTMLElement }[]> {
  return [...(await read(folder, path)).querySelectorAll<SVGSVGElement>('.trendbeeld svg.tb-svg')].map((svg) => ({
    name: svg.closest('figure')?.querySelector('figcaption')?.textContent ?? svg.closest('.tb-outcome')?.querySelector('h3,h4')?.textContent ?? path,
    graphic: svg.closest<HTMLElement>('.tb-graphic')!,
  }));
}

/** What collides in a drawing, each with its heading. */
function problemsOf({ name, graphic }: Awaited<ReturnType<typeof drawingsOf>>[number]): string[] {
  const root = document.createElement('div');
  root.append(document.importNode(graphic, true));
  document.body.append(root);
  const problems = inEverySetting(root, root.querySelector('svg')!);
  root.remove();
  return problems.map((problem) => `${name}: ${problem}`);
}

/** Addresses of the trends of a language, as the published list has them. */
const trendsOf = async (folder: Folder, language: string): Promise<string[]> => {
  const links = [...(await read(folder, `${language}/`)).querySelectorAll('a[href]')].map((a) => a.getAttribute('href')!);
  return [...new Set(links.filter((link) => /^t\/[^/]+\/$/.test(link)))];
};

describe('nothing collides in the published graphics', () => {
  before(loadSettings);

  for (const [folder, count] of Object.entries(FOLDERS) as [Folder, number][])
    for (const language of ['nl', 'en']) {
      it(`of every trend, ${folder}, ${language}`, async function () {
        this.timeout(120_000);
        const trends = await trendsOf(folder, language);
        assert.lengthOf(trends, count);
        const drawn = (await Promise.all(trends.map((trend) => drawingsOf(folder, `${language}/${trend}`)))).flat();
        assert.isAtLeast(drawn.length, Math.min(count, 20));
        assert.deepEqual(drawn.flatMap(problemsOf).slice(0, 20), []);
      });

      for (const trend of LOCAL[folder].trends.filter((t) => t.municipal.length > 0).map((t) => t.slug))
        it(`of a municipality, ${folder}, ${trend}, ${language}`, async function () {
          this.timeout(60_000);
          const drawn = await drawingsOf(folder, `${language}/t/${trend}/GM0796/`);
          assert.isAtLeast(drawn.length, (await drawingsOf(folder, `${language}/t/${trend}/`)).length);
          assert.deepEqual(drawn.flatMap(problemsOf).slice(0, 20), []);
        });
    }
});
