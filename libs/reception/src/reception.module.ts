import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { CandidatesModule } from '#candidates';
import { PrivacyModule } from '#privacy';
import { CompleteIntake } from './complete-intake.js';
import { HoldIntake } from './hold-intake.js';
import { IntakeDrafts } from './intake-drafts.js';
import { Intake } from './intake.entity.js';
import { LogDeskContact } from './log-desk-contact.js';
import { ReceptionQueries } from './reception.queries.js';
import { ReceptionRepository } from './reception.repository.js';
import { RecordIntake } from './record-intake.js';
import { SaveIntakeDraft } from './save-intake-draft.js';
import { ServeAnonymously } from './serve-anonymously.js';
import { WriteIntakeNote } from './write-intake-note.js';

const commands = [
  CompleteIntake, HoldIntake, LogDeskContact, SaveIntakeDraft, ServeAnonymously, WriteIntakeNote,
]; // prettier-ignore

/** The desk: contacts counted, intakes, notes of reception. */
@Module({
  imports: [TypeOrmModule.forFeature([Intake]), CandidatesModule, PrivacyModule],
  providers: [...commands, IntakeDrafts, ReceptionQueries, ReceptionRepository, RecordIntake],
  exports: [...commands, ReceptionQueries],
})
export class ReceptionModule {}
