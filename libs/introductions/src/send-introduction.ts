import { Injectable } from '@nestjs/common';
import { UnitOfWork, type Tx } from '#database';
import { Refusal, type Actor } from '#kernel';
import { ChangeIntroduction } from './change-introduction.js';
import { DropIntroduction } from './drop-introduction.js';
import { IntroductionRecord } from './introduction-record.js';
import { introductionSent } from './introduction.messages.js';
import { IntroductionsRepository } from './introductions.repository.js';

/**
 * Opens an agreed introduction to the organisation; from now on row-level security lets its members see it.
 * When the vacancy was closed in the meantime it ends instead and the organisation never hears of it.
 */
@Injectable()
export class SendIntroduction {
  constructor(
    private readonly work: UnitOfWork,
    private readonly change: ChangeIntroduction,
    private readonly introductions: IntroductionsRepository,
    private readonly records: IntroductionRecord,
    private readonly drop: DropIntroduction,
  ) {}

  execute(actor: Actor, introductionId: string, outer?: Tx): Promise<'sent' | 'dropped'> {
    return this.work.run(
      actor,
      async (tx) => {
        const { vacancyId } = await this.introductions.takeForChange(tx, introductionId);
        // Taken back between the yes and now: the job that closes it is on its way.
        if (!(await this.introductions.isAgreed(tx, introductionId)))
          throw new Refusal('introduction.not-agreed');
        const vacancy = await this.introductions.vacancy(tx, vacancyId);
        if (!vacancy?.isOpen) {
          await this.drop.execute(actor, introductionId, tx);
          return 'dropped';
        }
        await this.send(actor, introductionId, tx);
        return 'sent';
      },
      outer,
    );
  }

  private send(actor: Actor, introductionId: string, tx: Tx): Promise<void> {
    return this.change.run(
      actor,
      {
        action: 'send',
        introductionId,
        decide: (introduction, now) => void Object.assign(introduction, { sentAt: now }),
        announce: (inner, introduction) => this.records.announce(inner, introductionSent, introduction),
      },
      tx,
    );
  }
}
