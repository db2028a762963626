import { Injectable } from '@nestjs/common';
import type { Actor } from '#kernel';
import { UnitOfWork } from '#database';
import type { MailClass } from './mail-definition.js';
import type { MailState } from './mail.lifecycle.js';

/** One line of the staff list: no address, no words. */
export interface MailLine {
  readonly id: string;
  readonly template: string;
  readonly class: MailClass;
  readonly state: MailState;
  readonly attempts: number;
  readonly queuedAt: Date;
  readonly notBefore: Date;
  readonly errorCode: string | null;
  readonly subjectId: string | null;
}

/** How many mails are in each state. */
export type MailCounts = Readonly<Record<MailState, number>>;

const none: MailCounts = { queued: 0, sending: 0, sent: 0, retry: 0, failed: 0, unknown: 0 };

/** The ledger as staff see it. */
@Injectable()
export class MailQueries {
  constructor(private readonly work: UnitOfWork) {}

  /** Number of mails per state over the whole ledger. */
  counts(actor: Actor): Promise<MailCounts> {
    return this.work.run(actor, async (tx) => {
      const rows: { state: MailState; count: number }[] = await tx.manager.query(
        `select state, count(*)::int as count from mail group by state`,
      );
      return { ...none, ...Object.fromEntries(rows.map(({ state, count }) => [state, count])) };
    });
  }

  /** Mails that did not go: unknown first, then failed, then waiting for another try; newest first. */
  needingAttention(actor: Actor, limit = 100): Promise<MailLine[]> {
    return this.work.run(actor, (tx) =>
      tx.manager.query(
        `select id, template, class, state, attempts, queued_at as "queuedAt", not_before as "notBefore",
                error_code as "errorCode", subject_id as "subjectId"
           from mail where state in ('unknown', 'failed', 'retry')
          order by array_position(array['unknown', 'failed', 'retry'], state), queued_at desc limit $1`,
        [limit],
      ),
    );
  }
}
