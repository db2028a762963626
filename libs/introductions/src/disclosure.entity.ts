import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { ContactRoute } from '#candidates';

/** Exactly what the candidate agreed to share with one organisation; it has no other source. */
@Entity('introduction_disclosure')
export class Disclosure {
  @PrimaryColumn({ type: 'uuid', name: 'introduction_id' })
  introductionId!: string;
  @Column({ type: 'uuid', name: 'organisation_id' })
  organisationId!: string;
  @Column({ type: 'text', name: 'first_name' })
  firstName!: string;
  @Column({ type: 'text', name: 'contact_route' })
  contactRoute!: ContactRoute;
  @Column({ type: 'text', nullable: true })
  email!: string | null;
  @Column({ type: 'text', nullable: true })
  phone!: string | null;
  @Column({ type: 'text', array: true })
  languages!: string[];
  @Column({ type: 'text', name: 'dutch_level' })
  dutchLevel!: string;
  @Column({ type: 'int' })
  slots!: number;
  @Column({ type: 'text', array: true })
  support!: string[];
  @Column({ type: 'text', nullable: true })
  message!: string | null;
}
