import { Injectable } from '@nestjs/common';
import { authorize } from '#access';
import { UnitOfWork, type Tx } from '#database';
import { Outbox } from '#jobs';
import { Clock, Refusal, type Actor } from '#kernel';
import { columnsOf, VacanciesRepository } from './vacancies.repository.js';
import { VacancyCheck } from './vacancy-check.js';
import type { VacancyContent } from './vacancy-content.js';
import { completeStates } from './vacancy.lifecycle.js';
import { vacancyUpdated } from './vacancy.messages.js';
import { vacancyPolicy } from './vacancy.policy.js';

export interface VacancyEdit {
  readonly vacancyId: string;
  /** The version that the writer saw. */
  readonly version: number;
  readonly content: VacancyContent;
}

/**
 * Changes a vacancy. A draft may stay incomplete; one in review or published may not (Refusal `vacancy.incomplete`).
 * When somebody else saved in between nothing is overwritten: Refusal `vacancy.changed.conflict`.
 */
@Injectable()
export class EditVacancy {
  constructor(
    private readonly work: UnitOfWork,
    private readonly vacancies: VacanciesRepository,
    private readonly check: VacancyCheck,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
  ) {}

  /** Returns the version that is stored now. */
  execute(
    actor: Actor,
    { vacancyId, version, content }: VacancyEdit,
    outer?: Tx,
  ): Promise<{ version: number }> {
    return this.work.run(
      actor,
      async (tx) => {
        authorize(vacancyPolicy.change(actor));
        const vacancy = await this.vacancies.takeForChange(tx, vacancyId);
        authorize(vacancyPolicy.edit(actor, vacancy));
        if (vacancy.version !== version)
          throw new Refusal('vacancy.changed.conflict', { version: vacancy.version });
        if (completeStates.includes(vacancy.state)) await this.check.insist(tx, content);
        const next = { ...vacancy, ...columnsOf(content), version: version + 1, updatedAt: this.clock.now() };
        await this.vacancies.save(tx, next);
        await this.vacancies.saveParts(tx, vacancy, content);
        if (vacancy.state === 'PUBLISHED') await this.outbox.announce(tx, vacancyUpdated, { vacancyId });
        return { version: next.version };
      },
      outer,
    );
  }
}
