import { Injectable } from '@nestjs/common';
import { authorize } from '#access';
import type { Tx } from '#database';
import { Outbox } from '#jobs';
import type { Actor } from '#kernel';
import { ChangesDesk } from './changes-desk.js';
import { ProposalsRepository } from './proposals.repository.js';
import { ReviewStandings } from './review-standing.queries.js';
import { VacancyCheck } from './vacancy-check.js';
import { VacancySteps } from './vacancy-steps.js';
import { vacancyChangesSubmitted } from './vacancy.messages.js';
import { vacancyPolicy } from './vacancy.policy.js';

/** Hands the waiting changes of a vacancy that is online to the Steunpunt; in good standing they are accepted at once.
 * Throws Unknown without changes, Refusal `vacancy.incomplete` or `lifecycle.not-allowed`. */
@Injectable()
export class SubmitChanges {
  constructor(
    private readonly steps: VacancySteps,
    private readonly proposals: ProposalsRepository,
    private readonly changes: ChangesDesk,
    private readonly check: VacancyCheck,
    private readonly standings: ReviewStandings,
    private readonly outbox: Outbox,
  ) {}

  execute(actor: Actor, vacancyId: string, outer?: Tx): Promise<void> {
    return this.steps.run(actor, vacancyId, outer, async (tx, vacancy) => {
      authorize(vacancyPolicy.manage(actor, vacancy));
      const proposal = await this.proposals.take(tx, vacancyId);
      await this.check.insist(tx, await this.changes.contentOf(tx, proposal));
      await this.proposals.move(tx, proposal, 'submit');
      const { skips } = await this.standings.of(tx, vacancy.organisationId);
      if (skips) {
        await this.changes.apply(tx, vacancy, await this.proposals.take(tx, vacancyId), 'GOOD_STANDING');
      } else await this.outbox.announce(tx, vacancyChangesSubmitted, { vacancyId });
    });
  }
}
