import type { Publication } from './store.js';

/** Kinds of files in a report, in order; the first that fits a path is its kind. */
const KINDS: readonly (readonly [name: string, fits: RegExp])[] = [
  ['pictures (PNG)', /\.png$/],
  ['pictures (SVG)', /\.svg$/],
  ['figures (CSV, JSON)', /\/(?:figures(?:-\d+)?\.(?:csv|json|xlsx)|statements\.csv|csv-metadata\.json)$/],
  ['print and packs (PDF, zip)', /\.(?:pdf|zip)$/],
  ['oEmbed answers', /\/oembed\.json$/],
  ['frames', /\/frame\/index\.html$/],
  ['pages', /\.html$/],
  ['data of the embed bundle', /(^|\/)data\//],
  ['scripts and style sheets', /\.(js|css)$/],
  ['host files', /./],
];

/**
 * The end of a publication in words: number and size of files by kind, what was written, and the time.
 *
 * @param seconds how long it took.
 */
export function publishReport({ written, unchanged, removed, left, sizes }: Publication, seconds: number, dryRun: boolean): string {
  const byKind = new Map(KINDS.map(([name]) => [name, { files: 0, bytes: 0 }]));
  let bytes = 0;
  for (const [path, size] of sizes) {
    const kind = byKind.get(KINDS.find(([, fits]) => fits.test(path))![0])!;
    kind.files += 1;
    kind.bytes += size;
    bytes += size;
  }
  const rows = [...byKind].filter(([, { files }]) => files > 0).map(([name, { files, bytes: size }]) => row(name, String(files), megabytes(size)));
  const would = dryRun ? 'would be ' : '';
  return `${[
    ...rows,
    row('in all', String(sizes.size), megabytes(bytes)),
    `${written} ${would}written, ${unchanged} unchanged, ${removed} ${would}removed, in ${seconds.toFixed(1)} s${dryRun ? ' (dry run: nothing was written)' : ''}`,
    ...left.map((path) => `left as it is, someone else changed it: ${path}`),
  ].join('\n')}\n`;
}

const row = (name: string, files: string, size: string): string => `${name.padEnd(26)}${files.padStart(8)}${size.padStart(12)}`;

const megabytes = (bytes: number): string => `${(bytes / 1e6).toFixed(2)} MB`;
