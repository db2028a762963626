import { Handles, type JobOutcome, type PayloadOf } from '#jobs';
import { system } from '#kernel';
import { EscalateSilence } from './escalate-silence.js';
import { escalateSilence, remindOrganisation } from './introduction.jobs.js';
import { RemindOrganisation } from './remind-organisation.js';

@Handles(remindOrganisation)
export class RemindOrganisationJob {
  constructor(private readonly command: RemindOrganisation) {}

  async run(payload: PayloadOf<typeof remindOrganisation>): Promise<JobOutcome> {
    await this.command.execute(system, payload);
    return 'done';
  }
}

@Handles(escalateSilence)
export class EscalateSilenceJob {
  constructor(private readonly command: EscalateSilence) {}

  async run(payload: PayloadOf<typeof escalateSilence>): Promise<JobOutcome> {
    await this.command.execute(system, payload);
    return 'done';
  }
}
