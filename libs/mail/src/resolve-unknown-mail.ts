import { Injectable } from '@nestjs/common';
import { Clock, Unknown, type Actor } from '#kernel';
import { Transitions, UnitOfWork, type Tx } from '#database';
import { Outbox } from '#jobs';
import { mailLifecycle } from './mail.lifecycle.js';
import { mailPolicy } from './mail.policy.js';
import { MailRepository } from './mail.repository.js';
import { sendDueMails } from './mail.jobs.js';

/** What staff can decide about a mail that did not certainly go. */
export type MailVerdict = 'markSent' | 'queueAgain';

/** A coordinator decides: it went after all, or send it (again). */
@Injectable()
export class ResolveUnknownMail {
  constructor(
    private readonly work: UnitOfWork,
    private readonly mails: MailRepository,
    private readonly transitions: Transitions,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
  ) {}

  /** Throws Unknown, or Refusal `lifecycle.not-allowed` when the mail's state changed meanwhile. */
  execute(actor: Actor, input: { mailId: string; verdict: MailVerdict }, outer?: Tx): Promise<void> {
    return this.work.run(
      actor,
      async (tx) => {
        if (!mailPolicy.resolve(actor).allowed) throw new Unknown();
        const mail = await this.mails.takeForChange(tx, input.mailId);
        if (!mail) throw new Unknown({ mailId: input.mailId });
        const to = mailLifecycle.next(input.verdict, mail.state) === 'sent' ? 'sent' : 'queued';
        await this.mails.resolve(tx, input.mailId, to, actor.id, this.clock.now());
        await this.transitions.record(tx, {
          subject: 'mail',
          subjectId: input.mailId,
          action: input.verdict,
          from: mail.state,
          to,
        });
        if (to === 'queued') await this.outbox.enqueue(tx, sendDueMails, {});
      },
      outer,
    );
  }
}
