import { Injectable } from '@nestjs/common';
import { authorize } from '#access';
import type { Tx } from '#database';
import { Outbox } from '#jobs';
import { Clock, Refusal, type Actor } from '#kernel';
import { OrganisationsRepository } from '#organisations';
import { lastDay } from './publish-vacancy.js';
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
    private readonly organisations: OrganisationsRepository,
    private readonly check: VacancyCheck,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
  ) {}

  execute(actor: Actor, vacancyId: string, outer?: Tx): Promise<void> {
    return this.steps.run(actor, vacancyId, outer, async (tx, vacancy) => {
      authorize(vacancyPolicy.manage(actor, vacancy));
      const organisation = await this.organisations.get(tx, vacancy.organisationId);
      if (organisation.state !== 'ACTIVE') throw new Refusal('vacancy.organisation-not-active');
      const { content } = await this.vacancies.content(tx, vacancyId);
      await this.check.insist(tx, content);
      const expiresOn = lastDay(this.clock.now());
      await this.steps.move(tx, vacancy, 'renew', { expiresOn, closeReason: null, closedAt: null });
      await this.outbox.announce(tx, vacancyRenewed, { vacancyId });
    });
  }
}
