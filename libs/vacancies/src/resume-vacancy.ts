import { Injectable } from '@nestjs/common';
import { authorize } from '#access';
import type { Tx } from '#database';
import { Outbox } from '#jobs';
import type { Actor } from '#kernel';
import { Publication } from './publication.js';
import { VacanciesRepository } from './vacancies.repository.js';
import { VacancyCheck } from './vacancy-check.js';
import { VacancySteps } from './vacancy-steps.js';
import { vacancyUpdated } from './vacancy.messages.js';
import { vacancyPolicy } from './vacancy.policy.js';

/** Puts a paused vacancy back into the search; it and its organisation must fit today (Refusals: see PublishVacancy). */
@Injectable()
export class ResumeVacancy {
  constructor(
    private readonly steps: VacancySteps,
    private readonly vacancies: VacanciesRepository,
    private readonly publication: Publication,
    private readonly check: VacancyCheck,
    private readonly outbox: Outbox,
  ) {}

  execute(actor: Actor, vacancyId: string, outer?: Tx): Promise<void> {
    return this.steps.run(actor, vacancyId, outer, async (tx, vacancy) => {
      authorize(vacancyPolicy.manage(actor, vacancy));
      await this.publication.insistOnOrganisation(tx, vacancy);
      const { content } = await this.vacancies.content(tx, vacancyId);
      await this.check.insist(tx, content);
      await this.steps.move(tx, vacancy, 'resume');
      await this.outbox.announce(tx, vacancyUpdated, { vacancyId });
    });
  }
}
