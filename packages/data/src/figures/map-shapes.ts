import * as v from 'valibot';
import { MunicipalityCodeSchema } from '../model/indicator.js';

const filled = v.pipe(v.string(), v.minLength(1, 'Expected a text, found an empty one.'));

/** The file `figures/map.json`: municipalities as shapes for a picture of the whole country. */
export const MapShapesSchema = v.strictObject({
  source: v.strictObject({ publisher: filled, title: filled, licence: filled, via: filled }),
  /** Day whose municipalities these are. */
  date: v.pipe(v.string(), v.isoDate()),
  /** Width and height of the space that the shapes are drawn in. */
  viewBox: v.tuple([v.number(), v.number()]),
  /** Path data in whole units by code; the rings of a municipality one after another. */
  shapes: v.record(MunicipalityCodeSchema, v.pipe(v.string(), v.regex(/^(M\d+ \d+[lz\d -]*z)+$/, 'Expected path data of M, l and z in whole units.'))),
});
/** Municipalities as shapes; see {@link MapShapesSchema}. */
export type MapShapes = v.InferOutput<typeof MapShapesSchema>;

type Point = readonly [number, number];

/** What of GeoJSON is read: polygons in degrees (longitude, latitude) with a code. */
export interface MapFeature {
  readonly code: string;
  /** Rings of all polygons, each a list of points. */
  readonly rings: readonly (readonly Point[])[];
}

/** Height of the map in units: one unit is about half a kilometre, the width of a line on a page. */
const HEIGHT = 620;

/**
 * Municipalities drawn in whole units. Points that fall together are drawn once, so that neighbours keep one border; rings that
 * fall into less than three points are left out, but the largest of a municipality stays. Degrees become units with the width of
 * a degree at the middle of the map, which is true enough for a country of this size.
 *
 * @param about source and day. Empty features give no shapes.
 */
export function mapShapes(features: readonly MapFeature[], about: Pick<MapShapes, 'source' | 'date'>): MapShapes {
  const all = features.flatMap((f) => f.rings.flat());
  const [west, east] = extent(all.map(([x]) => x));
  const [south, north] = extent(all.map(([, y]) => y));
  const scale = HEIGHT / (north - south || 1);
  const narrow = Math.cos((((south + north) / 2) * Math.PI) / 180);
  const place = ([x, y]: Point): Point => [Math.round((x - west) * narrow * scale), Math.round((north - y) * scale)];
  const shapes = features
    .toSorted((a, b) => (a.code < b.code ? -1 : 1))
    .map(({ code, rings }): [string, string] => [
      code,
      rings
        .map((ring) => distinct(ring.map(place)))
        .toSorted((a, b) => b.length - a.length)
        .filter((ring, i) => ring.length > 2 || i === 0)
        .map(pathOf)
        .join(''),
    ]);
  return { ...about, viewBox: [Math.round((east - west) * narrow * scale), HEIGHT], shapes: Object.fromEntries(shapes) };
}

const extent = (values: readonly number[]): readonly [number, number] => values.reduce(([a, b], n) => [Math.min(a, n), Math.max(b, n)], [Infinity, -Infinity]);

/** Points without the ones that repeat the one before; a closing point is left out, as the path closes itself. */
function distinct(ring: readonly Point[]): Point[] {
  const kept = ring.filter((p, i) => i === 0 || !same(p, ring[i - 1]!));
  return kept.length > 1 && same(kept[0]!, kept.at(-1)!) ? kept.slice(0, -1) : kept;
}

const same = (a: Point, b: Point): boolean => a[0] === b[0] && a[1] === b[1];

/** Path data with relative steps, which are short. */
function pathOf(ring: readonly Point[]): string {
  const [first, ...rest] = ring;
  const steps = rest.map(([x, y], i) => `${x - ring[i]![0]} ${y - ring[i]![1]}`);
  return `M${first![0]} ${first![1]}${steps.length > 0 ? `l${steps.join(' ')}` : ''}z`.replaceAll(' -', '-');
}
