import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '#database';
import type { Actor } from '#kernel';

/** How much work waits in each queue of the team. */
export interface Waiting {
  readonly organisations: number;
  readonly vacancies: number;
  readonly silent: number;
  readonly mails: number;
}

/** Counts for the work page of the team. */
@Injectable()
export class TeamQueries {
  constructor(private readonly work: UnitOfWork) {}

  /** Queues as the coordinator sees them; `silent`: sent 14 days ago or longer and still no answer. */
  waiting(actor: Actor, now: Date): Promise<Waiting> {
    return this.work.run(actor, async (tx) => {
      const rows: Waiting[] = await tx.manager.query(
        `select (select count(*)::int from organisation where state = 'SUBMITTED') as organisations,
                (select count(*)::int from vacancy where state = 'IN_REVIEW')
                  + (select count(*)::int from vacancy_proposal where state = 'IN_REVIEW') as vacancies,
                (select count(*)::int from introduction
                  where state = 'SENT' and sent_at <= $1::timestamptz - interval '14 days') as silent,
                (select count(*)::int from mail where state in ('failed', 'unknown')) as mails`,
        [now],
      );
      return rows[0] ?? { organisations: 0, vacancies: 0, silent: 0, mails: 0 };
    });
  }
}
