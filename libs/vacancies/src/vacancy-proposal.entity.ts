import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { VacancyWordsAndTerms } from './vacancy-content.js';
import type { ProposalState } from './vacancy-proposal.lifecycle.js';

/** Changes of a vacancy that is online and that wait for a decision; without contact data. */
@Entity('vacancy_proposal')
export class VacancyProposal {
  @PrimaryColumn({ type: 'uuid' })
  id!: string;
  @Column({ type: 'uuid', name: 'vacancy_id' })
  vacancyId!: string;
  @Column({ type: 'uuid', name: 'organisation_id' })
  organisationId!: string;
  @Column({ type: 'text' })
  state!: ProposalState;
  @Column({ type: 'jsonb' })
  content!: VacancyWordsAndTerms;
  @Column({ type: 'timestamptz', name: 'created_at' })
  createdAt!: Date;
  @Column({ type: 'timestamptz', name: 'submitted_at', nullable: true })
  submittedAt!: Date | null;
  @Column({ type: 'timestamptz', name: 'decided_at', nullable: true })
  decidedAt!: Date | null;
  @Column({ type: 'timestamptz', name: 'updated_at' })
  updatedAt!: Date;
}

/** When a vacancy was handed in, went online or changed while it was. */
export type SnapshotMoment = 'SUBMITTED' | 'PUBLISHED' | 'CHANGED';

/** What a vacancy said at one moment, to see what changed since; without contact data. */
@Entity('vacancy_snapshot')
export class VacancySnapshot {
  @PrimaryColumn({ type: 'uuid' })
  id!: string;
  @Column({ type: 'uuid', name: 'vacancy_id' })
  vacancyId!: string;
  @Column({ type: 'timestamptz' })
  at!: Date;
  @Column({ type: 'text' })
  moment!: SnapshotMoment;
  @Column({ type: 'jsonb' })
  content!: VacancyWordsAndTerms;
}
