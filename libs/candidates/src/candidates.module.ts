import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { PrivacyModule } from '#privacy';
import { ActivateCandidate } from './activate-candidate.js';
import { Candidate } from './candidate.entity.js';
import { CandidatesQueries } from './candidates.queries.js';
import { CandidatesRepository } from './candidates.repository.js';
import { ChangeCandidateState } from './change-candidate-state.js';
import { ConsentLedger } from './consent-ledger.js';
import { Consent } from './consent.entity.js';
import { EnrolCandidate } from './enrol-candidate.js';
import { EnrolmentRecord } from './enrolment-record.js';
import { GiveConsent } from './give-consent.js';
import { PlaceCandidate } from './place-candidate.js';
import { ReopenCandidate } from './reopen-candidate.js';
import { UpdateCandidate } from './update-candidate.js';
import { WithdrawCandidate } from './withdraw-candidate.js';
import { WithdrawConsent } from './withdraw-consent.js';

const commands = [
  ActivateCandidate, EnrolCandidate, GiveConsent, PlaceCandidate, ReopenCandidate, UpdateCandidate,
  WithdrawCandidate, WithdrawConsent,
]; // prettier-ignore

/** People who look for volunteering, and what they agreed to. */
@Module({
  imports: [TypeOrmModule.forFeature([Candidate, Consent]), PrivacyModule],
  providers: [
    ...commands,
    CandidatesQueries,
    CandidatesRepository,
    ChangeCandidateState,
    ConsentLedger,
    EnrolmentRecord,
  ],
  exports: [...commands, CandidatesQueries, ConsentLedger],
})
export class CandidatesModule {}
