import { Injectable } from '@nestjs/common';
import type { Tx } from '#database';
import type { Actor } from '#kernel';
import { ChangeIntroduction } from './change-introduction.js';
import { aboutOf } from './introduction-about.js';
import { IntroductionRecord } from './introduction-record.js';
import type { CandidateReason } from './introduction-reasons.js';
import { introductionDeclined } from './introduction.messages.js';

/** The candidate says no or stops; possible at every moment before the start, without explaining. */
@Injectable()
export class DeclineByCandidate {
  constructor(
    private readonly change: ChangeIntroduction,
    private readonly records: IntroductionRecord,
  ) {}

  execute(
    actor: Actor,
    { introductionId, reason }: { introductionId: string; reason: CandidateReason },
    outer?: Tx,
  ): Promise<void> {
    return this.change.run(
      actor,
      {
        action: 'declineByCandidate',
        introductionId,
        decide: (introduction) => void Object.assign(introduction, { reason }),
        announce: (tx, introduction) =>
          this.records.tell(tx, introductionDeclined, { ...aboutOf(introduction), by: 'candidate' }),
      },
      outer,
    );
  }
}
