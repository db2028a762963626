import { Injectable } from '@nestjs/common';
import type { Tx } from '#database';
import type { Lang } from '#i18n';
import type { MailClass } from './mail-definition.js';
import type { MailState } from './mail.lifecycle.js';

/** A mail that is put into the ledger. */
export interface NewMail {
  readonly id: string;
  readonly template: string;
  readonly class: MailClass;
  readonly data: unknown;
  readonly to: string;
  readonly lang: Lang;
  readonly dedupeKey: string;
  readonly messageId: string;
  readonly subjectId: string | null;
  readonly at: Date;
}

/** A mail that this process may send until its lease runs out. */
export interface ClaimedMail {
  readonly id: string;
  readonly template: string;
  readonly class: MailClass;
  readonly data: unknown;
  readonly to: string;
  readonly lang: Lang;
  readonly messageId: string;
  /** Number of this attempt; also says whose lease it is. */
  readonly attempts: number;
}

/** What an attempt came to. */
export interface MailResult {
  readonly state: Exclude<MailState, 'queued' | 'sending'>;
  readonly errorCode: string | null;
  readonly at: Date;
  readonly notBefore: Date;
}

const claimed = `id, template, class, data, to_address as "to", lang, message_id as "messageId", attempts`;

/** The only writer of the mail ledger. */
@Injectable()
export class MailRepository {
  async insert(tx: Tx, mail: NewMail): Promise<void> {
    await tx.manager.query(
      `insert into mail (id, template, data, to_address, lang, class, state, dedupe_key, message_id,
                         queued_at, not_before, subject_id)
       values ($1, $2, $3, $4, $5, $6, 'queued', $7, $8, $9, $9, $10)
       on conflict do nothing`,
      [
        mail.id,
        mail.template,
        JSON.stringify(mail.data),
        mail.to,
        mail.lang,
        mail.class,
        mail.dedupeKey,
        mail.messageId,
        mail.at,
        mail.subjectId,
      ],
    );
  }

  /** Mails of class at_most_once whose sender disappeared: nobody knows whether they went. */
  async loseExpired(tx: Tx, now: Date): Promise<void> {
    await tx.manager.query(
      `update mail set state = 'unknown', lease_until = null, error_code = 'lease-expired'
        where state = 'sending' and lease_until < $1 and class = 'at_most_once'`,
      [now],
    );
  }

  /** Takes due mails with a lease, oldest first; mails of unknown template stay for a newer worker. */
  async claim(
    tx: Tx,
    templates: readonly string[],
    now: Date,
    leaseUntil: Date,
    limit: number,
  ): Promise<ClaimedMail[]> {
    return tx.manager.query(
      `with due as (
         select id as due_id from mail
          where template = any($1)
            and ((state in ('queued', 'retry') and not_before <= $2)
              or (state = 'sending' and lease_until < $2 and class = 'at_least_once'))
          order by not_before limit $4 for update skip locked
       ), taken as (
         update mail set state = 'sending', lease_until = $3, attempts = attempts + 1
           from due where id = due_id
         returning ${claimed}
       )
       select * from taken`,
      [templates, now, leaseUntil, limit],
    );
  }

  /** Writes the result of an attempt, unless another attempt began meanwhile or staff decided. */
  async record(tx: Tx, mail: ClaimedMail, result: MailResult): Promise<void> {
    await tx.manager.query(
      `update mail set state = $3, error_code = $4, not_before = $5, lease_until = null,
              sent_at = case when $3 = 'sent' then $6::timestamptz end,
              -- Once it is gone the secrets and ids that made its words are not needed.
              data = case when $3 = 'sent' then '{}' else data end
        where id = $1 and attempts = $2
          and (state = 'sending' or (state = 'unknown' and resolved_by is null and $3 = 'sent'))`,
      [mail.id, mail.attempts, result.state, result.errorCode, result.notBefore, result.at],
    );
  }

  /** Locks a mail for a decision of staff; null when there is none. */
  async takeForChange(tx: Tx, id: string): Promise<{ state: MailState } | null> {
    const rows: { state: MailState }[] = await tx.manager.query(
      `select state from mail where id = $1 for update`,
      [id],
    );
    return rows[0] ?? null;
  }

  async resolve(tx: Tx, id: string, state: 'sent' | 'queued', by: string | null, now: Date): Promise<void> {
    await tx.manager.query(
      `update mail set state = $2, resolved_by = $3, attempts = 0, error_code = null,
              sent_at = case when $2 = 'sent' then $4::timestamptz end,
              not_before = case when $2 = 'queued' then $4::timestamptz else not_before end
        where id = $1`,
      [id, state, by, now],
    );
  }
}
