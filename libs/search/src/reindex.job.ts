import { z } from 'zod';
import { defineJob, Handles, type JobOutcome } from '#jobs';
import { IndexVacancies } from './index-vacancies.js';

/** Makes the whole index anew: the repair, and the way in which changed names of organisations arrive. */
export const reindex = defineJob({ name: 'search.reindex', queue: 'lifecycle', payload: z.object({}) });

@Handles(reindex)
export class Reindex {
  constructor(private readonly index: IndexVacancies) {}

  async run(): Promise<JobOutcome> {
    await this.index.everything();
    return 'done';
  }
}
