import { z } from 'zod';
import { defineJob, Handles } from '#jobs';
import { RunRetention } from './run-retention.js';

/** Every night: what has stayed long enough goes (UC-35). Running it again finds nothing left to do. */
export const runRetention = defineJob({
  name: 'privacy.run-retention',
  queue: 'privacy',
  payload: z.object({}),
});

@Handles(runRetention)
export class RunRetentionJob {
  constructor(private readonly retention: RunRetention) {}

  async run(): Promise<'done' | 'skipped'> {
    const results = await this.retention.execute();
    return results.some(({ affected }) => affected > 0) ? 'done' : 'skipped';
  }
}
