import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { CandidatesModule } from '#candidates';
import { PrivacyModule } from '#privacy';
import { ClientsOfReferrer } from './clients-of-referrer.js';
import { CloseReferral } from './close-referral.js';
import { FinishReferralIntake } from './finish-referral-intake.js';
import { ProposeClient } from './propose-client.js';
import { RecordClientConsent } from './record-client-consent.js';
import { RecordReferral } from './record-referral.js';
import { Referral } from './referral.entity.js';
import { ReferralsQueries } from './referrals.queries.js';
import { ReferralsRepository } from './referrals.repository.js';
import { WithdrawClientConsent } from './withdraw-client-consent.js';

const commands = [
  CloseReferral,
  FinishReferralIntake,
  ProposeClient,
  RecordClientConsent,
  WithdrawClientConsent,
];

/** Referrers' workers and their clients. */
@Module({
  imports: [TypeOrmModule.forFeature([Referral]), CandidatesModule, PrivacyModule],
  providers: [...commands, ClientsOfReferrer, RecordReferral, ReferralsQueries, ReferralsRepository],
  exports: [...commands, ReferralsQueries],
})
export class ReferralsModule {}
