// Writes what elements load of the study that Storybook shows to .data/, as `trendbeeld publish` does for a site.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { bundleFiles } from '@trendbeeld/cli';
import { study } from '@trendbeeld/study-steden-2013';

const folder = join(import.meta.dirname, '.data');
rmSync(folder, { recursive: true, force: true });
for (const [name, read] of bundleFiles(study)) {
  if (!name.startsWith('data/')) continue;
  const file = join(folder, name.slice('data/'.length));
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, read());
}
