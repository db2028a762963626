import { z } from 'zod';
import { defineJob, Handles, type JobOutcome, type PayloadOf } from '#jobs';
import { IndexVacancies } from './index-vacancies.js';

/** Brings the index in line with one vacancy, whatever happened to it. */
export const indexVacancy = defineJob({
  name: 'search.index-vacancy',
  queue: 'lifecycle',
  payload: z.object({ vacancyId: z.uuid() }),
  dedupe: ({ vacancyId }) => vacancyId,
});

@Handles(indexVacancy)
export class IndexVacancy {
  constructor(private readonly index: IndexVacancies) {}

  async run({ vacancyId }: PayloadOf<typeof indexVacancy>): Promise<JobOutcome> {
    await this.index.some([vacancyId]);
    return 'done';
  }
}
