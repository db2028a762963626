import { Injectable } from '@nestjs/common';
import type { Tx } from '#database';
import { hashSecret } from '#kernel';
import { MailLedger } from '#mail';
import { loginLinkMail } from '#notifications';
import type { Account } from '#people';

/** Queues the mail with the log-in button in the transaction that made the link. */
@Injectable()
export class LoginLinkMail {
  constructor(private readonly mails: MailLedger) {}

  queue(tx: Tx, account: Account, secret: string): Promise<void> {
    return this.mails.queue(tx, loginLinkMail, {
      to: account.email,
      lang: account.lang,
      data: { secret, firstName: account.firstName },
      dedupeKey: `login-link/${hashSecret(secret).slice(0, 16)}`,
      subjectId: account.id,
    });
  }
}
