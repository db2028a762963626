import { Injectable } from '@nestjs/common';
import { authorize } from '#access';
import type { Tx } from '#database';
import { Outbox } from '#jobs';
import type { Actor } from '#kernel';
import { VacancySteps } from './vacancy-steps.js';
import type { PauseReason } from './vacancy.lifecycle.js';
import { vacancyUpdated } from './vacancy.messages.js';
import { vacancyPolicy } from './vacancy.policy.js';

/** Takes a vacancy out of the search for a while; what is under way goes on. */
@Injectable()
export class PauseVacancy {
  constructor(
    private readonly steps: VacancySteps,
    private readonly outbox: Outbox,
  ) {}

  /** Without a reason it is that of the actor: the Steunpunt's, or the organisation's own. */
  execute(
    actor: Actor,
    vacancyId: string,
    outer?: Tx,
    { reason, note }: { reason?: PauseReason; note?: string } = {},
  ): Promise<void> {
    return this.steps.run(actor, vacancyId, outer, async (tx, vacancy) => {
      authorize(vacancyPolicy.manage(actor, vacancy));
      await this.steps.move(tx, vacancy, 'pause', reason ? { pauseReason: reason } : {}, note ?? reason);
      await this.outbox.announce(tx, vacancyUpdated, { vacancyId });
    });
  }
}
