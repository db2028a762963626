import { Injectable } from '@nestjs/common';
import type { Tx } from '#database';
import type { Actor } from '#kernel';
import { ChangeIntroduction } from './change-introduction.js';
import { IntroductionRecord } from './introduction-record.js';
import { introductionNoAnswer } from './introduction.messages.js';

/** A coordinator gives up waiting: the candidate is free for another vacancy. */
@Injectable()
export class CloseWithoutAnswer {
  constructor(
    private readonly change: ChangeIntroduction,
    private readonly records: IntroductionRecord,
  ) {}

  execute(actor: Actor, { introductionId }: { introductionId: string }, outer?: Tx): Promise<void> {
    return this.change.run(
      actor,
      {
        action: 'closeSilent',
        introductionId,
        decide: () => undefined,
        announce: (tx, introduction) => this.records.announce(tx, introductionNoAnswer, introduction),
      },
      outer,
    );
  }
}
