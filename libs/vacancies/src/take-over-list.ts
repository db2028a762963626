import { Injectable } from '@nestjs/common';
import { authorize } from '#access';
import type { Tx } from '#database';
import { Outbox } from '#jobs';
import { Clock, Refusal, type Actor } from '#kernel';
import { OrganisationsRepository } from '#organisations';
import { carryOutList } from './carry-out-list.job.js';
import { ImportRunsRepository } from './import-runs.repository.js';
import { ImportSteps } from './import-steps.js';
import { vacancyPolicy } from './vacancy.policy.js';

/** Has the good rows of a checked list taken over in the background. Throws Refusal `import.nothing-to-do`. */
@Injectable()
export class TakeOverList {
  constructor(
    private readonly runs: ImportRunsRepository,
    private readonly steps: ImportSteps,
    private readonly organisations: OrganisationsRepository,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
  ) {}

  execute(actor: Actor, { runId, handIn }: { runId: string; handIn: boolean }, outer?: Tx): Promise<void> {
    return this.steps.run(actor, runId, outer, async (tx, run) => {
      authorize(vacancyPolicy.draft(actor, await this.organisations.get(tx, run.organisationId)));
      if (run.state === 'CHECKED' && run.newRows + run.changedRows === 0) {
        throw new Refusal('import.nothing-to-do');
      }
      await this.steps.move(tx, run, 'start', { handIn, startedAt: this.clock.now() });
      await this.runs.erase(tx, runId, 'known');
      await this.outbox.enqueue(tx, carryOutList, { runId });
    });
  }
}
