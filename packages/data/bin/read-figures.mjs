// Reads the figures and the recipes of outcomes from disk, and checks them, for the build. Paths are relative to the package.
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { quote } from '../dist/check/issue.js';
import { MunicipalitySchema } from '../dist/figures/municipality.js';
import { IndicatorSchema } from '../dist/model/indicator.js';
import { OutcomeRecipeSchema } from '../dist/model/outcome.js';
import { root } from './read-content.mjs';

/** Entries from the JSON files of a folder, held to a schema, with every issue. A file holds one entry or a list. */
function readAll(folder, schema, issues) {
  const files = readdirSync(join(root, folder))
    .filter((name) => name.endsWith('.json'))
    .toSorted();
  return files.flatMap((name) => {
    const file = `${folder}/${name}`;
    return [JSON.parse(readFileSync(join(root, file), 'utf8'))].flat().flatMap((entry, index) => {
      const result = v.safeParse(schema, entry);
      if (result.success) return [result.output];
      for (const issue of result.issues) {
        const path = issue.path?.map((p) => (typeof p.key === 'number' ? `[${p.key}]` : `.${p.key}`)).join('') ?? '';
        issues.push({ file, path: `[${index}]${path}`, what: 'wrong shape', found: quote(issue.input), expected: issue.message });
      }
      return [];
    });
  });
}

/**
 * National indicators by id, recipes of outcomes, figures of municipalities, and what is wrong with them.
 * @returns {{indicators: Map<string, import('../src/model/indicator.js').Indicator>, recipes: import('../src/model/outcome.js').OutcomeRecipe[], shared: import('../src/figures/municipality.js').MunicipalIndicators, municipalities: import('../src/figures/municipality.js').Municipality[], issues: import('../src/check/issue.js').Issue[]}}
 */
export function readFigures() {
  const issues = [];
  const indicators = new Map(readAll('figures/national', IndicatorSchema, issues).map((i) => [i.id, i]));
  const recipes = readAll('outcomes', OutcomeRecipeSchema, issues);
  const municipalities = readAll('figures/municipalities', MunicipalitySchema, issues);
  const shared = JSON.parse(readFileSync(join(root, 'figures/municipal-indicators.json'), 'utf8'));
  return { indicators, recipes, shared, municipalities, issues };
}
