import { Injectable } from '@nestjs/common';
import { authorize } from '#access';
import type { Tx } from '#database';
import type { Actor } from '#kernel';
import { ProposalsRepository } from './proposals.repository.js';
import { VacancySteps } from './vacancy-steps.js';
import { vacancyPolicy } from './vacancy.policy.js';

/** The organisation takes its waiting changes back; what is online stays as it is. */
@Injectable()
export class DropChanges {
  constructor(
    private readonly steps: VacancySteps,
    private readonly proposals: ProposalsRepository,
  ) {}

  execute(actor: Actor, vacancyId: string, outer?: Tx): Promise<void> {
    return this.steps.run(actor, vacancyId, outer, async (tx, vacancy) => {
      authorize(vacancyPolicy.manage(actor, vacancy));
      await this.proposals.move(tx, await this.proposals.take(tx, vacancyId), 'drop');
      await this.steps.touch(tx, vacancy);
    });
  }
}
