import { Injectable } from '@nestjs/common';
import { ActingPeople } from '#access';
import { UnitOfWork, type Tx } from '#database';
import { Clock, Refusal, Transient, dayInBrussels, type Actor } from '#kernel';
import { CarryOutRow } from './carry-out-row.js';
import type { ImportRun } from './import-run.js';
import { importRunPolicy } from './import-run.policy.js';
import { ImportRunsRepository } from './import-runs.repository.js';
import { ImportSteps } from './import-steps.js';

/**
 * Takes over the good rows of a list, each in a transaction of its own in the name of whoever brought it in. A worker
 * that stops half-way leaves the rows that are done done; the next one goes on where it was.
 */
@Injectable()
export class CarryOutList {
  constructor(
    private readonly work: UnitOfWork,
    private readonly runs: ImportRunsRepository,
    private readonly steps: ImportSteps,
    private readonly people: ActingPeople,
    private readonly row: CarryOutRow,
    private readonly clock: Clock,
  ) {}

  /** False when there was nothing to do (any more). Throws Transient when it has to be called again. */
  async execute(runId: string, signal?: AbortSignal): Promise<boolean> {
    const run = await this.work.asSystem((tx) => this.runs.get(tx, runId));
    if (run.state !== 'RUNNING') return false;
    const actor = await this.people.actor(run.accountId);
    if (!actor || !importRunPolicy.use(actor, run).allowed) {
      await this.work.asSystem((tx) => this.fail(tx, runId));
      return true;
    }
    while (await this.next(actor, run)) {
      if (signal?.aborted === true) throw new Transient('import.stopped');
    }
    return this.work.asSystem((tx) => this.finish(tx, runId));
  }

  /** Settles one row; false when none is left to take. */
  private async next(actor: Actor, run: ImportRun): Promise<boolean> {
    const today = dayInBrussels(this.clock.now());
    let position: number | null = null;
    try {
      return await this.work.run(actor, async (tx) => {
        const row = await this.runs.nextRow(tx, run.id);
        if (!row) return false;
        position = row.position;
        await this.row.execute(tx, run, row, today);
        return true;
      });
    } catch (error) {
      if (!(error instanceof Refusal) || position === null) throw error;
      await this.refuse(actor, run, position, error.code);
      return true;
    }
  }

  /** What the row had begun is undone; why it was refused stays. */
  private async refuse(actor: Actor, run: ImportRun, position: number, why: string): Promise<void> {
    await this.work.run(actor, async (tx) => {
      const row = await this.runs.nextRow(tx, run.id);
      // Another worker had it meanwhile.
      if (row?.position !== position) return;
      const refused = { position, result: 'REFUSED', handedIn: false, vacancyId: null, why } as const;
      await this.runs.settle(tx, run.id, refused);
    });
  }

  private async finish(tx: Tx, runId: string): Promise<boolean> {
    const run = await this.runs.take(tx, runId);
    if (run.state !== 'RUNNING') return false;
    // Another worker still holds a row: should it die, somebody has to come back.
    if ((await this.runs.rowsLeft(tx, runId)) > 0) throw new Transient('import.rows-left');
    await this.steps.move(tx, run, 'finish', { endedAt: this.clock.now() });
    return true;
  }

  private async fail(tx: Tx, runId: string): Promise<void> {
    const run = await this.runs.take(tx, runId);
    await this.steps.move(tx, run, 'fail', { endedAt: this.clock.now(), why: 'import.member-gone' });
    await this.runs.erase(tx, runId, 'all');
  }
}
