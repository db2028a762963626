import { Handles, type JobOutcome, type PayloadOf } from '#jobs';
import { system } from '#kernel';
import { sendIntroduction } from './introduction.jobs.js';
import { SendIntroduction } from './send-introduction.js';

@Handles(sendIntroduction)
export class SendIntroductionJob {
  constructor(private readonly command: SendIntroduction) {}

  async run({ introductionId }: PayloadOf<typeof sendIntroduction>): Promise<JobOutcome> {
    await this.command.execute(system, introductionId);
    return 'done';
  }
}
