import type { Markup, MarkupElement } from '@trendbeeld/charts';
import { withMunicipality } from '../figure/add-municipality.js';
import type { Dress } from '../figure/dress.js';
import type { ElementWords } from '../words/element-words.js';
import { loadMunicipality } from './load.js';
import { Problem } from './problem.js';

/** A figure with what the municipality of its dress adds; as it is without one. @throws {Problem} where that cannot be had. */
export async function addMunicipality(figure: MarkupElement, { municipality, language }: Dress, words: ElementWords, data?: string): Promise<MarkupElement> {
  const parts = await loadMunicipality(municipality, comparisonsIn(figure), language, words, data);
  try {
    return parts ? withMunicipality(figure, parts) : figure;
  } catch (cause) {
    throw new Problem('not-data', words.notData(`${municipality}.json`), { municipality, cause: String(cause) });
  }
}

/** Ids of the comparisons that a figure draws. */
function comparisonsIn(node: Markup): string[] {
  if (typeof node === 'string') return [];
  const own = node.attributes['data-comparison'];
  return [...(own ? [String(own)] : []), ...node.children.flatMap(comparisonsIn)];
}
