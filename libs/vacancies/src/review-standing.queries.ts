import { Injectable } from '@nestjs/common';
import type { Tx } from '#database';
import { Clock, dayInBrussels } from '#kernel';

/** The rule of the latest day: how much good history makes review unnecessary. */
export interface ReviewRule {
  /** YYYY-MM-DD. */
  readonly validFrom: string;
  readonly active: boolean;
  readonly minPublished: number;
  readonly months: number;
  readonly maxReturned: number;
}

/** Whether an organisation publishes by itself, and what that rests on. */
export interface ReviewStanding {
  readonly skips: boolean;
  readonly because: 'NO_RULE' | 'NOT_ACTIVE' | 'REVOKED' | 'TOO_FEW' | 'RETURNED' | 'GOOD_STANDING';
  /** Vacancies of its own that went online within the rule's months. */
  readonly published: number;
  /** How often one was sent back within them. */
  readonly returned: number;
  readonly rule: ReviewRule | null;
}

interface History {
  readonly state: string;
  readonly alwaysReview: boolean;
  readonly published: number;
  readonly returned: number;
}

/** Good standing: a rule that staff keep as data and can take back per organisation (UC-03, "first vacancies"). */
@Injectable()
export class ReviewStandings {
  constructor(private readonly clock: Clock) {}

  /** The rule in force on `day` (YYYY-MM-DD), or null. */
  async rule(tx: Tx, day: string): Promise<ReviewRule | null> {
    const rows: ReviewRule[] = await tx.manager.query(
      `select valid_from::text as "validFrom", active, min_published as "minPublished", months,
         max_returned as "maxReturned" from review_rule where valid_from <= $1 order by valid_from desc limit 1`,
      [day],
    );
    return rows[0] ?? null;
  }

  /** Ask under the lock of a vacancy of this organisation, as a member or a coordinator. */
  async of(tx: Tx, organisationId: string): Promise<ReviewStanding> {
    const now = this.clock.now();
    const rule = await this.rule(tx, dayInBrussels(now));
    const since = new Date(now);
    since.setUTCMonth(since.getUTCMonth() - (rule?.months ?? 12));
    const rows: History[] = await tx.manager.query(
      `select o.state, o.always_review as "alwaysReview",
         (select count(*)::int from vacancy v where v.organisation_id = o.id and v.published_at >= $2) as published,
         (select count(*)::int from vacancy_return r join vacancy v on v.id = r.vacancy_id
           where v.organisation_id = o.id and r.at >= $2) as returned
       from organisation o where o.id = $1`,
      [organisationId, since],
    );
    const history = rows[0] ?? { state: '', alwaysReview: false, published: 0, returned: 0 };
    const because = standing(rule, history);
    const { published, returned } = history;
    return { skips: because === 'GOOD_STANDING', because, published, returned, rule };
  }
}

function standing(rule: ReviewRule | null, history: History): ReviewStanding['because'] {
  if (!rule?.active) return 'NO_RULE';
  if (history.state !== 'ACTIVE') return 'NOT_ACTIVE';
  if (history.alwaysReview) return 'REVOKED';
  if (history.published < rule.minPublished) return 'TOO_FEW';
  return history.returned > rule.maxReturned ? 'RETURNED' : 'GOOD_STANDING';
}
