import { Injectable } from '@nestjs/common';
import type { Tx } from '#database';
import { Clock, Unknown } from '#kernel';
import type { ReviewRule } from './review-standing.queries.js';

/** A dated row with who decided it; null for what came with the platform. */
export interface DecidedBy {
  readonly decidedAt: Date;
  readonly decidedBy: string | null;
}
export type DatedReviewRule = ReviewRule & DecidedBy;
/** Working days within which what is handed in should be decided, from a day (YYYY-MM-DD) on. */
export interface ReviewTarget {
  readonly validFrom: string;
  readonly workingDays: number;
}

/** Who may publish without a look, as the organisation's row says it. */
export interface StandingRow {
  readonly id: string;
  readonly alwaysReview: boolean;
}

/** Rules and targets of review as dated data, and the standing that was taken from an organisation. */
@Injectable()
export class ReviewRulesRepository {
  constructor(private readonly clock: Clock) {}

  /** Every rule, the latest day first, with the first name of who decided. */
  rules(tx: Tx): Promise<DatedReviewRule[]> {
    return tx.manager.query(
      `select r.valid_from::text as "validFrom", r.active, r.min_published as "minPublished", r.months,
         r.max_returned as "maxReturned", r.decided_at as "decidedAt", a.first_name as "decidedBy"
         from review_rule r left join account a on a.id = r.decided_by order by r.valid_from desc`,
    );
  }

  /** Every target, the latest day first. */
  targets(tx: Tx): Promise<(ReviewTarget & DecidedBy)[]> {
    return tx.manager.query(
      `select r.valid_from::text as "validFrom", r.working_days as "workingDays", r.decided_at as "decidedAt",
         a.first_name as "decidedBy"
         from review_target r left join account a on a.id = r.decided_by order by r.valid_from desc`,
    );
  }

  /** Writes the rule from its day on; what was written for that very day before is replaced. */
  async keepRule(tx: Tx, rule: ReviewRule): Promise<void> {
    await tx.manager.query(
      `insert into review_rule (valid_from, active, min_published, months, max_returned, decided_by, decided_at)
       values ($1, $2, $3, $4, $5, $6, $7)
       on conflict (valid_from) do update set active = excluded.active, min_published = excluded.min_published,
         months = excluded.months, max_returned = excluded.max_returned, decided_by = excluded.decided_by,
         decided_at = excluded.decided_at`,
      [
        rule.validFrom, rule.active, rule.minPublished, rule.months, rule.maxReturned, tx.actor.id, this.clock.now(),
      ], // prettier-ignore
    );
  }

  async keepTarget(tx: Tx, target: ReviewTarget): Promise<void> {
    await tx.manager.query(
      `insert into review_target (valid_from, working_days, decided_by, decided_at) values ($1, $2, $3, $4)
       on conflict (valid_from) do update set working_days = excluded.working_days, decided_by = excluded.decided_by,
         decided_at = excluded.decided_at`,
      [target.validFrom, target.workingDays, tx.actor.id, this.clock.now()],
    );
  }

  /** Locked until the transaction ends; Unknown when absent. */
  async takeStanding(tx: Tx, organisationId: string): Promise<StandingRow> {
    const rows: StandingRow[] = await tx.manager.query(
      `select id, always_review as "alwaysReview" from organisation where id = $1 for update`,
      [organisationId],
    );
    if (!rows[0]) throw new Unknown();
    return rows[0];
  }

  async saveStanding(tx: Tx, organisationId: string, why: string | null): Promise<void> {
    await tx.manager.query(
      `update organisation set always_review = $2, always_review_why = $3 where id = $1`,
      [organisationId, why !== null, why],
    );
  }

  /** Why everything of this organisation is looked at; null when nobody decided so. */
  async whyAlways(tx: Tx, organisationId: string): Promise<string | null> {
    const rows: { why: string | null }[] = await tx.manager.query(
      `select always_review_why as why from organisation where id = $1 and always_review`,
      [organisationId],
    );
    return rows[0]?.why ?? null;
  }
}
