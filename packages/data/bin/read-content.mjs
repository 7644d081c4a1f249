// Reads the content files from disk, for the check and the build. Paths are relative to the package.
import { readFileSync, readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('..', import.meta.url));

/** @returns {{files: import('../src/check/check-study.js').ContentFile[], issues: import('../src/check/issue.js').Issue[]}} */
export function readContent(folder = join(root, 'content')) {
  const files = [];
  const issues = [];
  const walk = (dir) => {
    for (const entry of readdirSync(dir, { withFileTypes: true }).toSorted((a, b) => a.name.localeCompare(b.name))) {
      const full = join(dir, entry.name);
      if (entry.isDirectory()) walk(full);
      else if (entry.name.endsWith('.json')) {
        const path = join('content', relative(folder, full)).split(sep).join('/');
        try {
          files.push({ path, value: JSON.parse(readFileSync(full, 'utf8')) });
        } catch (error) {
          issues.push({ file: path, path: '', what: 'broken JSON', found: String(error.message), expected: 'Expected valid JSON.' });
        }
      }
    }
  };
  walk(folder);
  return { files, issues };
}
