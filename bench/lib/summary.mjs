// The visits of all runs as middle and spread, by contestant and situation.
import { spread } from './stats.mjs';

const VALUES = {
  first: (v) => v.first,
  all: (v) => v.all,
  upgraded: (v) => v.upgraded,
  shift: (v) => v.shift,
  long: (v) => v.long,
  blocking: (v) => v.blocking,
  heap: (v) => v.heap,
  update: (v) => v.update,
  requests: (v) => v.requests,
  elements: (v) => v.elements,
  page: (v) => v.bytes.page,
  style: (v) => v.bytes.style,
  script: (v) => v.bytes.script,
  data: (v) => v.bytes.data + v.bytes.other,
  total: (v) => v.bytes.total,
};

/**
 * @param {Record<string, Record<string, object[]>>} visits by contestant and situation
 * @returns {(name: string, situation: string, value: string) => ReturnType<typeof spread>} null where
 *   nothing was measured
 */
export const summaryOf = (visits) => (name, situation, value) => spread((visits[name]?.[situation] ?? []).map(VALUES[value]));
