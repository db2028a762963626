import { Injectable } from '@nestjs/common';
import { authorize } from '#access';
import { UnitOfWork, type Tx } from '#database';
import { Clock, Unknown, dayInBrussels, type Actor } from '#kernel';
import { DraftVacancy } from './draft-vacancy.js';
import { VacanciesRepository } from './vacancies.repository.js';
import type { VacancyContent } from './vacancy-content.js';
import { VacancyPhotosRepository } from './vacancy-photos.repository.js';
import { vacancyPolicy } from './vacancy.policy.js';

/** Days of an earlier vacancy that are over say nothing about the next one. */
function forAnotherTime(content: VacancyContent, today: string): VacancyContent {
  const still = (day: string | null): string | null => (day !== null && day >= today ? day : null);
  return {
    ...content,
    startsOn: still(content.startsOn),
    endsOn: still(content.endsOn),
    wantedUntil: null,
    photoId: null,
  };
}

/** Starts a draft with the words, answers and photo of an earlier vacancy of the same organisation (UC-03). */
@Injectable()
export class CopyVacancy {
  constructor(
    private readonly work: UnitOfWork,
    private readonly draft: DraftVacancy,
    private readonly vacancies: VacanciesRepository,
    private readonly photos: VacancyPhotosRepository,
    private readonly clock: Clock,
  ) {}

  /** Throws Unknown for a vacancy of another organisation, Refusal `vacancy.company` as DraftVacancy. */
  execute(
    actor: Actor,
    { organisationId, vacancyId: fromId }: { organisationId: string; vacancyId: string },
    outer?: Tx,
  ): Promise<{ vacancyId: string }> {
    return this.work.run(
      actor,
      async (tx) => {
        const { vacancy: from, content } = await this.vacancies.content(tx, fromId);
        authorize(vacancyPolicy.see(actor, from));
        if (from.organisationId !== organisationId) throw new Unknown();
        const now = this.clock.now();
        const copied = forAnotherTime(content, dayInBrussels(now));
        const { vacancyId } = await this.draft.execute(actor, { organisationId, content: copied }, tx);
        if (content.photoId !== null) await this.copyPhoto(tx, content, vacancyId, now);
        return { vacancyId };
      },
      outer,
    );
  }

  private async copyPhoto(tx: Tx, content: VacancyContent, id: string, now: Date): Promise<void> {
    const draft = await this.vacancies.takeForChange(tx, id);
    const photoId = content.photoId && (await this.photos.copy(tx, content.photoId, draft, now));
    if (photoId) await this.vacancies.save(tx, { ...draft, photoId, photoAlt: content.photoAlt });
  }
}
