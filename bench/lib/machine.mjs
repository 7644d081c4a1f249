// On what it was measured, without names or places.
import { readFileSync } from 'node:fs';
import { cpus, totalmem, type } from 'node:os';

/** @returns {{ date: string, machine: string, node: string, versions: Record<string, string> }} */
export function about() {
  const { devDependencies } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));
  const [first] = cpus();
  return {
    date: new Date().toISOString().slice(0, 10),
    machine: `${cpus().length} cores (${first?.model.trim() || 'unknown'}), ${Math.round(totalmem() / 2 ** 30)} GB memory, ${type()}`,
    node: process.versions.node,
    versions: devDependencies,
  };
}
