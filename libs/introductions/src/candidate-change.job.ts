import { PlaceCandidate } from '#candidates';
import { UnitOfWork } from '#database';
import { Handles, type JobOutcome, type PayloadOf } from '#jobs';
import { system } from '#kernel';
import { DeclineByCandidate } from './decline-by-candidate.js';
import { closeForCandidate, placeCandidate, refreshDisclosures } from './introduction.jobs.js';
import { IntroductionsRepository } from './introductions.repository.js';

/** The candidate stopped, or took one agreement back: what is still open ends. */
@Handles(closeForCandidate)
export class CloseForCandidateJob {
  constructor(
    private readonly work: UnitOfWork,
    private readonly introductions: IntroductionsRepository,
    private readonly decline: DeclineByCandidate,
  ) {}

  run({ candidateId, introductionId }: PayloadOf<typeof closeForCandidate>): Promise<JobOutcome> {
    return this.work.run(system, async (tx) => {
      const open = await this.introductions.openOfCandidate(tx, candidateId);
      const meant = open.filter(({ id }) => introductionId === null || id === introductionId);
      for (const { id } of meant)
        await this.decline.execute(system, { introductionId: id, reason: 'STOPPED' }, tx);
      return meant.length > 0 ? 'done' : 'skipped';
    });
  }
}

@Handles(refreshDisclosures)
export class RefreshDisclosuresJob {
  constructor(
    private readonly work: UnitOfWork,
    private readonly introductions: IntroductionsRepository,
  ) {}

  async run({ candidateId }: PayloadOf<typeof refreshDisclosures>): Promise<JobOutcome> {
    await this.work.run(system, (tx) => this.introductions.refreshDisclosures(tx, candidateId));
    return 'done';
  }
}

@Handles(placeCandidate)
export class PlaceCandidateJob {
  constructor(private readonly command: PlaceCandidate) {}

  async run({ candidateId }: PayloadOf<typeof placeCandidate>): Promise<JobOutcome> {
    // Somebody who is placed already: the lifecycle refuses, and a refused job counts as skipped.
    await this.command.execute(system, candidateId);
    return 'done';
  }
}
