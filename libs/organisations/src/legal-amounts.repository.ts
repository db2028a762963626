import { Injectable } from '@nestjs/common';
import { Unknown } from '#kernel';
import type { Tx } from '#database';
import { valuesInCent, type LegalAmountCode } from './legal-codes.js';

/** A dated amount; `value` in ten-thousandths of the unit, days as `YYYY-MM-DD`. */
export interface LegalAmount {
  readonly id: string;
  readonly code: LegalAmountCode;
  readonly unit: string;
  readonly value: number;
  readonly validFrom: string;
  readonly validTo: string | null;
  readonly sourceUrl: string;
  readonly verifiedBy: string | null;
  readonly verifiedAt: string | null;
}

const columns = `id, code, unit, value, valid_from::text as "validFrom", valid_to::text as "validTo",
  source_url as "sourceUrl", verified_by as "verifiedBy", verified_at::text as "verifiedAt"`;

type Row = Omit<LegalAmount, 'value'> & { readonly value: string };
const asAmount = (row: Row): LegalAmount => ({ ...row, value: Number(row.value) });

/** Dated amounts that the law sets; staff add rows, nothing is a constant in code (brief 4.5). */
@Injectable()
export class LegalAmounts {
  /**
   * The amount that binds on `day` (YYYY-MM-DD) in euro cents with the day it started: the last one that started, also
   * when it ended and nobody entered the next, because a gap in our data is no freedom. Null when none ever started.
   */
  async inForce(
    tx: Tx,
    code: LegalAmountCode,
    day: string,
  ): Promise<{ cents: number; since: string } | null> {
    const rows: Row[] = await tx.manager.query(
      `select ${columns} from legal_amount where code = $1 and valid_from <= $2::date order by valid_from desc limit 1`,
      [code, day],
    );
    const row = rows.map(asAmount)[0];
    return row ? { cents: row.value / valuesInCent, since: row.validFrom } : null;
  }

  /** Everything in force on `day`, one row a code: the row that started last, unless it ended. */
  async allInForce(tx: Tx, day: string): Promise<LegalAmount[]> {
    const rows: Row[] = await tx.manager.query(
      `select ${columns} from (select distinct on (code) * from legal_amount where valid_from <= $1::date
                                order by code, valid_from desc) newest
        where valid_to is null or valid_to >= $1::date order by code`,
      [day],
    );
    return rows.map(asAmount);
  }

  /** Every row, newest first within a code. */
  async all(tx: Tx): Promise<LegalAmount[]> {
    const rows: Row[] = await tx.manager.query(
      `select ${columns} from legal_amount order by code, valid_from desc`,
    );
    return rows.map(asAmount);
  }

  /** Rows of one code, oldest first; nobody else adds to them before this transaction ends. */
  async takeCode(tx: Tx, code: LegalAmountCode): Promise<LegalAmount[]> {
    await tx.manager.query(`select pg_advisory_xact_lock(hashtext('legal_amount'), hashtext($1))`, [code]);
    const rows: Row[] = await tx.manager.query(
      `select ${columns} from legal_amount where code = $1 order by valid_from`,
      [code],
    );
    return rows.map(asAmount);
  }

  /** One row; Unknown when there is none. */
  async get(tx: Tx, id: string): Promise<LegalAmount> {
    const rows: Row[] = await tx.manager.query(`select ${columns} from legal_amount where id = $1`, [id]);
    if (!rows[0]) throw new Unknown();
    return asAmount(rows[0]);
  }

  async insert(tx: Tx, amount: LegalAmount): Promise<void> {
    await tx.manager.query(
      `insert into legal_amount (id, code, unit, value, valid_from, valid_to, source_url, verified_by, verified_at)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
      [
        amount.id, amount.code, amount.unit, amount.value, amount.validFrom, amount.validTo, amount.sourceUrl,
        amount.verifiedBy, amount.verifiedAt,
      ], // prettier-ignore
    );
  }

  async update(tx: Tx, amount: LegalAmount): Promise<void> {
    await tx.manager.query(
      `update legal_amount set value = $2, valid_from = $3, valid_to = $4, source_url = $5, verified_by = $6, verified_at = $7
        where id = $1`,
      [
        amount.id, amount.value, amount.validFrom, amount.validTo, amount.sourceUrl, amount.verifiedBy, amount.verifiedAt,
      ], // prettier-ignore
    );
  }

  /** Takes out a row; the caller has made sure that it was never in force. */
  async remove(tx: Tx, id: string): Promise<void> {
    await tx.manager.query(`delete from legal_amount where id = $1`, [id]);
  }

  /** Adds rows of the data file that start on a day that no row claims yet; what staff wrote stays as it is. */
  async add(tx: Tx, amounts: readonly LegalAmount[]): Promise<void> {
    await tx.manager.query(
      `insert into legal_amount (id, code, unit, value, valid_from, valid_to, source_url)
       select n.* from unnest($1::uuid[], $2::text[], $3::text[], $4::bigint[], $5::date[], $6::date[], $7::text[])
         as n(id, code, unit, value, valid_from, valid_to, source_url)
        where not exists (select 1 from legal_amount l where l.code = n.code
                            and l.valid_from < n.valid_from and l.valid_to >= n.valid_from)
       on conflict (code, valid_from) do nothing`,
      [
        amounts.map((a) => a.id), amounts.map((a) => a.code), amounts.map((a) => a.unit), amounts.map((a) => a.value),
        amounts.map((a) => a.validFrom), amounts.map((a) => a.validTo), amounts.map((a) => a.sourceUrl),
      ], // prettier-ignore
    );
  }
}
