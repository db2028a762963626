import { Injectable } from '@nestjs/common';
import type { Tx } from '#database';
import type { Actor } from '#kernel';
import { ChangeIntroduction } from './change-introduction.js';
import { IntroductionRecord } from './introduction-record.js';
import type { NotStartedReason } from './introduction-reasons.js';
import { introductionNotStarted } from './introduction.messages.js';

/** After a first contact it came to nothing, with a coded reason. Throws Unknown or Refusal `lifecycle.not-allowed`. */
@Injectable()
export class RecordNotStarted {
  constructor(
    private readonly change: ChangeIntroduction,
    private readonly records: IntroductionRecord,
  ) {}

  execute(
    actor: Actor,
    { introductionId, reason }: { introductionId: string; reason: NotStartedReason },
    outer?: Tx,
  ): Promise<void> {
    return this.change.run(
      actor,
      {
        action: 'notStart',
        introductionId,
        decide: (introduction) => void Object.assign(introduction, { reason }),
        announce: (tx, introduction) => this.records.announce(tx, introductionNotStarted, introduction),
      },
      outer,
    );
  }
}
