import type { FigureChange } from '@trendbeeld/data/figures';

/** What a fetch found, for its summary. */
export interface FetchReport {
  readonly changes: readonly FigureChange[];
  /** Files that differ from what was there, and all that were made. */
  readonly files: { readonly changed: number; readonly made: number };
  /** What was not as expected and let through by `--accept`. */
  readonly accepted: readonly string[];
  /** Measures that no fetch has seen before, with what they are taken for. */
  readonly firstSeen: readonly string[];
  /** Tables that CBS no longer fills: "81955NED (Gediscontinueerd)". */
  readonly discontinued: readonly string[];
  /** Tables whose figures were left as they are. */
  readonly kept: readonly string[];
  readonly unknownRegions: readonly string[];
  readonly dryRun: boolean;
}

/** Changes of one kind that are listed one by one; the rest is counted. */
const LISTED = 20;

/**
 * The summary of a fetch: new, revised (old and new value, also of figures that were definitive), withdrawn, settled,
 * discontinued. The same report gives the same text.
 */
export function fetchSummary(report: FetchReport): string {
  const { changes, files } = report;
  const of = (kind: FigureChange['kind']): FigureChange[] => changes.filter((c) => c.kind === kind);
  const lines = [
    ...section('new', of('new'), (c) => `${c.series} ${c.period}: ${number(c.now)}`),
    ...section(
      'revised',
      of('revised'),
      (c) => `${c.series} ${c.period}: ${number(c.old)} → ${number(c.now)}${c.oldStatus === 'definitive' ? ' (was definitive)' : ''}`,
    ),
    ...section('withdrawn', of('withdrawn'), (c) => `${c.series} ${c.period}: was ${number(c.old)}`),
    ...section('settled', of('settled'), (c) => `${c.series} ${c.period}: ${c.oldStatus ?? '-'} → ${c.status ?? '-'}`),
    ...told('accepted', report.accepted),
    ...told('seen for the first time', report.firstSeen),
    ...(report.discontinued.length ? [`discontinued: ${report.discontinued.join(', ')}`] : []),
    ...(report.kept.length ? [`left as they are: ${report.kept.join(', ')}`] : []),
    ...(report.unknownRegions.length ? [`regions that the register does not know: ${report.unknownRegions.join(', ')}`] : []),
    `${files.changed} of ${files.made} files ${report.dryRun ? 'would be written (dry run, nothing was)' : 'written'}`,
  ];
  return `${lines.join('\n')}\n`;
}

function told(name: string, all: readonly string[]): string[] {
  return all.length > 0 ? [`${name}: ${all.length}`, ...all.map((text) => `  ${text}`)] : [];
}

function section(name: string, all: readonly FigureChange[], line: (change: FigureChange) => string): string[] {
  const shown = all.slice(0, LISTED).map((c) => `  ${line(c)}`);
  const more = all.length > LISTED ? [`  and ${all.length - LISTED} more`] : [];
  return [`${name}: ${all.length}`, ...shown, ...more];
}

function number(value: number | null): string {
  return value === null ? 'none' : String(value);
}
