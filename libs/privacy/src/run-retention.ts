import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '#database';
import { Bug, Clock, system } from '#kernel';
import { EraseCandidate } from './erase-candidate.js';
import { isRetained, type RetainedTable } from './retention-plans.queries.js';
import { RetentionRepository } from './retention.repository.js';

const batchSize = 500;
const dayMs = 86_400_000;

/** What a run did, or with `dryRun` would do, to one table. */
export interface RetentionResult {
  readonly table: string;
  readonly affected: number;
}

/**
 * Carries out the rules of `retention_rule` (brief 4.15): batches of 500, each in its own transaction, a row of
 * `retention_run` per table. A dry run only counts.
 */
@Injectable()
export class RunRetention {
  constructor(
    private readonly work: UnitOfWork,
    private readonly retention: RetentionRepository,
    private readonly erase: EraseCandidate,
    private readonly clock: Clock,
  ) {}

  async execute(options: { dryRun?: boolean; only?: string } = {}): Promise<RetentionResult[]> {
    const rules = await this.work.asSystem((tx) => this.retention.rules(tx));
    const results: RetentionResult[] = [];
    for (const { table, keepDays } of rules) {
      if (options.only !== undefined && options.only !== table) continue;
      // A rule nobody carries out is a promise that is broken in silence.
      if (!isRetained(table)) throw new Bug('a retention rule has no plan', { table });
      const affected = await this.runTable(table, keepDays, options.dryRun ?? false);
      results.push({ table, affected });
    }
    return results;
  }

  private async runTable(table: RetainedTable, keepDays: number, dryRun: boolean): Promise<number> {
    const now = this.clock.now();
    const cutoff = new Date(now.getTime() - keepDays * dayMs);
    const affected = dryRun
      ? await this.work.asSystem((tx) => this.retention.countDue(tx, table, cutoff, now))
      : await this.carryOut(table, cutoff, now);
    await this.work.asSystem((tx) => this.retention.log(tx, table, now, affected, dryRun));
    return affected;
  }

  private async carryOut(table: RetainedTable, cutoff: Date, now: Date): Promise<number> {
    for (let affected = 0; ;) {
      const done = await this.work.asSystem(async (tx) => {
        const keys = await this.retention.due(tx, table, cutoff, now, batchSize);
        if (table === 'candidate' || table === 'referral') {
          for (const id of keys) await this.erase.execute(system, id, 'RETENTION', tx);
        } else if (keys.length > 0) {
          await this.retention.carryOut(tx, table, keys);
        }
        return keys.length;
      });
      affected += done;
      if (done < batchSize) return affected;
    }
  }
}
