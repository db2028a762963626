import { UnitOfWork } from '#database';
import { Handles, type JobOutcome, type PayloadOf } from '#jobs';
import { Refusal, system } from '#kernel';
import { DropIntroduction } from './drop-introduction.js';
import { closeForVacancy } from './introduction.jobs.js';
import { IntroductionsRepository } from './introductions.repository.js';

/** A vacancy was closed: nobody is left waiting for a first answer that will not come. */
@Handles(closeForVacancy)
export class CloseForVacancyJob {
  constructor(
    private readonly work: UnitOfWork,
    private readonly introductions: IntroductionsRepository,
    private readonly drop: DropIntroduction,
  ) {}

  async run({ vacancyId }: PayloadOf<typeof closeForVacancy>): Promise<JobOutcome> {
    const left = await this.work.asSystem((tx) => this.introductions.leftWaiting(tx, vacancyId));
    for (const id of left) await this.dropUnlessAnswered(id);
    return left.length > 0 ? 'done' : 'skipped';
  }

  private async dropUnlessAnswered(introductionId: string): Promise<void> {
    try {
      await this.drop.execute(system, introductionId);
    } catch (error) {
      // Answered in this very second: that answer counts.
      if (!(error instanceof Refusal)) throw error;
    }
  }
}
