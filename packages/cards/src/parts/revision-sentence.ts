import { seriesNumbers, type CardIndicator, type NumberFormatters, type Revision } from '@trendbeeld/data';
import { REVISION_WORDS } from '../words/revision-words.js';
import { withUnit } from './with-unit.js';

/**
 * What a publisher changed, in one sentence: "2024 is herzien van 3,9 naar 3,7 % van de beroepsbevolking (16 juli 2026)."
 *
 * @example
 * const revision = { indicator: 'x', period: '2024', kind: 'revised', on: '2026-07-16', old: 3.9, now: 3.7, oldStatus: null, status: null };
 * revisionSentence(revision, { unit: { nl: '%', en: '%' }, decimals: 1 }, createFormatters('en'));
 *
 * @param indicator what was revised, for its unit and decimals.
 */
export function revisionSentence(revision: Revision, indicator: Pick<CardIndicator, 'unit' | 'decimals'>, format: NumberFormatters): string {
  const { language } = format;
  const words = REVISION_WORDS[language];
  const [period, when] = [format.period(revision.period), format.date(revision.on)];
  const { kind, old, now, status, municipalities, why } = revision;
  const write = seriesNumbers(format, indicator.decimals, [old, now]);
  const number = (value: number | null): string => (value === null ? '–' : write(value));
  const behind = (value: number | null): string => withUnit(number(value), indicator.unit[language], language);
  const told = (): string => {
    if (municipalities !== undefined) return words.municipal[kind](period, municipalities, when);
    if (kind === 'settled') return words.settled(period, words.statuses[status ?? 'unknown'], when);
    return kind === 'withdrawn' ? words.withdrawn(period, behind(old), when) : words.revised(period, number(old), behind(now), when);
  };
  return [told(), why?.[language]].filter(Boolean).join(' ');
}
