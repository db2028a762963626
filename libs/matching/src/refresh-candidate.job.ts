import { z } from 'zod';
import { UnitOfWork } from '#database';
import { defineJob, Handles, type PayloadOf } from '#jobs';
import { MatchCandidates } from './match-candidates.js';

/** A candidate became active, changed or stopped: computes the suggestions again, or removes them. */
export const refreshCandidateMatches = defineJob({
  name: 'matching.refresh-candidate',
  queue: 'matching',
  payload: z.object({ candidateId: z.uuid() }),
  dedupe: ({ candidateId }) => candidateId,
});

@Handles(refreshCandidateMatches)
export class RefreshCandidateJob {
  constructor(
    private readonly work: UnitOfWork,
    private readonly match: MatchCandidates,
  ) {}

  async run({ candidateId }: PayloadOf<typeof refreshCandidateMatches>): Promise<'done' | 'skipped'> {
    const kept = await this.work.asSystem((tx) => this.match.execute(tx, [candidateId]));
    return kept > 0 ? 'done' : 'skipped';
  }
}
