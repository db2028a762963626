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
  /** Number in the Verenigingsregister: V and seven digits. */
  @Column({ type: 'text', name: 'v_code', nullable: true })
  vCode!: string | null;
  /** Facts on accessibility, as it declares them (brief 1.3 A, UC-25). */
  @Column({ type: 'text', array: true })
  accessibility!: string[];
  /** Day in Brussels on which it declared them, YYYY-MM-DD. */
  @Column({ type: 'date', name: 'accessibility_on', nullable: true })
  accessibilityOn!: string | null;
  /** The last time that somebody said "we are still here". */
  @Column({ type: 'timestamptz', name: 'awake_at', nullable: true })
  awakeAt!: Date | null;
  /** When it was warned that it will sleep. */
  @Column({ type: 'timestamptz', name: 'quiet_mailed_at', nullable: true })
  quietMailedAt!: Date | null;
  /** The name in the words that names are compared by; written with the name. */
  @Column({ type: 'text', name: 'name_key' })
  nameKey!: string;
  /** The organisation that it became part of. */
  @Column({ type: 'uuid', name: 'merged_into', nullable: true })
  mergedInto!: string | null;
  @Column({ type: 'int' })
  version!: number;
}
