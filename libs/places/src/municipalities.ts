import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { projectRoot } from '#config';

const file = z.object({
  source: z.string(),
  municipalities: z
    .array(
      z.object({
        nisCode: z.string().regex(/^21\d{3}$/),
        nameNl: z.string(),
        nameFr: z.string(),
        postcodes: z.array(z.string().regex(/^1\d{3}$/)).min(1),
        lat: z.number(),
        lon: z.number(),
      }),
    )
    .length(19),
});

/** One of the nineteen municipalities of the Brussels-Capital Region, with an approximate reference point. */
export type Municipality = z.infer<typeof file>['municipalities'][number];

const path = join(projectRoot(), 'libs/places/data/brussels-municipalities.json');

/** The nineteen municipalities in the order of their NIS code (21001…21019). */
export const municipalities: readonly Municipality[] = file
  .parse(JSON.parse(readFileSync(path, 'utf8')))
  .municipalities.sort((a, b) => a.nisCode.localeCompare(b.nisCode));

const byCode = new Map(municipalities.map((municipality) => [municipality.nisCode, municipality]));
const byPostcode = new Map(
  municipalities.flatMap((municipality) =>
    municipality.postcodes.map((code) => [code, municipality] as const),
  ),
);

/** The municipality of a NIS code; undefined for anything else. */
export const municipalityOf = (nisCode: string | null | undefined): Municipality | undefined =>
  byCode.get(nisCode ?? '');

/** The municipality of a postcode; the Louise axis and the European quarter may differ (brief 4.10). */
export const municipalityOfPostcode = (postcode: string): Municipality | undefined =>
  byPostcode.get(postcode.trim());

const plain = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();

const byName = new Map(
  municipalities.flatMap((municipality) => [
    [plain(municipality.nameFr), municipality] as const,
    [plain(municipality.nameNl), municipality] as const,
  ]),
);

/**
 * The municipality meant by what somebody typed: a NIS code, a postcode, a Dutch or French name in any
 * spelling of capitals, accents and hyphens, or a postcode and a name ("1080 Molenbeek" gives 1080's).
 * Undefined when nobody can tell.
 */
export function findMunicipality(text: string): Municipality | undefined {
  const wanted = plain(text.slice(0, 100));
  const exact = byCode.get(wanted) ?? byPostcode.get(wanted) ?? byName.get(wanted);
  if (exact) return exact;
  const postcode = /^(1\d{3})\b/.exec(wanted)?.[1];
  if (postcode !== undefined) return byPostcode.get(postcode);
  if (wanted === 'brussels') return byCode.get('21004');
  if (wanted.length < 4) return undefined;
  // "Molenbeek", "Sint Pieters": the end or the beginning of exactly one name.
  const found = new Set([...byName].filter(([name]) => name.includes(wanted)).map(([, place]) => place));
  return found.size === 1 ? [...found][0] : undefined;
}
