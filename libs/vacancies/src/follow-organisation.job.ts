import { z } from 'zod';
import { UnitOfWork } from '#database';
import { Handles, defineJob, type JobOutcome, type PayloadOf } from '#jobs';
import { FollowOrganisation } from './follow-organisation.js';
import { VacanciesRepository } from './vacancies.repository.js';

/**
 * When an organisation was suspended, fell asleep or stopped; every night for all (`organisationId` null), because a
 * vacancy may have been published in the very second of the change.
 */
export const followOrganisation = defineJob({
  name: 'vacancies.follow-organisation',
  queue: 'lifecycle',
  payload: z.object({ organisationId: z.uuid().nullable() }),
});

@Handles(followOrganisation)
export class FollowOrganisationHandler {
  constructor(
    private readonly work: UnitOfWork,
    private readonly vacancies: VacanciesRepository,
    private readonly follow: FollowOrganisation,
  ) {}

  async run({ organisationId }: PayloadOf<typeof followOrganisation>): Promise<JobOutcome> {
    const stray = await this.work.asSystem((tx) => this.vacancies.ofInactive(tx, organisationId));
    let changed = 0;
    for (const id of stray) changed += Number(await this.follow.execute(id));
    return changed > 0 ? 'done' : 'skipped';
  }
}
