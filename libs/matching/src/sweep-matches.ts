import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '#database';
import { MatchCandidates } from './match-candidates.js';
import { MatchingRepository } from './matching.repository.js';

const batch = 500;

/** Computes everybody again: days pass, so freshness, dates and ages change without any message (brief 5.4). */
@Injectable()
export class SweepMatches {
  constructor(
    private readonly work: UnitOfWork,
    private readonly repository: MatchingRepository,
    private readonly match: MatchCandidates,
  ) {}

  async execute(signal?: AbortSignal): Promise<{ candidates: number; suggestions: number }> {
    const total = { candidates: 0, suggestions: 0 };
    await this.work.asSystem(async (tx) => {
      const gone = await this.repository.noLongerActive(tx);
      if (gone.length > 0) await this.repository.forget(tx, gone);
    });
    for (let last: string | null = null; ;) {
      signal?.throwIfAborted();
      const ids: string[] = await this.work.asSystem(async (tx) => {
        const page = (await this.repository.activeAfter(tx, last, batch)).map(({ id }) => id);
        total.suggestions += await this.match.execute(tx, page);
        return page;
      });
      total.candidates += ids.length;
      if (ids.length < batch) return total;
      last = ids.at(-1) ?? null;
    }
  }
}
