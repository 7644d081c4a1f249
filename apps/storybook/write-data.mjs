// Writes what Storybook shows of the studies: what elements load to .data/, as `trendbeeld publish` does for a site, and a story of every
// trend, domain and municipality to generated/, with what waits for approval. Neither is kept in git.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { bundleFiles, loadReviewed, municipalHash, sheetsOf } from '@trendbeeld/cli';
import { study as prognoses } from '@trendbeeld/study-prognoses';
import { study as steden } from '@trendbeeld/study-steden-2013';
import { storyFiles, waitingOf } from './story-files.mjs';

/** Studies by their folder, in the order of the sidebar. */
const STUDIES = { 'steden-2013': steden, prognoses };

const fresh = (folder) => {
  rmSync(folder, { recursive: true, force: true });
  return (name, content) => {
    const file = join(folder, name);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
  };
};

const data = fresh(join(import.meta.dirname, '.data'));
const stories = fresh(join(import.meta.dirname, 'generated'));
const waiting = [];
for (const [index, [folder, study]] of Object.entries(STUDIES).entries()) {
  const comparisons = [];
  for (const [name, read] of bundleFiles(study)) {
    if (!name.startsWith('data/')) continue;
    const content = read();
    data(join(folder, name), content);
    if (name.startsWith('data/comparisons/') && !name.endsWith('/first.json')) comparisons.push(JSON.parse(String(content)));
  }
  // All at once, for static cards that mark a municipality among all.
  data(join(folder, 'comparisons.json'), JSON.stringify(comparisons));
  // What was approved of each sheet, and what stands for the figures of all municipalities.
  const reviewed = await loadReviewed(`@trendbeeld/study-${folder}`, undefined, { cwd: import.meta.dirname });
  const sheets = sheetsOf(reviewed);
  const approvals = sheets.map(({ id, language, topic, approval }) => [`${language}/${id}`, { approval, municipal: municipalHash(study, topic) }]);
  data(join(folder, 'approvals.json'), JSON.stringify(Object.fromEntries(approvals)));
  const statesOf = (slug) =>
    Object.fromEntries(sheets.filter(({ topic }) => topic.kind === 'trend' && topic.name === slug).map(({ language, state }) => [language, state]));
  waiting.push(waitingOf(folder, study, statesOf));
  for (const [name, content] of storyFiles(folder, study, statesOf)) stories(join(`${index + 1}-${folder}`, name), content);
}
stories('waiting.json', JSON.stringify(waiting));
