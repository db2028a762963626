import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { IntakeState } from './intake.lifecycle.js';

/** One conversation at the desk. */
@Entity('intake')
export class Intake {
  @PrimaryColumn({ type: 'uuid' })
  id!: string;
  @Column({ type: 'uuid', name: 'info_point_id' })
  infoPointId!: string;
  @Column({ type: 'uuid', name: 'candidate_id', nullable: true })
  candidateId!: string | null;
  @Column({ type: 'uuid', name: 'worker_id', nullable: true })
  workerId!: string | null;
  @Column({ type: 'text' })
  state!: IntakeState;
  @Column({ type: 'timestamptz', name: 'started_at' })
  startedAt!: Date;
  @Column({ type: 'timestamptz', name: 'completed_at', nullable: true })
  completedAt!: Date | null;
  /** The unfinished form, sealed; null once completed. */
  @Column({ type: 'text', nullable: true })
  draft!: string | null;
  @Column({ type: 'timestamptz', name: 'erase_after', nullable: true })
  eraseAfter!: Date | null;
}
