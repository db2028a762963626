import { Module } from '@nestjs/common';
import { CandidateNotes } from './candidate-notes.js';
import { CandidateNotesRepository } from './candidate-notes.repository.js';
import { EraseCandidate } from './erase-candidate.js';
import { ErasureRepository } from './erasure.repository.js';
import { MasterKey } from './master-key.js';
import { RetentionRepository } from './retention.repository.js';
import { RunRetention } from './run-retention.js';

/** Sealed notes, erasure and retention of personal data. */
@Module({
  providers: [
    MasterKey, CandidateNotesRepository, CandidateNotes, ErasureRepository, EraseCandidate, RetentionRepository,
    RunRetention,
  ], // prettier-ignore
  exports: [MasterKey, CandidateNotes, EraseCandidate, RunRetention],
})
export class PrivacyModule {}
