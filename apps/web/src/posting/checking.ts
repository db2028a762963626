import { Injectable } from '@nestjs/common';
import type { Tx } from '#database';
import {
  ReviewQueue, ReviewStandings, VacanciesQueries, VacancyPhotosRepository, onlineStates, shownVacancy, type PhotoSize,
  type VacancyAtWork,
} from '#vacancies'; // prettier-ignore
import type { Ctx } from '../http/index.js';
import type { CheckPageProps } from './check.page.js';
import { WritingDesk } from './writing-desk.js';

/** Everything that the page of checking shows. */
export type Checked = Omit<CheckPageProps, 'frame'>;

/** Opens a vacancy to look it over: as visitors will see it, and what handing it in leads to. */
@Injectable()
export class Checking {
  constructor(
    private readonly desk: WritingDesk,
    private readonly vacancies: VacanciesQueries,
    private readonly photos: VacancyPhotosRepository,
    private readonly standings: ReviewStandings,
    private readonly queue: ReviewQueue,
  ) {}

  async open(ctx: Ctx, orgId: string, id: string): Promise<Checked> {
    const { writing, more } = await this.desk.with(ctx, orgId, id, async (tx, { vacancy, content }) => ({
      present: await this.vacancies.preview(tx, vacancy.id),
      photo: await this.photoOf(tx, content),
      standing: await this.standings.of(tx, vacancy.organisationId),
      target: await this.queue.target(tx),
    }));
    const { present, photo, standing, target } = more;
    const shown = shownVacancy(present, writing.content, { sector: writing.organisation.sector, photo });
    // A coordinator who helps hands in to colleagues; changes of what is online follow the standing.
    const skips =
      standing.skips && (ctx.actor.kind === 'organisation' || onlineStates.includes(present.state));
    return { writing, shown, skips, target };
  }

  private photoOf(tx: Tx, { photoId }: VacancyAtWork['content']): Promise<PhotoSize | null> {
    return photoId === null ? Promise.resolve(null) : this.photos.size(tx, photoId);
  }
}
