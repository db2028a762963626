import { z } from 'zod';
import { defineJob, Handles, type JobOutcome, type PayloadOf } from '#jobs';
import { system } from '#kernel';
import { CloseReferral } from './close-referral.js';
import { FinishReferralIntake } from './finish-referral-intake.js';
import { referralOutcomes } from './referral.entity.js';

/** The candidate stopped or took the agreement back elsewhere: the referral ends too. */
export const closeReferral = defineJob({
  name: 'referrals.close',
  queue: 'lifecycle',
  payload: z.object({ candidateId: z.uuid(), outcome: z.enum(referralOutcomes) }),
});

@Handles(closeReferral)
export class CloseReferralJob {
  constructor(private readonly closing: CloseReferral) {}

  async run({ candidateId, outcome }: PayloadOf<typeof closeReferral>): Promise<JobOutcome> {
    return (await this.closing.execute(system, candidateId, outcome)) ? 'done' : 'skipped';
  }
}

/** An intake with a referred client was finished. */
export const finishReferralIntake = defineJob({
  name: 'referrals.finish-intake',
  queue: 'lifecycle',
  payload: z.object({ candidateId: z.uuid() }),
});

@Handles(finishReferralIntake)
export class FinishReferralIntakeJob {
  constructor(private readonly finish: FinishReferralIntake) {}

  async run({ candidateId }: PayloadOf<typeof finishReferralIntake>): Promise<JobOutcome> {
    return (await this.finish.execute(system, candidateId)) ? 'done' : 'skipped';
  }
}
