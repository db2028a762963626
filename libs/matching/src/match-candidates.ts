import { Injectable } from '@nestjs/common';
import type { Tx } from '#database';
import { Clock, dayInBrussels } from '#kernel';
import { bestMatches, thresholdOf } from './best-matches.js';
import { MatchingRepository } from './matching.repository.js';
import { rulesVersion } from './rules.v1.js';

/** Computes and stores the suggestions of several candidates at once; safe to run any number of times. */
@Injectable()
export class MatchCandidates {
  constructor(
    private readonly repository: MatchingRepository,
    private readonly clock: Clock,
  ) {}

  /** In the system's transaction. Who is not active loses what was kept. Returns how many suggestions stand. */
  async execute(tx: Tx, candidateIds: readonly string[]): Promise<number> {
    if (candidateIds.length === 0) return 0;
    const now = this.clock.now();
    const today = dayInBrussels(now);
    // Taken before the facts are read, so that of two runs the later one sees what the earlier one saw or more.
    await this.repository.take(tx, candidateIds, rulesVersion, now);
    const candidates = await this.repository.activeCandidates(tx, candidateIds);
    const active = new Set(candidates.map(({ id }) => id));
    const gone = candidateIds.filter((id) => !active.has(id));
    if (gone.length > 0) await this.repository.forget(tx, gone);
    if (candidates.length === 0) return 0;
    const vacancies = await this.repository.openVacancies(tx, today);
    const introduced = await this.repository.introduced(tx, [...active]);
    const kept = candidates.map((candidate) => {
      const matches = bestMatches(candidate, vacancies, today, introduced.get(candidate.id));
      return { candidateId: candidate.id, rulesVersion, threshold: thresholdOf(matches), matches };
    });
    await this.repository.store(tx, kept, now);
    return kept.reduce((sum, { matches }) => sum + matches.length, 0);
  }
}
