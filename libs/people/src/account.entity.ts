import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Kinds of account: an account has exactly one (brief 2.1, as far as this release goes). */
export type AccountKind = 'organisation' | 'referrer' | 'desk' | 'coordinator' | 'admin';
export type AccountState = 'ACTIVE' | 'LOCKED';

@Entity('account')
export class Account {
  @PrimaryColumn({ type: 'uuid' })
  id!: string;
  @Column({ type: 'text' })
  kind!: AccountKind;
  @Column({ type: 'text' })
  email!: string;
  @Column({ type: 'text', name: 'first_name' })
  firstName!: string;
  @Column({ type: 'text', name: 'last_name' })
  lastName!: string;
  @Column({ type: 'text' })
  lang!: 'nl' | 'fr' | 'en';
  @Column({ type: 'text', name: 'password_hash', nullable: true })
  passwordHash!: string | null;
  @Column({ type: 'text' })
  state!: AccountState;
  @Column({ type: 'timestamptz', name: 'created_at' })
  createdAt!: Date;
  @Column({ type: 'timestamptz', name: 'last_login_at', nullable: true })
  lastLoginAt!: Date | null;
}
