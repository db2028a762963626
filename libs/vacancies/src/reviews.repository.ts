import { Injectable } from '@nestjs/common';
import type { Tx } from '#database';
import { Clock, newId } from '#kernel';
import type { ReviewNote, ReviewQuestion } from './review-decision.js';

/** A decision with who took it. */
export interface StoredReview {
  readonly id: string;
  readonly decision: ReviewNote;
  readonly checklist: readonly ReviewQuestion[];
  readonly comment: string | null;
  readonly at: Date;
  /** First name of the coordinator; null when the account is gone. */
  readonly by: string | null;
}

/** Decisions of coordinators; rows are only added. */
@Injectable()
export class ReviewsRepository {
  constructor(private readonly clock: Clock) {}

  /** Keeps who decided what, with the questions that were answered. */
  async add(
    tx: Tx,
    review: {
      readonly vacancyId: string;
      readonly proposalId: string | null;
      readonly decision: ReviewNote;
      readonly checklist: readonly ReviewQuestion[];
      readonly comment: string | null;
    },
  ): Promise<void> {
    await tx.manager.query(
      `insert into vacancy_review (id, vacancy_id, proposal_id, decision, checklist, comment, decided_at, decided_by)
       values ($1, $2, $3, $4, $5, $6, $7, $8)`,
      [
        newId(), review.vacancyId, review.proposalId, review.decision, review.checklist, review.comment,
        this.clock.now(), tx.actor.id,
      ], // prettier-ignore
    );
  }

  /** The newest decisions first; for coordinators. */
  of(tx: Tx, vacancyId: string, most = 50): Promise<StoredReview[]> {
    return tx.manager.query(
      `select r.id, r.decision, r.checklist, r.comment, r.decided_at as at, a.first_name as by
         from vacancy_review r left join account a on a.id = r.decided_by
        where r.vacancy_id = $1 order by r.decided_at desc, r.id desc limit $2`,
      [vacancyId, most],
    );
  }
}
