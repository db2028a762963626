import { Injectable } from '@nestjs/common';
import type { Tx } from '#database';

/** Which organisations said that they read about the free insurance. */
@Injectable()
export class InsuranceExplainedRows {
  /** False when the organisation said so before. */
  async add(
    tx: Tx,
    row: { readonly organisationId: string; readonly legalTextId: string; readonly at: Date },
  ): Promise<boolean> {
    const rows: unknown[] = await tx.manager.query(
      `insert into insurance_explained (organisation_id, legal_text_id, at) values ($1, $2, $3)
       on conflict do nothing returning organisation_id`,
      [row.organisationId, row.legalTextId, row.at],
    );
    return rows.length > 0;
  }

  async isExplained(tx: Tx, organisationId: string): Promise<boolean> {
    const rows: unknown[] = await tx.manager.query(
      `select 1 from insurance_explained where organisation_id = $1`,
      [organisationId],
    );
    return rows.length > 0;
  }
}
