import { Module } from '@nestjs/common';
import { CandidateNotes } from './candidate-notes.js';
import { CandidateNotesRepository } from './candidate-notes.repository.js';
import { MasterKey } from './master-key.js';

/** Sealed notes, erasure and retention of personal data. */
@Module({
  providers: [MasterKey, CandidateNotesRepository, CandidateNotes],
  exports: [MasterKey, CandidateNotes],
})
export class PrivacyModule {}
