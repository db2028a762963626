import { Column, Entity, PrimaryColumn } from 'typeorm';

/** How a talk at a stand ended (UC-16). */
export const conversationOutcomes = ['INTERESTED', 'APPOINTMENT', 'START'] as const;
export type ConversationOutcome = (typeof conversationOutcomes)[number];

/** A talk at a stand; who it was with is known by badge only, and by introduction when the visitor agreed. */
@Entity('conversation')
export class Conversation {
  @PrimaryColumn({ type: 'uuid' })
  id!: string;
  @Column({ type: 'uuid', name: 'stand_id' })
  standId!: string;
  @Column({ type: 'uuid', name: 'registration_id', nullable: true })
  registrationId!: string | null;
  @Column({ type: 'uuid', name: 'vacancy_id', nullable: true })
  vacancyId!: string | null;
  @Column({ type: 'text' })
  outcome!: ConversationOutcome;
  @Column({ type: 'uuid', name: 'introduction_id', nullable: true })
  introductionId!: string | null;
  @Column({ type: 'timestamptz' })
  at!: Date;
}
