import { Column, Entity, PrimaryColumn } from 'typeorm';

export type EngagementState = 'STARTED' | 'CONFIRMED' | 'RETAINED' | 'ENDED' | 'DONE';
/** Who said that the candidate started. */
export type ConfirmedBy = 'candidate' | 'organisation' | 'desk' | 'coordinator';

/** A candidate in fact volunteers. */
@Entity('engagement')
export class Engagement {
  @PrimaryColumn({ type: 'uuid' })
  id!: string;
  @Column({ type: 'uuid', name: 'introduction_id' })
  introductionId!: string;
  @Column({ type: 'uuid', name: 'candidate_id' })
  candidateId!: string;
  @Column({ type: 'uuid', name: 'vacancy_id' })
  vacancyId!: string;
  @Column({ type: 'uuid', name: 'organisation_id' })
  organisationId!: string;
  @Column({ type: 'text' })
  state!: EngagementState;
  @Column({ type: 'text', name: 'confirmed_by' })
  confirmedBy!: ConfirmedBy;
  @Column({ type: 'date', name: 'started_on' })
  startedOn!: string;
  @Column({ type: 'timestamptz', name: 'started_at' })
  startedAt!: Date;
  @Column({ type: 'timestamptz', name: 'ended_at', nullable: true })
  endedAt!: Date | null;
  @Column({ type: 'text', nullable: true })
  reason!: string | null;
}
