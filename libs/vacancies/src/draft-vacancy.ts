import { Injectable } from '@nestjs/common';
import { authorize } from '#access';
import { Transitions, UnitOfWork, type Tx } from '#database';
import { Clock, newId, type Actor } from '#kernel';
import { OrganisationsRepository } from '#organisations';
import { columnsOf } from './content-columns.js';
import { VacanciesRepository } from './vacancies.repository.js';
import type { VacancyContent } from './vacancy-content.js';
import { vacancyLifecycle } from './vacancy.lifecycle.js';
import { vacancyPolicy } from './vacancy.policy.js';

export interface NewDraft {
  readonly organisationId: string;
  readonly content: VacancyContent;
  /** Set for rows of an organisation's own list. */
  readonly externalId?: string;
}

/** Keeps a first version of a vacancy, however incomplete (UC-03). Throws Refusal `vacancy.company`. */
@Injectable()
export class DraftVacancy {
  constructor(
    private readonly work: UnitOfWork,
    private readonly organisations: OrganisationsRepository,
    private readonly vacancies: VacanciesRepository,
    private readonly transitions: Transitions,
    private readonly clock: Clock,
  ) {}

  execute(actor: Actor, draft: NewDraft, outer?: Tx): Promise<{ vacancyId: string }> {
    return this.work.run(
      actor,
      async (tx) => {
        authorize(vacancyPolicy.change(actor));
        const organisation = await this.organisations.takeForUse(tx, draft.organisationId);
        authorize(vacancyPolicy.draft(actor, organisation));
        const id = newId();
        const now = this.clock.now();
        const state = vacancyLifecycle.initial;
        await this.vacancies.add(tx, {
          ...columnsOf(draft.content), id, organisationId: organisation.id, state, closeReason: null,
          informationNoteId: null, source: draft.externalId === undefined ? 'OWN' : 'IMPORT',
          externalId: draft.externalId ?? null, createdAt: now, submittedAt: null, publishedAt: null, expiresOn: null,
          closedAt: null, fullSince: null, pausedAt: null, pauseReason: null, updatedAt: now, version: 1,
        }); // prettier-ignore
        await this.vacancies.saveParts(tx, { id, organisationId: organisation.id }, draft.content);
        await this.transitions.record(tx, {
          subject: 'vacancy',
          subjectId: id,
          action: 'draft',
          from: null,
          to: state,
        });
        return { vacancyId: id };
      },
      outer,
    );
  }
}
