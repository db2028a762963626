import { commitments, days, dutchLevels, parts, themes } from '#kernel';
import { langs } from '#i18n';
import { municipalities } from '#places';
import type { SearchFacets } from './vacancy-search.js';

const nisCodes = municipalities.map(({ nisCode }) => nisCode);

/** Names the counts; they come in the order of the lists: theme, municipality, Dutch, day, part, commitment, language, practise, online. */
export function readFacets(counts: readonly number[]): SearchFacets {
  let at = 0;
  const take = <C extends string>(codes: readonly C[]): Record<C, number> =>
    Object.fromEntries(codes.map((code) => [code, counts[at++] ?? 0])) as Record<C, number>;
  return {
    theme: take(themes),
    municipality: take(nisCodes),
    dutchLevel: take(dutchLevels),
    day: take(days),
    part: take(parts),
    commitment: take(commitments),
    textLang: take(langs),
    practiseDutch: counts[at++] ?? 0,
    online: counts[at++] ?? 0,
  };
}
