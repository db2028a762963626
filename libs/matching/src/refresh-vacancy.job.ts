import { z } from 'zod';
import { defineJob, Handles, type PayloadOf } from '#jobs';
import { RefreshVacancy } from './refresh-vacancy.js';

/** A vacancy can be found, or changed: who should see it in their suggestions? */
export const refreshVacancyMatches = defineJob({
  name: 'matching.refresh-vacancy',
  queue: 'matching',
  payload: z.object({ vacancyId: z.uuid() }),
  dedupe: ({ vacancyId }) => vacancyId,
});

@Handles(refreshVacancyMatches)
export class RefreshVacancyJob {
  constructor(private readonly refresh: RefreshVacancy) {}

  async run({ vacancyId }: PayloadOf<typeof refreshVacancyMatches>): Promise<'done' | 'skipped'> {
    return (await this.refresh.execute(vacancyId)) > 0 ? 'done' : 'skipped';
  }
}
