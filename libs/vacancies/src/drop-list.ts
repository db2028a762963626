import { Injectable } from '@nestjs/common';
import type { Tx } from '#database';
import { Clock, type Actor } from '#kernel';
import { ImportRunsRepository } from './import-runs.repository.js';
import { ImportSteps } from './import-steps.js';

/** Leaves a list that was not taken over: what stood in it is erased at once. */
@Injectable()
export class DropList {
  constructor(
    private readonly runs: ImportRunsRepository,
    private readonly steps: ImportSteps,
    private readonly clock: Clock,
  ) {}

  execute(actor: Actor, runId: string, outer?: Tx): Promise<void> {
    return this.steps.run(actor, runId, outer, async (tx, run) => {
      await this.steps.move(tx, run, 'drop', { endedAt: this.clock.now() });
      await this.runs.erase(tx, runId, 'all');
    });
  }
}
