import { Module } from '@nestjs/common';
import { candidateWithdrawn, consentWithdrawn } from '#candidates';
import { JobsModule, on } from '#jobs';
import { intakeCompleted } from '#reception';
import {
  CloseReferralJob,
  FinishReferralIntakeJob,
  closeReferral,
  finishReferralIntake,
} from './follow-candidate.job.js';
import { ReferralsModule } from './referrals.module.js';

/** What referrals do when something happens to the candidate. */
@Module({
  imports: [
    JobsModule.feature({
      imports: [ReferralsModule],
      handlers: [CloseReferralJob, FinishReferralIntakeJob],
      subscriptions: [
        on(candidateWithdrawn, closeReferral, ({ candidateId, route }) =>
          route === 'REFERRER' ? { candidateId, outcome: 'CLIENT_STOPPED' as const } : null,
        ),
        on(consentWithdrawn, closeReferral, ({ candidateId, purpose }) =>
          purpose === 'REFERRAL' ? { candidateId, outcome: 'CONSENT_WITHDRAWN' as const } : null,
        ),
        on(intakeCompleted, finishReferralIntake, ({ candidateId, route }) =>
          route === 'REFERRER' ? { candidateId } : null,
        ),
      ],
    }),
  ],
})
export class ReferralsJobsModule {}
