import { Injectable } from '@nestjs/common';
import { Clock, newId } from '#kernel';
import { UnitOfWork } from '#database';
import { MailboxRepository } from './mailbox.repository.js';
import { MailTransport, type OutgoingMail } from './mail-transport.js';

/** Delivers to the mailbox page instead of the world: the embedded mode without SMTP_URL. */
@Injectable()
export class MailboxTransport extends MailTransport {
  constructor(
    private readonly work: UnitOfWork,
    private readonly mailbox: MailboxRepository,
    private readonly clock: Clock,
  ) {
    super();
  }

  async deliver(mail: OutgoingMail): Promise<void> {
    await this.work.asSystem((tx) => this.mailbox.insert(tx, newId(), mail, this.clock.now()));
  }
}
