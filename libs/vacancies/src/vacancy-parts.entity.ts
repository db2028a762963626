import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { ReturnReason } from './vacancy.lifecycle.js';

/** The words of a vacancy in one language. */
@Entity('vacancy_text')
export class VacancyText {
  @PrimaryColumn({ type: 'uuid', name: 'vacancy_id' })
  vacancyId!: string;
  @PrimaryColumn({ type: 'text' })
  lang!: 'nl' | 'fr' | 'en';
  @Column({ type: 'text' })
  title!: string;
  @Column({ type: 'text' })
  summary!: string;
  @Column({ type: 'text' })
  body!: string;
}

/** The person of the organisation for this vacancy; shown to candidates once they are introduced. */
@Entity('vacancy_contact')
export class VacancyContact {
  @PrimaryColumn({ type: 'uuid', name: 'vacancy_id' })
  vacancyId!: string;
  @Column({ type: 'uuid', name: 'organisation_id' })
  organisationId!: string;
  @Column({ type: 'text', name: 'first_name' })
  firstName!: string;
  @Column({ type: 'text', nullable: true })
  email!: string | null;
  @Column({ type: 'text', nullable: true })
  phone!: string | null;
}

/** Why a coordinator sent a vacancy back. */
@Entity('vacancy_return')
export class VacancyReturn {
  @PrimaryColumn({ type: 'uuid' })
  id!: string;
  @Column({ type: 'uuid', name: 'vacancy_id' })
  vacancyId!: string;
  @Column({ type: 'timestamptz' })
  at!: Date;
  @Column({ type: 'text', array: true })
  reasons!: ReturnReason[];
  @Column({ type: 'text', nullable: true })
  comment!: string | null;
  /** Words per field of the form. */
  @Column({ type: 'jsonb' })
  fields!: Record<string, string>;
  @Column({ type: 'uuid', name: 'by_account', nullable: true })
  byAccount!: string | null;
}
