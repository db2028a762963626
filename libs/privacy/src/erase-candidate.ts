import { Injectable } from '@nestjs/common';
import { authorize } from '#access';
import { Transitions, UnitOfWork, type Tx } from '#database';
import { Outbox } from '#jobs';
import { Clock, system, Unknown, type Actor } from '#kernel';
import { ErasureRepository } from './erasure.repository.js';
import { candidateAnonymised } from './privacy.messages.js';
import { privacyPolicy } from './privacy.policy.js';

/** Why somebody is erased. */
export type ErasureCause = 'REQUEST' | 'RETENTION';

/**
 * Erases a candidate: contact data, notes with their key, what organisations were shown, mails, links. The row
 * stays without a person, so counts and published figures do not change (brief 5.5, check 10). A client without
 * consent disappears entirely. Doing it twice changes nothing. Throws Unknown.
 */
@Injectable()
export class EraseCandidate {
  constructor(
    private readonly work: UnitOfWork,
    private readonly erasure: ErasureRepository,
    private readonly transitions: Transitions,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
  ) {}

  execute(actor: Actor, candidateId: string, cause: ErasureCause = 'REQUEST', outer?: Tx): Promise<void> {
    return this.work.run(
      actor,
      async (tx) => {
        authorize(privacyPolicy.erase(actor, { id: candidateId }));
        // Only the system may delete rows, and it must reach tables that nobody at the desk sees (mails, keys).
        await this.work.inName(tx, system, (inner) => this.erase(inner, candidateId, cause));
      },
      outer,
    );
  }

  private async erase(tx: Tx, id: string, cause: ErasureCause): Promise<void> {
    const subject = await this.erasure.take(tx, id);
    if (!subject) throw new Unknown();
    if (subject.state === 'ANONYMISED') return;
    const now = this.clock.now();
    await this.erasure.forgetMails(tx, id, subject.email);
    if (subject.state === 'PROSPECT') return this.erasure.removeEntirely(tx, id);

    const ended = await this.erasure.endIntroductions(tx, id, now);
    for (const { id: subjectId, from } of ended) {
      await this.transitions.record(tx, {
        subject: 'introduction', subjectId, action: 'erase', from, to: 'DECLINED_BY_CANDIDATE',
      }); // prettier-ignore
    }
    await this.erasure.anonymise(tx, id, now);
    await this.transitions.record(tx, {
      subject: 'candidate', subjectId: id, action: 'erase', from: subject.state, to: 'ANONYMISED', note: cause,
    }); // prettier-ignore
    await this.outbox.announce(tx, candidateAnonymised, { candidateId: id, cause });
  }
}
