import { z } from 'zod';
import { days, dutchLevels, parts, themes } from '#kernel';
import { langs } from '#i18n';
import { findMunicipality } from '#places';
import { anyVacancy, searchSorts, type SearchQuery } from '#search';

/** The parameters of the search: their values as the OpenAPI document shows them. */
export const searchParameters = z.object({
  q: z.string().default(''),
  municipality: z
    .string()
    .refine((text) => findMunicipality(text) !== undefined, {
      error: 'not a NIS code, postcode or name of a Brussels municipality',
    })
    .optional(),
  km: z.int().min(0).max(50).default(0),
  theme: z.array(z.enum(themes)).default([]),
  dutchLevel: z.enum(dutchLevels).optional(),
  day: z.array(z.enum(days)).default([]),
  part: z.array(z.enum(parts)).default([]),
  sort: z.enum(searchSorts).default('relevance'),
  page: z.int().min(1).max(10_000).default(1),
  perPage: z.int().min(1).max(50).default(20),
  lang: z.enum(langs).default('nl'),
});

export type SearchParameter = keyof typeof searchParameters.shape;
export const parameterNames = Object.keys(searchParameters.shape) as SearchParameter[];

const lists: readonly SearchParameter[] = ['theme', 'day', 'part'];
const numbers: readonly SearchParameter[] = ['km', 'page', 'perPage'];

/** A query string knows only text: `theme=a&theme=b` and `theme=a,b` are lists, digits are numbers. */
function typed(name: SearchParameter, raw: unknown): unknown {
  if (raw === undefined) return undefined;
  const given = (Array.isArray(raw) ? raw : [raw]).map(String);
  if (lists.includes(name)) return given.flatMap((text) => text.split(',')).filter((text) => text !== '');
  const text = given.length === 1 ? given[0] : undefined;
  if (text === undefined) return given;
  if (text === '' && name !== 'q') return undefined;
  return numbers.includes(name) && /^\d{1,9}$/.test(text) ? Number(text) : text;
}

/** One parameter that was refused. */
export interface WrongParameter {
  readonly field: string;
  readonly message: string;
}

/** Reads the parameters strictly; parameters that we do not know are ignored. */
export function readParameters(
  query: unknown,
): { ok: true; query: SearchQuery } | { ok: false; errors: WrongParameter[] } {
  const raw = new Map(Object.entries(typeof query === 'object' && query !== null ? query : {}));
  const given = Object.fromEntries(parameterNames.map((name) => [name, typed(name, raw.get(name))]));
  const parsed = searchParameters.safeParse(given);
  if (!parsed.success) {
    const errors = parsed.error.issues.map(({ path, message }) => ({ field: String(path[0]), message }));
    return { ok: false, errors };
  }
  const { q, municipality, km, theme, day, part, ...rest } = parsed.data;
  const place = findMunicipality(municipality ?? '');
  return {
    ok: true,
    query: {
      ...anyVacancy,
      ...rest,
      dutchLevel: rest.dutchLevel ?? null,
      words: q,
      place: place ? { nisCode: place.nisCode, km } : null,
      themes: theme,
      days: day,
      parts: part,
    },
  };
}
