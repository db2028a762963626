import { Injectable } from '@nestjs/common';
import type { Tx } from '#database';
import type { Actor } from '#kernel';
import { ChangeIntroduction } from './change-introduction.js';
import { IntroductionRecord } from './introduction-record.js';
import { introductionMet } from './introduction.messages.js';

/** Candidate and organisation have met. Throws Unknown or Refusal `lifecycle.not-allowed`. */
@Injectable()
export class RecordMeeting {
  constructor(
    private readonly change: ChangeIntroduction,
    private readonly records: IntroductionRecord,
  ) {}

  execute(actor: Actor, { introductionId }: { introductionId: string }, outer?: Tx): Promise<void> {
    return this.change.run(
      actor,
      {
        action: 'meet',
        introductionId,
        decide: (introduction, now) => void Object.assign(introduction, { metAt: now }),
        announce: (tx, introduction) => this.records.announce(tx, introductionMet, introduction),
      },
      outer,
    );
  }
}
