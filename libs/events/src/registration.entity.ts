import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { RegistrationState } from './registration.lifecycle.js';

/** SELF: by the visitor; GROUP: seats of a referrer; WALK_IN: at the door. */
export const registrationKinds = ['SELF', 'GROUP', 'WALK_IN'] as const;
export type RegistrationKind = (typeof registrationKinds)[number];

/** A visitor or a group at an edition. Name and contact go six months after the edition (brief 4.15). */
@Entity('registration')
export class Registration {
  @PrimaryColumn({ type: 'uuid' })
  id!: string;
  @Column({ type: 'uuid', name: 'edition_id' })
  editionId!: string;
  @Column({ type: 'text' })
  kind!: RegistrationKind;
  @Column({ type: 'text' })
  state!: RegistrationState;
  /** Five characters that can be read aloud; unique within the edition. */
  @Column({ type: 'text' })
  badge!: string;
  /** Language of the site in which it was written. */
  @Column({ type: 'text' })
  lang!: string;
  @Column({ type: 'text', name: 'first_name', nullable: true })
  firstName!: string | null;
  @Column({ type: 'text', nullable: true })
  email!: string | null;
  @Column({ type: 'text', nullable: true })
  phone!: string | null;
  @Column({ type: 'int', name: 'head_count' })
  headCount!: number;
  /** People of a group who came; null before check-in. */
  @Column({ type: 'int', name: 'present_count', nullable: true })
  presentCount!: number | null;
  /** Spoken languages (BCP 47). */
  @Column({ type: 'text', array: true })
  languages!: string[];
  @Column({ type: 'boolean' })
  interpreter!: boolean;
  @Column({ type: 'uuid', name: 'referrer_id', nullable: true })
  referrerId!: string | null;
  @Column({ type: 'uuid', name: 'worker_id', nullable: true })
  workerId!: string | null;
  @Column({ type: 'timestamptz', name: 'registered_at' })
  registeredAt!: Date;
  @Column({ type: 'timestamptz', name: 'checked_in_at', nullable: true })
  checkedInAt!: Date | null;
  @Column({ type: 'int' })
  version!: number;
}
