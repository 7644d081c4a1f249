// npm run docs: writes the generated parts of the documentation anew. A part stands between
// <!-- generated: name --> and <!-- /generated -->; tests/docs.test.ts holds each file to what this script would write.
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { certaintyTable } from './docs/certainty-table.mjs';
import { contrastTable } from './docs/contrast-table.mjs';
import { outcomesTable } from './docs/outcomes-table.mjs';
import { tokensTable } from './docs/tokens-table.mjs';
import { cspTable, hostsTable, wordpressTable } from './docs/embedding-tables.mjs';

/** The generated parts by name, each with the files that hold it. */
const PARTS = {
  outcomes: { files: ['docs/outcomes.md'], make: outcomesTable },
  certainty: { files: ['docs/certainty.md'], make: certaintyTable },
  contrast: { files: ['docs/contrast.md'], make: contrastTable },
  tokens: { files: ['packages/themes/README.md'], make: tokensTable },
  'embedding-hosts': { files: ['docs/embedding.md'], make: hostsTable },
  'embedding-csp': { files: ['docs/embedding.md'], make: cspTable },
  'embedding-wordpress': { files: ['docs/embedding.md'], make: wordpressTable },
};

const root = new URL('../', import.meta.url);

/** A page with its generated part replaced. @throws {Error} when the page has no such part. */
export function withPart(text, name, part) {
  const pattern = new RegExp(`(<!-- generated: ${name} -->\n)[^]*?(<!-- /generated -->)`);
  if (!pattern.test(text)) throw new Error(`no part «${name}». Expected <!-- generated: ${name} --> … <!-- /generated -->.`);
  return text.replace(pattern, (_, open, close) => `${open}\n${part}\n\n${close}`);
}

/** Every documentation file that has generated parts, as it should be. */
export function generatedDocs() {
  const pages = new Map();
  for (const [name, { files, make }] of Object.entries(PARTS)) {
    for (const file of files) pages.set(file, withPart(pages.get(file) ?? readFileSync(new URL(file, root), 'utf8'), name, make()));
  }
  return pages;
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  for (const [file, text] of generatedDocs()) {
    writeFileSync(fileURLToPath(new URL(file, root)), text);
    console.log(file);
  }
}
