import { Injectable } from '@nestjs/common';
import { newId } from '#kernel';
import type { Tx } from '#database';
import { retentionPlans, type RetainedTable } from './retention-plans.queries.js';

/** A row of `retention_rule`: how long the rows of a table stay, in days, and what happens then. */
export interface RetentionRule {
  readonly table: string;
  readonly keepDays: number;
}

/** Reads the rules and carries out one batch of one of them. */
@Injectable()
export class RetentionRepository {
  async rules(tx: Tx): Promise<RetentionRule[]> {
    return tx.manager.query(
      `select table_name as "table", keep_days as "keepDays" from retention_rule order by table_name`,
    );
  }

  /** Keys of rows whose time is over, at most `limit`; `cutoff` = now minus the rule's days. */
  async due(tx: Tx, table: RetainedTable, cutoff: Date, now: Date, limit: number): Promise<string[]> {
    const plan = retentionPlans[table];
    const rows: { key: string }[] = await tx.manager.query(
      `select ${plan.key}::text as key ${plan.due} order by 1 limit $3`,
      [cutoff, now, limit],
    );
    return rows.map(({ key }) => key);
  }

  async countDue(tx: Tx, table: RetainedTable, cutoff: Date, now: Date): Promise<number> {
    const plan = retentionPlans[table];
    const rows: { n: number }[] = await tx.manager.query(
      `select count(*)::int as n from (select ${plan.key} ${plan.due}) due`,
      [cutoff, now],
    );
    return rows[0]?.n ?? 0;
  }

  async carryOut(tx: Tx, table: RetainedTable, keys: string[]): Promise<void> {
    const plan = retentionPlans[table];
    if ('act' in plan) await tx.manager.query(plan.act, [keys]);
  }

  async log(tx: Tx, table: string, at: Date, affected: number, dryRun: boolean): Promise<void> {
    await tx.manager.query(
      `insert into retention_run (id, table_name, at, affected, dry_run) values ($1, $2, $3, $4, $5)`,
      [newId(), table, at, affected, dryRun],
    );
  }
}
