import { Injectable } from '@nestjs/common';
import type { Tx } from '#database';
import { dayAfter, warningDays } from './near-expiry.js';
import type { PauseReason } from './vacancy.lifecycle.js';

/** Days after which a pause is worth a question. */
export const longPauseDays = 30;

/** What its members should know of the life of one vacancy. */
export interface VacancyLife {
  readonly pausedAt: Date | null;
  readonly pauseReason: PauseReason | null;
  readonly fullSince: Date | null;
  /** People who were introduced and have no answer yet. */
  readonly unanswered: number;
  /** People who were answered or met and have not started. */
  readonly inTouch: number;
}

/** How many vacancies of an organisation ask for something; `only` when it is a single one. */
export interface Attention {
  readonly count: number;
  readonly only: string | null;
}

/** What waits for the members of an organisation. */
export interface VacancyAttention {
  /** Last day within 14 days. */
  readonly expiring: Attention;
  /** Paused by themselves for more than 30 days. */
  readonly pausedLong: Attention;
  /** Paused because the organisation was not active, and it is active again. */
  readonly toResume: Attention;
  /** All places taken, with a waiting list. */
  readonly full: Attention;
}

const attention = (condition: string): string =>
  `json_build_object('count', count(*) filter (where ${condition}),
    'only', case when count(*) filter (where ${condition}) = 1 then min(v.id::text) filter (where ${condition}) end)`;

/** Read models of the life of vacancies; row-level security decides which rows the actor sees. */
@Injectable()
export class VacancyLifeQueries {
  /** Null when the vacancy is invisible to the actor. */
  async of(tx: Tx, vacancyId: string): Promise<VacancyLife | null> {
    const rows: VacancyLife[] = await tx.manager.query(
      `select v.paused_at as "pausedAt", v.pause_reason as "pauseReason", v.full_since as "fullSince",
         (select count(*)::int from introduction i where i.vacancy_id = v.id and i.state = 'SENT') as unanswered,
         (select count(*)::int from introduction i where i.vacancy_id = v.id and i.state in ('ANSWERED', 'MET'))
           as "inTouch"
       from vacancy v where v.id = $1`,
      [vacancyId],
    );
    return rows[0] ?? null;
  }

  /** On this day (`YYYY-MM-DD` in Brussels) and at this instant. */
  async attention(
    tx: Tx,
    organisationId: string,
    { today, now }: { today: string; now: Date },
  ): Promise<VacancyAttention> {
    const longAgo = new Date(now.getTime() - longPauseDays * 86_400_000);
    const rows: VacancyAttention[] = await tx.manager.query(
      `select ${attention(`v.expires_on between $2::date and $3::date`)} as expiring,
         ${attention(`v.state = 'PAUSED' and v.pause_reason <> 'ORGANISATION' and v.paused_at < $4::timestamptz`)} as "pausedLong",
         ${attention(`v.state = 'PAUSED' and v.pause_reason = 'ORGANISATION' and o.state = 'ACTIVE'`)} as "toResume",
         ${attention(`v.full_since is not null`)} as full
       from vacancy v join organisation o on o.id = v.organisation_id
       where v.organisation_id = $1 and v.state in ('PUBLISHED', 'PAUSED')`,
      [organisationId, today, dayAfter(today, warningDays.first), longAgo],
    );
    const none = { count: 0, only: null };
    return rows[0] ?? { expiring: none, pausedLong: none, toResume: none, full: none };
  }
}
