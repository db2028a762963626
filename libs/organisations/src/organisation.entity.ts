import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { LegalForm, OrganisationKind, Sector } from '#kernel';
import type { OrganisationState } from './organisation.lifecycle.js';

@Entity('organisation')
export class Organisation {
  @PrimaryColumn({ type: 'uuid' })
  id!: string;
  /** Given by the database; part of the public address. */
  @Column({ type: 'int', insert: false, update: false })
  number!: number;
  @Column({ type: 'text' })
  name!: string;
  @Column({ type: 'text', name: 'legal_form' })
  legalForm!: LegalForm;
  @Column({ type: 'text' })
  kind!: OrganisationKind;
  @Column({ type: 'text' })
  sector!: Sector;
  @Column({ type: 'text', name: 'enterprise_number', nullable: true })
  enterpriseNumber!: string | null;
  @Column({ type: 'text', name: 'purpose_nl' })
  purposeNl!: string;
  @Column({ type: 'text', name: 'purpose_fr', nullable: true })
  purposeFr!: string | null;
  @Column({ type: 'text', name: 'purpose_en', nullable: true })
  purposeEn!: string | null;
  @Column({ type: 'text' })
  municipality!: string;
  @Column({ type: 'text', nullable: true })
  street!: string | null;
  @Column({ type: 'text', nullable: true })
  postcode!: string | null;
  @Column({ type: 'text', nullable: true })
  website!: string | null;
  @Column({ type: 'text', array: true, name: 'team_languages' })
  teamLanguages!: string[];
  @Column({ type: 'boolean', name: 'step_free' })
  stepFree!: boolean;
  @Column({ type: 'boolean', name: 'employs_staff' })
  employsStaff!: boolean;
  @Column({ type: 'text' })
  state!: OrganisationState;
  @Column({ type: 'text', name: 'state_reason', nullable: true })
  stateReason!: string | null;
  @Column({ type: 'text', name: 'state_comment', nullable: true })
  stateComment!: string | null;
  @Column({ type: 'timestamptz', name: 'created_at' })
  createdAt!: Date;
  @Column({ type: 'timestamptz', name: 'submitted_at', nullable: true })
  submittedAt!: Date | null;
  @Column({ type: 'timestamptz', name: 'activated_at', nullable: true })
  activatedAt!: Date | null;
  @Column({ type: 'int' })
  version!: number;
}
