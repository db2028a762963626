import { Injectable } from '@nestjs/common';
import { authorize } from '#access';
import type { Tx } from '#database';
import { Outbox } from '#jobs';
import { Clock, type Actor, type CloseReason } from '#kernel';
import { VacancySteps } from './vacancy-steps.js';
import { closingAction, publicStates } from './vacancy.lifecycle.js';
import { vacancyClosed, vacancyFilled } from './vacancy.messages.js';
import { vacancyPolicy } from './vacancy.policy.js';

/** Closes a vacancy, always with a coded reason, because the figures need it (I18). */
@Injectable()
export class CloseVacancy {
  constructor(
    private readonly steps: VacancySteps,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
  ) {}

  execute(
    actor: Actor,
    { vacancyId, reason }: { vacancyId: string; reason: CloseReason },
    outer?: Tx,
  ): Promise<void> {
    return this.steps.run(actor, vacancyId, outer, async (tx, vacancy) => {
      authorize(vacancyPolicy.manage(actor, vacancy));
      const action = closingAction(reason);
      await this.steps.move(tx, vacancy, action, { closeReason: reason, closedAt: this.clock.now() }, reason);
      // A draft that is thrown away was never open: no figure and no candidate is concerned.
      if (!publicStates.includes(vacancy.state)) return;
      if (action === 'fill') await this.outbox.announce(tx, vacancyFilled, { vacancyId });
      await this.outbox.announce(tx, vacancyClosed, { vacancyId, reason });
    });
  }
}
