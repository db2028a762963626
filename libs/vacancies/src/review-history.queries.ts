import { Injectable } from '@nestjs/common';
import type { Tx } from '#database';
import type { ActorKind } from '#kernel';
import type { ReviewQuestion } from './review-decision.js';
import type { VacancyReturn } from './vacancy-parts.entity.js';

/** One thing that happened with a vacancy or with changes that waited beside it. */
export interface HistoryItem {
  readonly id: string;
  readonly at: Date;
  readonly about: 'VACANCY' | 'CHANGES';
  /** Action of the lifecycle, or `draft` and `change`. */
  readonly action: string;
  readonly from: string | null;
  readonly to: string;
  readonly by: ActorKind;
  /** First name, as far as the reader may know it. */
  readonly name: string | null;
  /** Coded reason, or words of the Steunpunt. */
  readonly note: string | null;
  /** What was remarked when it was sent back or refused. */
  readonly remark: Pick<VacancyReturn, 'reasons' | 'comment' | 'fields'> | null;
  /** Questions that the coordinator answered with yes; null for whoever may not know, or when nobody was asked. */
  readonly checklist: readonly ReviewQuestion[] | null;
}

type Row = Omit<HistoryItem, 'remark' | 'checklist'>;
type Remark = Pick<VacancyReturn, 'reasons' | 'comment' | 'fields'>;

const remarked = new Set(['return', 'refuse']);
const decisions: Readonly<Record<string, string>> = {
  'VACANCY publish': 'PUBLISH',
  'VACANCY return': 'RETURN',
  'VACANCY refuse': 'REFUSE',
  'VACANCY pause': 'PAUSE',
  'CHANGES accept': 'ACCEPT_CHANGES',
  'CHANGES return': 'RETURN_CHANGES',
};

/** Everything that happened, newest first; row-level security decides whose names the reader gets. */
@Injectable()
export class ReviewHistory {
  /** At most `most` steps. The caller has made sure that the reader may see this vacancy. */
  async of(tx: Tx, vacancyId: string, most = 200): Promise<HistoryItem[]> {
    const rows: Row[] = await tx.manager.query(
      `select s.id, s.at, s.about, s.action, s.from_state as "from", s.to_state as "to", s.actor_kind as by,
              a.first_name as name, s.note
         from (select t.*, 'VACANCY' as about from transition t where t.subject = 'vacancy' and t.subject_id = $1
               union all
               select t.*, 'CHANGES' from transition t join vacancy_proposal p on p.id = t.subject_id
                where t.subject = 'vacancy_proposal' and p.vacancy_id = $1) as s
         left join account a on a.id = s.actor_id
        order by s.at desc, s.id desc limit $2`,
      [vacancyId, most],
    );
    const remarks: Remark[] = await tx.manager.query(
      `select reasons, comment, fields from vacancy_return where vacancy_id = $1 order by at desc, id desc`,
      [vacancyId],
    );
    const reviews = tx.actor.kind === 'coordinator' ? await this.reviews(tx, vacancyId) : [];
    // Each return and refusal wrote exactly one remark.
    return rows.map((row) => ({
      ...row,
      remark: remarked.has(row.action) ? (remarks.shift() ?? null) : null,
      checklist: take(reviews, decisions[`${row.about} ${row.action}`], row.at),
    }));
  }

  private reviews(tx: Tx, vacancyId: string): Promise<Review[]> {
    return tx.manager.query(
      `select decision, checklist, decided_at as at from vacancy_review
        where vacancy_id = $1 order by decided_at desc, id desc`,
      [vacancyId],
    );
  }
}

interface Review {
  readonly decision: string;
  readonly checklist: readonly ReviewQuestion[];
  readonly at: Date;
}

/** Both were written in one transaction. */
const sameMoment = 60_000;

function take(reviews: Review[], decision: string | undefined, at: Date): readonly ReviewQuestion[] | null {
  const found = reviews.findIndex(
    (review) => review.decision === decision && Math.abs(review.at.getTime() - at.getTime()) < sameMoment,
  );
  return found < 0 ? null : (reviews.splice(found, 1)[0]?.checklist ?? null);
}
