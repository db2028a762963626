import { commitments, dutchLevels, supports, themes, type Commitment, type DutchLevel } from '#kernel';
import { langs, type Lang } from '#i18n';
import { municipalities } from '#places';

/**
 * Codes as small numbers and bits for the search row. They are positions in the lists of the domain: after a
 * change in the order of a list, the job `search.reindex` has to run.
 */
const bitsOf =
  <C extends string>(codes: readonly C[]) =>
  (chosen: readonly string[]): number =>
    codes.reduce((mask, code, at) => (chosen.includes(code) ? mask | (1 << at) : mask), 0);

export const themeBits = bitsOf(themes);
export const supportBits = bitsOf(supports);
export const langBits = bitsOf(langs);

export const dutchRank = (level: DutchLevel): number => dutchLevels.indexOf(level);
export const commitmentRank = (commitment: Commitment): number => commitments.indexOf(commitment);
export const langBit = (lang: Lang): number => langBits([lang]);

/** 1…19 in the order of the NIS codes, 0 for no municipality. */
export const municipalityRank = (nisCode: string | null): number =>
  nisCode === null ? 0 : municipalities.findIndex((municipality) => municipality.nisCode === nisCode) + 1;
