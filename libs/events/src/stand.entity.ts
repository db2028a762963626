import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { StandState } from './stand.lifecycle.js';

/** An organisation at an edition; its vacancies stand in `stand_vacancy`. */
@Entity('stand')
export class Stand {
  @PrimaryColumn({ type: 'uuid' })
  id!: string;
  @Column({ type: 'uuid', name: 'edition_id' })
  editionId!: string;
  @Column({ type: 'uuid', name: 'organisation_id' })
  organisationId!: string;
  @Column({ type: 'text' })
  state!: StandState;
  /** Given when confirmed. */
  @Column({ type: 'int', name: 'table_number', nullable: true })
  tableNumber!: number | null;
  /** When the coordinator ticked that somebody attended the preparatory training (I04). */
  @Column({ type: 'timestamptz', name: 'prepared_at', nullable: true })
  preparedAt!: Date | null;
  /** Why the stand was confirmed without training. */
  @Column({ type: 'text', name: 'exception_reason', nullable: true })
  exceptionReason!: string | null;
  @Column({ type: 'text', name: 'refused_reason', nullable: true })
  refusedReason!: string | null;
  @Column({ type: 'timestamptz', name: 'applied_at' })
  appliedAt!: Date;
  @Column({ type: 'timestamptz', name: 'confirmed_at', nullable: true })
  confirmedAt!: Date | null;
  @Column({ type: 'int' })
  version!: number;
}
