import { Injectable } from '@nestjs/common';
import { authorize } from '#access';
import type { Tx } from '#database';
import { Outbox } from '#jobs';
import { Clock, type Actor } from '#kernel';
import { Publication, lastDay } from './publication.js';
import { VacanciesRepository } from './vacancies.repository.js';
import { VacancyCheck } from './vacancy-check.js';
import { VacancySteps } from './vacancy-steps.js';
import { vacancyRenewed } from './vacancy.messages.js';
import { vacancyPolicy } from './vacancy.policy.js';

/** Keeps a vacancy online for another 90 days, also one whose last day has passed. */
@Injectable()
export class RenewVacancy {
  constructor(
    private readonly steps: VacancySteps,
    private readonly vacancies: VacanciesRepository,
    private readonly publication: Publication,
    private readonly check: VacancyCheck,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
  ) {}

  execute(actor: Actor, vacancyId: string, outer?: Tx, note?: string): Promise<void> {
    return this.steps.run(actor, vacancyId, outer, async (tx, vacancy) => {
      authorize(vacancyPolicy.manage(actor, vacancy));
      const informationNoteId = await this.publication.insistOnOrganisation(tx, vacancy);
      const { content } = await this.vacancies.content(tx, vacancyId);
      // The wish for a last day was for the time before.
      await this.check.insist(tx, { ...content, wantedUntil: null });
      const expiresOn = lastDay(this.clock.now());
      const more = { informationNoteId, expiresOn, wantedUntil: null, closeReason: null, closedAt: null };
      await this.steps.move(tx, vacancy, 'renew', more, note);
      await this.outbox.announce(tx, vacancyRenewed, { vacancyId });
    });
  }
}
