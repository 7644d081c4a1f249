import { createHash } from 'node:crypto';
import type { Study } from '@trendbeeld/data';
import { municipalIndicators, municipalityOf } from '../press/shelf.js';
import { currentMunicipalities } from '../publish/plan.js';
import type { ReviewTopic } from '@trendbeeld/cards/review';

const kept = new Map<string, string>();

/**
 * Stands for the figures of all municipalities of today that belong to a trend: when one of them changes, so does this. Empty for a trend
 * without, and for what is no trend.
 */
export function municipalHash(study: Study, { kind, name }: ReviewTopic): string {
  const ids = kind === 'trend' ? (study.trends.find((t) => t.slug === name)?.municipal ?? []) : [];
  return ids.map((id) => kept.get(id) ?? hashOf(study, id)).join(' ');
}

function hashOf(study: Study, id: string): string {
  const hash = createHash('sha256').update(JSON.stringify(municipalIndicators().find((i) => i.id === id)));
  for (const code of currentMunicipalities()) hash.update(JSON.stringify(municipalityOf(study, code).municipality.series[id] ?? null));
  const made = hash.digest('hex');
  kept.set(id, made);
  return made;
}
