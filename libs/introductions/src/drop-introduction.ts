import { Injectable } from '@nestjs/common';
import type { Tx } from '#database';
import type { Actor } from '#kernel';
import { ChangeIntroduction } from './change-introduction.js';
import { IntroductionRecord } from './introduction-record.js';
import { introductionNotStarted } from './introduction.messages.js';

/**
 * The vacancy closed before the organisation said anything: the candidate hears that instead of nothing. Whoever has
 * an answer or has met goes on. Refusal `lifecycle.not-allowed` when the organisation answered in the meantime.
 */
@Injectable()
export class DropIntroduction {
  constructor(
    private readonly change: ChangeIntroduction,
    private readonly records: IntroductionRecord,
  ) {}

  execute(actor: Actor, introductionId: string, outer?: Tx): Promise<void> {
    return this.change.run(
      actor,
      {
        action: 'drop',
        introductionId,
        decide: (introduction) => void Object.assign(introduction, { reason: 'VACANCY_CLOSED' }),
        announce: (tx, introduction) => this.records.announce(tx, introductionNotStarted, introduction),
      },
      outer,
    );
  }
}
