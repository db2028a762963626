import { Injectable } from '@nestjs/common';
import type { Tx } from '#database';
import { LegalAmounts } from './legal-amounts.repository.js';
import { legalGaps, type LegalGap } from './legal-gaps.js';
import { LegalTexts } from './legal-texts.repository.js';

/** One change of an amount or a text, for the log on the staff screen. */
export interface LegalChange {
  readonly at: Date;
  readonly action: string;
  readonly from: string | null;
  readonly to: string;
  readonly note: string | null;
  /** Who, for staff; null when the account is gone. */
  readonly by: string | null;
}

/** Read models of the dated law. */
@Injectable()
export class LegalQueries {
  constructor(
    private readonly amounts: LegalAmounts,
    private readonly texts: LegalTexts,
  ) {}

  /** What is missing or has to be read again on `day` (YYYY-MM-DD). */
  async gaps(tx: Tx, day: string): Promise<LegalGap[]> {
    return legalGaps(await this.amounts.all(tx), await this.texts.all(tx), day);
  }

  /** The newest changes, for coordinators. */
  changes(tx: Tx, limit: number): Promise<LegalChange[]> {
    return tx.manager.query(
      `select t.at, t.action, t.from_state as "from", t.to_state as "to", t.note,
              nullif(trim(concat(a.first_name, ' ', a.last_name)), '') as by
         from transition t left join account a on a.id = t.actor_id
        where t.subject in ('legal-amount', 'legal-text') order by t.at desc, t.id desc limit $1`,
      [limit],
    );
  }
}
