import { municipalities, municipalityOf } from './municipalities.js';

const earthRadius = 6_371_000;
const radians = (degrees: number): number => (degrees * Math.PI) / 180;

/**
 * Whole metres between two points over the globe (haversine, mean radius 6 371 km). Whole, so that every
 * implementation that sorts or filters by it (SQL, in process) agrees to the last bit.
 */
export function metresBetween(
  a: { readonly lat: number; readonly lon: number },
  b: { readonly lat: number; readonly lon: number },
): number {
  const dLat = radians(b.lat - a.lat);
  const dLon = radians(b.lon - a.lon);
  const h =
    Math.sin(dLat / 2) ** 2 + Math.cos(radians(a.lat)) * Math.cos(radians(b.lat)) * Math.sin(dLon / 2) ** 2;
  return Math.round(2 * earthRadius * Math.asin(Math.min(1, Math.sqrt(h))));
}

const table = new Map(
  municipalities.map((from) => [
    from.nisCode,
    new Map(municipalities.map((to) => [to.nisCode, metresBetween(from, to)])),
  ]),
);

/** Whole metres between the reference points of two municipalities; null when one is not of the nineteen. */
export const metresBetweenMunicipalities = (from: string, to: string): number | null =>
  table.get(from)?.get(to) ?? null;

/** Kilometres between the reference points of two municipalities (0 within one); null when one is unknown. */
export function distanceKm(from: string, to: string): number | null {
  const metres = metresBetweenMunicipalities(from, to);
  return metres === null ? null : metres / 1000;
}

/** NIS codes of the municipalities whose reference point lies within `km`, nearest first, itself included. */
export function municipalitiesWithin(nisCode: string, km: number): string[] {
  if (!municipalityOf(nisCode)) return [];
  return municipalities
    .map(({ nisCode: code }) => ({ code, metres: metresBetweenMunicipalities(nisCode, code) ?? Infinity }))
    .filter(({ metres }) => metres <= km * 1000)
    .sort((a, b) => a.metres - b.metres || a.code.localeCompare(b.code))
    .map(({ code }) => code);
}
