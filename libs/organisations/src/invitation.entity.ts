import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { MemberRole } from './member-role.js';

/** Somebody who was asked to become a member; the link in the mail is a private link of purpose `invitation`. */
@Entity('organisation_invitation')
export class Invitation {
  @PrimaryColumn({ type: 'uuid' })
  id!: string;
  @Column({ type: 'uuid', name: 'organisation_id' })
  organisationId!: string;
  @Column({ type: 'text' })
  email!: string;
  @Column({ type: 'text' })
  role!: MemberRole;
  /** Language of the mail: that of the page on which the invitation was made. */
  @Column({ type: 'text' })
  lang!: 'nl' | 'fr' | 'en';
  @Column({ type: 'uuid', name: 'invited_by', nullable: true })
  invitedBy!: string | null;
  @Column({ type: 'timestamptz', name: 'created_at' })
  createdAt!: Date;
  @Column({ type: 'timestamptz', name: 'sent_at' })
  sentAt!: Date;
  @Column({ type: 'timestamptz', name: 'expires_at' })
  expiresAt!: Date;
  @Column({ type: 'timestamptz', name: 'accepted_at', nullable: true })
  acceptedAt!: Date | null;
  @Column({ type: 'timestamptz', name: 'withdrawn_at', nullable: true })
  withdrawnAt!: Date | null;
}
