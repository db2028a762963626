import { z } from 'zod';
import { defineJob, Handles, type JobRun } from '#jobs';
import { SweepMatches } from './sweep-matches.js';

/** Every night, before anybody opens a page. */
export const sweepMatches = defineJob({ name: 'matching.sweep', queue: 'matching', payload: z.object({}) });

@Handles(sweepMatches)
export class SweepMatchesJob {
  constructor(private readonly sweep: SweepMatches) {}

  async run(_payload: Record<string, never>, job: JobRun): Promise<'done' | 'skipped'> {
    return (await this.sweep.execute(job.signal)).candidates > 0 ? 'done' : 'skipped';
  }
}
