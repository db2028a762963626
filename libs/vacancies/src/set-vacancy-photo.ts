import { Injectable } from '@nestjs/common';
import { authorize } from '#access';
import { UnitOfWork, type Tx } from '#database';
import { Clock, type Actor } from '#kernel';
import { EditVacancy } from './edit-vacancy.js';
import type { EncodedPhoto } from './encode-photo.js';
import { VacanciesRepository } from './vacancies.repository.js';
import type { VacancyContent } from './vacancy-content.js';
import { VacancyPhotosRepository } from './vacancy-photos.repository.js';
import { vacancyPolicy } from './vacancy.policy.js';

export interface PhotoChange {
  readonly vacancyId: string;
  /** The version that the writer saw. */
  readonly version: number;
  /** The whole content with the words for the photo; its `photoId` is the present one. */
  readonly content: VacancyContent;
  /** A new photo, or none any more. */
  readonly photo: EncodedPhoto | null;
}

/**
 * Gives a vacancy another photo or takes it away. Of a vacancy that is online the old one stays until the change is
 * accepted. Throws as EditVacancy does.
 */
@Injectable()
export class SetVacancyPhoto {
  constructor(
    private readonly work: UnitOfWork,
    private readonly vacancies: VacanciesRepository,
    private readonly photos: VacancyPhotosRepository,
    private readonly edit: EditVacancy,
    private readonly clock: Clock,
  ) {}

  execute(actor: Actor, change: PhotoChange, outer?: Tx): Promise<{ version: number; waits: boolean }> {
    return this.work.run(
      actor,
      async (tx) => {
        authorize(vacancyPolicy.change(actor));
        const { vacancyId, version, photo } = change;
        const vacancy = await this.vacancies.takeForChange(tx, vacancyId);
        authorize(vacancyPolicy.edit(actor, vacancy));
        const photoId = photo && (await this.photos.add(tx, vacancy, photo, this.clock.now()));
        const content = { ...change.content, photoId, photoAlt: photoId && change.content.photoAlt };
        const saved = await this.edit.execute(actor, { vacancyId, version, content }, tx);
        await this.photos.dropUnused(tx, vacancyId);
        return saved;
      },
      outer,
    );
  }
}
