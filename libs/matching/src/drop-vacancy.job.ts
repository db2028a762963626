import { z } from 'zod';
import { defineJob, Handles, type PayloadOf } from '#jobs';
import { RefreshVacancy } from './refresh-vacancy.js';

/** A vacancy takes nobody any more: those who held it get the next best. */
export const dropVacancyMatches = defineJob({
  name: 'matching.drop-vacancy',
  queue: 'matching',
  payload: z.object({ vacancyId: z.uuid() }),
  dedupe: ({ vacancyId }) => vacancyId,
});

@Handles(dropVacancyMatches)
export class DropVacancyJob {
  constructor(private readonly refresh: RefreshVacancy) {}

  async run({ vacancyId }: PayloadOf<typeof dropVacancyMatches>): Promise<'done' | 'skipped'> {
    return (await this.refresh.execute(vacancyId)) > 0 ? 'done' : 'skipped';
  }
}
