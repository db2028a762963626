import { Injectable } from '@nestjs/common';
import { UnitOfWork, type Tx } from '#database';
import { system } from '#kernel';
import { MatchCandidates } from './match-candidates.js';

/** Computes one candidate's suggestions at once, for a desk worker who waits for them (UC-04). */
@Injectable()
export class MatchCandidate {
  constructor(
    private readonly work: UnitOfWork,
    private readonly match: MatchCandidates,
  ) {}

  /** Returns how many suggestions there are now. */
  execute(tx: Tx, candidateId: string): Promise<number> {
    // Suggestions are written by the system only: whoever looks at them cannot change them.
    return this.work.inName(tx, system, (inner) => this.match.execute(inner, [candidateId]));
  }
}
