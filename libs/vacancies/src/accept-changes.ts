import { Injectable } from '@nestjs/common';
import { authorize } from '#access';
import type { Tx } from '#database';
import { Outbox } from '#jobs';
import type { Actor } from '#kernel';
import { ChangesDesk } from './changes-desk.js';
import { ProposalsRepository } from './proposals.repository.js';
import { VacancySteps } from './vacancy-steps.js';
import { vacancyChangesAccepted } from './vacancy.messages.js';
import { vacancyPolicy } from './vacancy.policy.js';

/** A coordinator puts the handed-in changes online. Throws Refusal `vacancy.incomplete` when the law of today forbids it. */
@Injectable()
export class AcceptChanges {
  constructor(
    private readonly steps: VacancySteps,
    private readonly proposals: ProposalsRepository,
    private readonly changes: ChangesDesk,
    private readonly outbox: Outbox,
  ) {}

  execute(actor: Actor, vacancyId: string, outer?: Tx): Promise<void> {
    return this.steps.run(actor, vacancyId, outer, async (tx, vacancy) => {
      authorize(vacancyPolicy.review(actor));
      await this.changes.apply(tx, vacancy, await this.proposals.take(tx, vacancyId));
      await this.outbox.announce(tx, vacancyChangesAccepted, { vacancyId });
    });
  }
}
