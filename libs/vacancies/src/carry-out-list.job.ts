import { z } from 'zod';
import { Handles, defineJob, type JobOutcome, type JobRun, type PayloadOf } from '#jobs';
import { CarryOutList } from './carry-out-list.js';

/** Asked for when a member takes over a checked list. */
export const carryOutList = defineJob({
  name: 'vacancies.carry-out-list',
  queue: 'lifecycle',
  payload: z.object({ runId: z.uuid() }),
});

@Handles(carryOutList)
export class CarryOutListHandler {
  constructor(private readonly carryOut: CarryOutList) {}

  async run({ runId }: PayloadOf<typeof carryOutList>, { signal }: JobRun): Promise<JobOutcome> {
    return (await this.carryOut.execute(runId, signal)) ? 'done' : 'skipped';
  }
}
