import { z } from 'zod';
import { Handles, defineJob, type JobOutcome, type PayloadOf } from '#jobs';
import { FillVacancyIfFull } from './fill-vacancy-if-full.js';

/** Asked for whenever somebody starts: introductions subscribe it to their `engagement.started`. */
export const fillVacancyIfFull = defineJob({
  name: 'vacancies.fill-if-full',
  queue: 'lifecycle',
  payload: z.object({ vacancyId: z.uuid() }),
});

@Handles(fillVacancyIfFull)
export class FillVacancyIfFullHandler {
  constructor(private readonly fill: FillVacancyIfFull) {}

  async run({ vacancyId }: PayloadOf<typeof fillVacancyIfFull>): Promise<JobOutcome> {
    return (await this.fill.execute(vacancyId)) ? 'done' : 'skipped';
  }
}
