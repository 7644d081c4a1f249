// npm run pictures:compare  compares the cards, kinds of graphics and charts with the pictures that were accepted
// npm run pictures:accept   accepts what is shown now; with a name behind «--», only what begins so
import { spawnSync } from 'node:child_process';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '..');
const [command, beginning = ''] = process.argv.slice(2);
if (!['compare', 'accept'].includes(command)) {
  console.error('Use «compare» or «accept».');
  process.exit(1);
}
const { status } = spawnSync('vitest', ['run', '--config', 'tests/pictures/vitest.config.ts', ...(command === 'accept' ? ['pictures.test.ts'] : [])], {
  cwd: root,
  env: {
    ...process.env,
    PATH: `${path.join(root, 'node_modules/.bin')}${path.delimiter}${process.env.PATH}`,
    ...(command === 'accept' && { TRENDBEELD_ACCEPT_PICTURES: beginning }),
  },
  stdio: 'inherit',
  shell: process.platform === 'win32',
});
process.exitCode = status ?? 1;
