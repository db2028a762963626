import type { CandidateFacts, VacancyFacts } from './match-facts.js';
import { score, type Reason } from './rules.v1.js';

/** How many suggestions are kept for one candidate. */
export const suggestionsKept = 20;
/** Threshold of a candidate who has room left: everything that passes the gates gets in. */
export const roomLeft = -1;

export interface Match {
  readonly vacancyId: string;
  readonly score: number;
  readonly reasons: readonly Reason[];
}

/** Highest score first, equal scores by the id of the vacancy (lower first, as PostgreSQL orders uuid). */
export const byRank = (a: Match, b: Match): number =>
  b.score - a.score || (a.vacancyId < b.vacancyId ? -1 : a.vacancyId > b.vacancyId ? 1 : 0);

/** The best vacancies for one candidate, `except` those where an introduction exists already. */
export function bestMatches(
  candidate: CandidateFacts,
  vacancies: readonly VacancyFacts[],
  today: string,
  except: ReadonlySet<string> = new Set(),
): Match[] {
  const open: Match[] = [];
  for (const vacancy of vacancies) {
    if (except.has(vacancy.id)) continue;
    const result = score(candidate, vacancy, today);
    if (result) open.push({ vacancyId: vacancy.id, ...result });
  }
  return open.sort(byRank).slice(0, suggestionsKept);
}

/** The score that a new vacancy must reach to change what is kept. */
export const thresholdOf = (matches: readonly Match[]): number =>
  matches.length < suggestionsKept ? roomLeft : (matches[matches.length - 1]?.score ?? roomLeft);
