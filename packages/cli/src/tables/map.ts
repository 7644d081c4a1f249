import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { mapShapes, type MapFeature, type MapShapes } from '@trendbeeld/data/figures';
import { FileShapeError } from '../errors.js';

const FILE = 'geo/gemeenten-2024-wgs84.geojson';

const ABOUT: Pick<MapShapes, 'source' | 'date'> = {
  source: {
    publisher: 'CBS, Kadaster',
    title: 'Gebiedsindelingen 2024, gegeneraliseerd',
    licence: 'https://creativecommons.org/licenses/by/4.0/',
    via: 'github.com/cartomap/nl',
  },
  date: '2024-01-01',
};

interface Geo {
  readonly features?: readonly {
    readonly properties?: { readonly statcode?: unknown };
    readonly geometry?: { readonly type?: string; readonly coordinates?: unknown };
  }[];
}
type Ring = MapFeature['rings'][number];

/**
 * The map of the municipalities from a recorded folder; null when the folder has none.
 *
 * @throws FileShapeError for a file that is no collection of polygons with codes.
 */
export function recordedMap(folder: string): MapShapes | null {
  const file = join(folder, FILE);
  if (!existsSync(file)) return null;
  const { features } = JSON.parse(readFileSync(file, 'utf8')) as Geo;
  if (!features?.length) throw new FileShapeError(file, 'no features. Expected a GeoJSON collection of municipalities.');
  return mapShapes(
    features.map((f) => {
      const { type, coordinates } = f.geometry ?? {};
      const code = f.properties?.statcode;
      if (typeof code !== 'string' || (type !== 'Polygon' && type !== 'MultiPolygon'))
        throw new FileShapeError(file, `a feature without statcode or polygon: ${JSON.stringify(f.properties ?? null)}.`);
      return { code, rings: type === 'Polygon' ? (coordinates as readonly Ring[]) : (coordinates as readonly (readonly Ring[])[]).flat() };
    }),
    ABOUT,
  );
}
