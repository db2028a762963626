import { Injectable } from '@nestjs/common';
import type { Tx } from '#database';

export const legalAmountCodes = ['expenses.day', 'expenses.year', 'expenses.year.raised'] as const;
export type LegalAmountCode = (typeof legalAmountCodes)[number];

export interface LegalAmount {
  readonly code: LegalAmountCode;
  readonly unit: string;
  readonly validFrom: string;
  readonly valueCents: number;
  readonly source: string;
}

/** Dated amounts that the law sets; staff add rows, nothing is a constant in code (brief 4.5). */
@Injectable()
export class LegalAmounts {
  /** The amount in force on `day` (YYYY-MM-DD) in euro cents with the day it started, or null when none is known. */
  async inForce(
    tx: Tx,
    code: LegalAmountCode,
    day: string,
  ): Promise<{ cents: number; since: string } | null> {
    const rows: { cents: number; since: string }[] = await tx.manager.query(
      `select value_cents as cents, valid_from::text as since from legal_amount
        where code = $1 and valid_from <= $2 and (valid_to is null or valid_to >= $2)
        order by valid_from desc limit 1`,
      [code, day],
    );
    return rows[0] ?? null;
  }

  /** Adds rows that are missing; a row that staff have changed stays. */
  async add(tx: Tx, amounts: readonly LegalAmount[]): Promise<void> {
    await tx.manager.query(
      `insert into legal_amount (code, valid_from, value_cents, unit, source_url)
       select * from unnest($1::text[], $2::date[], $3::int[], $4::text[], $5::text[])
       on conflict (code, valid_from) do nothing`,
      [
        amounts.map((a) => a.code), amounts.map((a) => a.validFrom), amounts.map((a) => a.valueCents),
        amounts.map((a) => a.unit), amounts.map((a) => a.source),
      ], // prettier-ignore
    );
  }
}
