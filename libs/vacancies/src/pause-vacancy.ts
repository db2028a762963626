import { Injectable } from '@nestjs/common';
import { authorize } from '#access';
import type { Tx } from '#database';
import { Outbox } from '#jobs';
import { Clock, isCoordinator, type Actor } from '#kernel';
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
    private readonly clock: Clock,
  ) {}

  /** Without a reason it is that of the actor: the Steunpunt's, or the organisation's own. */
  execute(
    actor: Actor,
    vacancyId: string,
    outer?: Tx,
    {
      reason = isCoordinator(actor) ? 'STEUNPUNT' : 'OWN',
      note,
    }: { reason?: PauseReason; note?: string } = {},
  ): Promise<void> {
    return this.steps.run(actor, vacancyId, outer, async (tx, vacancy) => {
      authorize(vacancyPolicy.manage(actor, vacancy));
      const more = { pausedAt: this.clock.now(), pauseReason: reason };
      await this.steps.move(tx, vacancy, 'pause', more, note ?? (reason === 'OWN' ? undefined : reason));
      await this.outbox.announce(tx, vacancyUpdated, { vacancyId });
    });
  }
}
