import { Injectable } from '@nestjs/common';
import { authorize } from '#access';
import { UnitOfWork, type Tx } from '#database';
import { Outbox } from '#jobs';
import { Clock, Refusal, type Actor } from '#kernel';
import { columnsOf } from './content-columns.js';
import { changesNature, contentChanges, withMinorChanges } from './content-changes.js';
import { ProposalsRepository } from './proposals.repository.js';
import { VacanciesRepository } from './vacancies.repository.js';
import { VacancyCheck } from './vacancy-check.js';
import type { VacancyContent } from './vacancy-content.js';
import type { Vacancy } from './vacancy.entity.js';
import { completeStates, onlineStates } from './vacancy.lifecycle.js';
import { vacancyUpdated } from './vacancy.messages.js';
import { vacancyPolicy } from './vacancy.policy.js';

export interface VacancyEdit {
  readonly vacancyId: string;
  /** The version that the writer saw. */
  readonly version: number;
  readonly content: VacancyContent;
}

/**
 * Changes a vacancy. A draft may stay incomplete; one in review or online may not (Refusal `vacancy.incomplete`).
 * A member's change of one that is online is seen at once where it is practical (days, places, contact …); what
 * changes its nature waits beside it as a proposal until it is handed in and accepted. When somebody else saved in
 * between nothing is overwritten: Refusal `vacancy.changed.conflict`.
 */
@Injectable()
export class EditVacancy {
  constructor(
    private readonly work: UnitOfWork,
    private readonly vacancies: VacanciesRepository,
    private readonly proposals: ProposalsRepository,
    private readonly check: VacancyCheck,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
  ) {}

  /** Returns the version that is stored now, and whether something waits beside what is online. */
  execute(
    actor: Actor,
    { vacancyId, version, content }: VacancyEdit,
    outer?: Tx,
  ): Promise<{ version: number; waits: boolean }> {
    return this.work.run(
      actor,
      async (tx) => {
        authorize(vacancyPolicy.change(actor));
        const vacancy = await this.vacancies.takeForChange(tx, vacancyId);
        authorize(vacancyPolicy.edit(actor, vacancy));
        if (vacancy.version !== version)
          throw new Refusal('vacancy.changed.conflict', { version: vacancy.version });
        const waits = onlineStates.includes(vacancy.state) && (await this.waits(tx, vacancy, content));
        const { content: present } = await this.vacancies.content(tx, vacancyId);
        const now = waits ? withMinorChanges(present, content) : content;
        if (completeStates.includes(vacancy.state)) await this.check.insist(tx, now);
        await this.store(tx, vacancy, now);
        return { version: version + 1, waits };
      },
      outer,
    );
  }

  /** Keeps the changes that need a look; false when there are none or a coordinator makes them. */
  private async waits(tx: Tx, vacancy: Vacancy, next: VacancyContent): Promise<boolean> {
    const { content: present } = await this.vacancies.content(tx, vacancy.id);
    const waits = tx.actor.kind === 'organisation' && contentChanges(present, next).some(changesNature);
    if (waits) await this.proposals.keep(tx, vacancy, next);
    else await this.proposals.dropOpen(tx, vacancy.id);
    return waits;
  }

  private async store(tx: Tx, vacancy: Vacancy, content: VacancyContent): Promise<void> {
    const updatedAt = this.clock.now();
    await this.vacancies.save(tx, {
      ...vacancy,
      ...columnsOf(content),
      expiresOn: earlier(vacancy.expiresOn, content.wantedUntil),
      version: vacancy.version + 1,
      updatedAt,
    });
    await this.vacancies.saveParts(tx, vacancy, content);
    if (vacancy.state === 'PUBLISHED') {
      await this.outbox.announce(tx, vacancyUpdated, { vacancyId: vacancy.id });
    }
  }
}

/** A wish for an earlier last day counts at once; a later one needs a renewal. */
const earlier = (expiresOn: string | null, wish: string | null): string | null =>
  expiresOn !== null && wish !== null && wish < expiresOn ? wish : expiresOn;
