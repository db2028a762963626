import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { ExpenseSystem, Secrecy } from '#kernel';

/** What the law wants a volunteer to know before the start; a change is a new row (brief 4.2). */
@Entity('information_note')
export class InformationNote {
  @PrimaryColumn({ type: 'uuid' })
  id!: string;
  @Column({ type: 'uuid', name: 'organisation_id' })
  organisationId!: string;
  @Column({ type: 'int' })
  version!: number;
  @Column({ type: 'text', array: true, name: 'responsible_persons' })
  responsiblePersons!: string[];
  @Column({ type: 'boolean', name: 'insurance_civil' })
  insuranceCivil!: boolean;
  @Column({ type: 'text', nullable: true })
  insurer!: string | null;
  @Column({ type: 'boolean', name: 'insurance_accident' })
  insuranceAccident!: boolean;
  @Column({ type: 'boolean', name: 'insurance_legal_aid' })
  insuranceLegalAid!: boolean;
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
