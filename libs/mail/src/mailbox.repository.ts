import { Injectable } from '@nestjs/common';
import type { Tx } from '#database';
import type { OutgoingMail } from './mail-transport.js';

/** Writes the mailbox of the embedded mode. */
@Injectable()
export class MailboxRepository {
  async insert(tx: Tx, id: string, mail: OutgoingMail, at: Date): Promise<void> {
    await tx.manager.query(
      `insert into mailbox (id, mail_id, to_address, subject, html, text, at) values ($1, $2, $3, $4, $5, $6, $7)`,
      [id, mail.mailId, mail.to, mail.subject, mail.html, mail.text, at],
    );
  }
}
