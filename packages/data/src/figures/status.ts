import type { Status } from '../model/indicator.js';

/** How sure a figure is that was made of others: `provisional` when one is, `definitive` only when all are, else `unknown`. Empty gives `unknown`. */
export function jointStatus(all: readonly Status[]): Status {
  if (all.includes('provisional')) return 'provisional';
  return all.length > 0 && all.every((s) => s === 'definitive') ? 'definitive' : 'unknown';
}
