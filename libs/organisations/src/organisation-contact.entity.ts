import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Somebody of the organisation whom the Steunpunt can reach; never shown to the public. */
@Entity('organisation_contact')
export class OrganisationContact {
  @PrimaryColumn({ type: 'uuid' })
  id!: string;
  @Column({ type: 'uuid', name: 'organisation_id' })
  organisationId!: string;
  @Column({ type: 'text' })
  role!: 'CONTACT' | 'RESPONSIBLE';
  @Column({ type: 'text', name: 'first_name' })
  firstName!: string;
  @Column({ type: 'text', name: 'last_name' })
  lastName!: string;
  @Column({ type: 'text', nullable: true })
  email!: string | null;
  @Column({ type: 'text', nullable: true })
  phone!: string | null;
}
