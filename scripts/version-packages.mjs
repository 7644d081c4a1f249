// After `changeset version`: writes the version of the elements package into its source, as the elements tell it on a page.
import { readFileSync, writeFileSync } from 'node:fs';

const folder = new URL('../packages/elements/', import.meta.url);
const { version } = JSON.parse(readFileSync(new URL('package.json', folder), 'utf8'));
const file = new URL('src/shared/version.ts', folder);
writeFileSync(file, readFileSync(file, 'utf8').replace(/VERSION = '[^']*'/, `VERSION = '${version}'`));
console.log(`elements: version ${version}`);
