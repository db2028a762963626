import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Route } from '#kernel';
import type { IntroductionState } from './introduction.lifecycle.js';
import type { IntroductionReason } from './introduction-reasons.js';

/** A candidate and an organisation are brought in contact for one vacancy (UC-04). */
@Entity('introduction')
export class Introduction {
  @PrimaryColumn({ type: 'uuid' })
  id!: string;
  @Column({ type: 'uuid', name: 'candidate_id' })
  candidateId!: string;
  @Column({ type: 'uuid', name: 'vacancy_id' })
  vacancyId!: string;
  @Column({ type: 'uuid', name: 'organisation_id' })
  organisationId!: string;
  @Column({ type: 'text' })
  origin!: Route;
  @Column({ type: 'text' })
  state!: IntroductionState;
  @Column({ type: 'timestamptz', name: 'suggested_at' })
  suggestedAt!: Date;
  @Column({ type: 'timestamptz', name: 'agreed_at', nullable: true })
  agreedAt!: Date | null;
  @Column({ type: 'timestamptz', name: 'sent_at', nullable: true })
  sentAt!: Date | null;
  @Column({ type: 'timestamptz', name: 'reminded_at', nullable: true })
  remindedAt!: Date | null;
  @Column({ type: 'timestamptz', name: 'escalated_at', nullable: true })
  escalatedAt!: Date | null;
  @Column({ type: 'timestamptz', name: 'answered_at', nullable: true })
  answeredAt!: Date | null;
  @Column({ type: 'timestamptz', name: 'met_at', nullable: true })
  metAt!: Date | null;
  @Column({ type: 'timestamptz', name: 'ended_at', nullable: true })
  endedAt!: Date | null;
  @Column({ type: 'timestamptz', name: 'told_at', nullable: true })
  toldAt!: Date | null;
  @Column({ type: 'date', name: 'meeting_on', nullable: true })
  meetingOn!: string | null;
  @Column({ type: 'text', name: 'meeting_note', nullable: true })
  meetingNote!: string | null;
  @Column({ type: 'text', nullable: true })
  reason!: IntroductionReason | null;
  @Column({ type: 'int' })
  version!: number;
}
