import { z } from 'zod';
import { UnitOfWork } from '#database';
import { Handles, defineJob, type JobOutcome } from '#jobs';
import { Clock, dayInBrussels } from '#kernel';
import { ExpireVacancy } from './expire-vacancy.js';
import { VacanciesRepository } from './vacancies.repository.js';

/** Every night: close what has passed its last day. */
export const expireVacancies = defineJob({
  name: 'vacancies.expire',
  queue: 'lifecycle',
  payload: z.object({}),
});

@Handles(expireVacancies)
export class ExpireVacancies {
  constructor(
    private readonly work: UnitOfWork,
    private readonly vacancies: VacanciesRepository,
    private readonly expire: ExpireVacancy,
    private readonly clock: Clock,
  ) {}

  async run(): Promise<JobOutcome> {
    const today = dayInBrussels(this.clock.now());
    const overdue = await this.work.asSystem((tx) => this.vacancies.overdue(tx, today));
    // One transaction each: an error or a stop half-way keeps what is done, and each looks again under its own lock.
    for (const id of overdue) await this.expire.execute(id);
    return overdue.length > 0 ? 'done' : 'skipped';
  }
}
