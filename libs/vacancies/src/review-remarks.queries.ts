import { Injectable } from '@nestjs/common';
import type { Tx } from '#database';
import type { ReturnReason } from './vacancy.lifecycle.js';

/** What a coordinator asked to change and the organisation has not handed in again yet. */
export interface OpenRemarks {
  readonly at: Date;
  readonly reasons: readonly ReturnReason[];
  /** Words about the whole; null without. */
  readonly comment: string | null;
  /** Words per field, by the names of `reviewFields`. */
  readonly fields: Readonly<Record<string, string>>;
}

/** Remarks of the last review, for the pages on which an organisation improves its vacancy (UC-03). */
@Injectable()
export class ReviewRemarksQueries {
  /** The remarks that wait for an answer: it, or its changes, were sent back last. Null when nothing does. */
  async openRemarksWhole(tx: Tx, vacancyId: string): Promise<OpenRemarks | null> {
    const rows: OpenRemarks[] = await tx.manager.query(
      `select r.at, r.reasons, r.comment, r.fields
         from vacancy v join vacancy_return r on r.vacancy_id = v.id
        where v.id = $1 and (v.state = 'RETURNED' or exists (
          select 1 from vacancy_proposal p where p.vacancy_id = v.id and p.state = 'RETURNED'))
        order by r.at desc, r.id desc limit 1`,
      [vacancyId],
    );
    return rows[0] ?? null;
  }

  /** Words per field (names of `reviewFields`) of what was sent back last; empty when nothing waits for an answer. */
  async openRemarks(tx: Tx, vacancyId: string): Promise<Readonly<Record<string, string>>> {
    return (await this.openRemarksWhole(tx, vacancyId))?.fields ?? {};
  }
}
