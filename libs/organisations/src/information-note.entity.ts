import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { ExpenseSystem, LegalForm, Secrecy } from '#kernel';

/**
 * What the law wants a volunteer to know before the start, frozen: who the organisation was is copied in, a change is
 * a new row (brief 4.2). Versions count per organisation, notes for one vacancy among them.
 */
@Entity('information_note')
export class InformationNote {
  @PrimaryColumn({ type: 'uuid' })
  id!: string;
  @Column({ type: 'uuid', name: 'organisation_id' })
  organisationId!: string;
  /** Only for a note with other agreements for one vacancy. */
  @Column({ type: 'uuid', name: 'vacancy_id', nullable: true })
  vacancyId!: string | null;
  @Column({ type: 'int' })
  version!: number;
  @Column({ type: 'text' })
  name!: string;
  @Column({ type: 'text', name: 'legal_form' })
  legalForm!: LegalForm;
  @Column({ type: 'text', name: 'purpose_nl' })
  purposeNl!: string;
  @Column({ type: 'text', name: 'purpose_fr', nullable: true })
  purposeFr!: string | null;
  @Column({ type: 'text', name: 'purpose_en', nullable: true })
  purposeEn!: string | null;
  @Column({ type: 'text', array: true, name: 'responsible_persons' })
  responsiblePersons!: string[];
  @Column({ type: 'boolean', name: 'insurance_civil' })
  insuranceCivil!: boolean;
  @Column({ type: 'text', nullable: true })
  insurer!: string | null;
  @Column({ type: 'text', name: 'policy_number', nullable: true })
  policyNumber!: string | null;
  @Column({ type: 'boolean', name: 'insurance_accident' })
  insuranceAccident!: boolean;
  @Column({ type: 'boolean', name: 'insurance_legal_aid' })
  insuranceLegalAid!: boolean;
  @Column({ type: 'text', nullable: true })
  conditions!: string | null;
  /** The Dutch legal text that an uninsured association said it understood. */
  @Column({ type: 'uuid', name: 'insurance_notice_id', nullable: true })
  insuranceNoticeId!: string | null;
  @Column({ type: 'text' })
  expenses!: ExpenseSystem;
  @Column({ type: 'int', name: 'expenses_day_cents', nullable: true })
  expensesDayCents!: number | null;
  @Column({ type: 'text' })
  secrecy!: Secrecy;
  @Column({ type: 'timestamptz', name: 'valid_from' })
  validFrom!: Date;
  @Column({ type: 'uuid', name: 'created_by', nullable: true })
  createdBy!: string | null;
}
