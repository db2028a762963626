import { z } from 'zod';
import { UnitOfWork } from '#database';
import { Handles, defineJob, type JobOutcome, type PayloadOf } from '#jobs';
import { FillVacancyIfFull } from './fill-vacancy-if-full.js';
import { VacanciesRepository } from './vacancies.repository.js';

/** Asked for whenever somebody starts (introductions subscribe it to `engagement.started`) and places may change. */
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

/** Every night: who stopped left a place, also when nobody said so the same day. */
export const recountPlaces = defineJob({
  name: 'vacancies.recount-places',
  queue: 'lifecycle',
  payload: z.object({}),
});

@Handles(recountPlaces)
export class RecountPlacesHandler {
  constructor(
    private readonly work: UnitOfWork,
    private readonly vacancies: VacanciesRepository,
    private readonly fill: FillVacancyIfFull,
  ) {}

  async run(): Promise<JobOutcome> {
    const wrong = await this.work.asSystem((tx) => this.vacancies.wronglyCounted(tx));
    for (const id of wrong) await this.fill.execute(id);
    return wrong.length > 0 ? 'done' : 'skipped';
  }
}
