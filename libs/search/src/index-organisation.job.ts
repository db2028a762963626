import { z } from 'zod';
import { defineJob, Handles, type JobOutcome, type PayloadOf } from '#jobs';
import { IndexVacancies } from './index-vacancies.js';

/** Renews what the index says of an organisation: its name stands on the card of each of its vacancies. */
export const indexOrganisation = defineJob({
  name: 'search.index-organisation',
  queue: 'lifecycle',
  payload: z.object({ organisationId: z.uuid() }),
  dedupe: ({ organisationId }) => organisationId,
});

@Handles(indexOrganisation)
export class IndexOrganisation {
  constructor(private readonly index: IndexVacancies) {}

  async run({ organisationId }: PayloadOf<typeof indexOrganisation>): Promise<JobOutcome> {
    return (await this.index.ofOrganisation(organisationId)) > 0 ? 'done' : 'skipped';
  }
}
