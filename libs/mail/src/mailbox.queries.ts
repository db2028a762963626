import { Injectable } from '@nestjs/common';
import { system } from '#kernel';
import { UnitOfWork } from '#database';

/** A mail in the mailbox of the embedded mode. */
export interface MailboxMail {
  readonly id: string;
  readonly to: string;
  readonly subject: string;
  readonly html: string;
  readonly text: string;
  readonly at: Date;
}

const columns = `id, to_address as "to", subject, html, text, at`;

/** Reads the mailbox page's mails. Only the embedded mode has them: one person's own machine, invented people. */
@Injectable()
export class MailboxQueries {
  constructor(private readonly work: UnitOfWork) {}

  /** Newest first. */
  latest(limit = 200): Promise<MailboxMail[]> {
    return this.work.run(system, (tx) =>
      tx.manager.query(`select ${columns} from mailbox order by at desc, id desc limit $1`, [limit]),
    );
  }

  /** Null when there is none. */
  async find(id: string): Promise<MailboxMail | null> {
    const rows: MailboxMail[] = await this.work.run(system, (tx) =>
      tx.manager.query(`select ${columns} from mailbox where id = $1`, [id]),
    );
    return rows[0] ?? null;
  }
}
