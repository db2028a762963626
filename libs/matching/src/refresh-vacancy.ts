import { Injectable } from '@nestjs/common';
import { UnitOfWork, type Tx } from '#database';
import { Clock, dayInBrussels } from '#kernel';
import { MatchCandidates } from './match-candidates.js';
import type { VacancyFacts } from './match-facts.js';
import { MatchingRepository } from './matching.repository.js';
import { rulesVersion, score } from './rules.v1.js';

/** Candidates computed in one transaction. */
const batch = 500;

/**
 * A vacancy came, changed or went: brings the suggestions in line. Touches those who hold it and those whose
 * kept threshold it reaches, nobody else (performance notes C).
 */
@Injectable()
export class RefreshVacancy {
  constructor(
    private readonly work: UnitOfWork,
    private readonly repository: MatchingRepository,
    private readonly match: MatchCandidates,
    private readonly clock: Clock,
  ) {}

  /** Returns how many candidates were computed again. */
  async execute(vacancyId: string): Promise<number> {
    const affected = await this.work.asSystem((tx) => this.affected(tx, vacancyId));
    for (let from = 0; from < affected.length; from += batch) {
      await this.work.asSystem((tx) => this.match.execute(tx, affected.slice(from, from + batch)));
    }
    return affected.length;
  }

  private async affected(tx: Tx, vacancyId: string): Promise<string[]> {
    const today = dayInBrussels(this.clock.now());
    const holders = await this.repository.holdersOf(tx, vacancyId);
    const vacancy = await this.repository.openVacancy(tx, vacancyId, today);
    const winners = vacancy ? await this.winners(tx, vacancy, today) : [];
    return [...new Set([...holders, ...winners])].sort();
  }

  private async winners(tx: Tx, vacancy: VacancyFacts, today: string): Promise<string[]> {
    const found: string[] = [];
    for (let last: string | null = null; ;) {
      const page = await this.repository.activeAfter(tx, last, 5_000);
      for (const { threshold, rulesVersion: version, ...candidate } of page) {
        // Nothing kept yet, or by other rules: the candidate's own run decides.
        const reach = threshold === null || version !== rulesVersion ? 0 : threshold;
        const result = score(candidate, vacancy, today);
        // An equal score may win by its id; the run decides.
        if (result && result.score >= reach) found.push(candidate.id);
      }
      const end = page.at(-1);
      if (page.length < 5_000 || !end) return found;
      last = end.id;
    }
  }
}
