import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { ReferralState } from './referral.lifecycle.js';

/** What the client lets the referrer do: see how it goes, be the one through whom we reach the client. */
export const referralScopes = ['FEEDBACK', 'CONTACT_VIA_REFERRER'] as const;
export type ReferralScope = (typeof referralScopes)[number];

/** How a client's agreement was given: on paper, or spoken with the worker as witness. */
export const referralChannels = ['SIGNED_PAPER', 'ORAL_WITNESS'] as const;
export type ReferralChannel = (typeof referralChannels)[number];

/** Why a referral ended. */
export const referralOutcomes = ['CONSENT_WITHDRAWN', 'CLIENT_STOPPED', 'DONE'] as const;
export type ReferralOutcome = (typeof referralOutcomes)[number];

/** One client of one worker of a referrer. */
@Entity('referral')
export class Referral {
  @PrimaryColumn({ type: 'uuid' })
  id!: string;
  @Column({ type: 'uuid', name: 'referrer_id' })
  referrerId!: string;
  @Column({ type: 'uuid', name: 'worker_id' })
  workerId!: string;
  @Column({ type: 'uuid', name: 'candidate_id' })
  candidateId!: string;
  @Column({ type: 'text' })
  state!: ReferralState;
  @Column({ type: 'timestamptz', name: 'proposed_at' })
  proposedAt!: Date;
  @Column({ type: 'timestamptz', name: 'consented_at', nullable: true })
  consentedAt!: Date | null;
  @Column({ type: 'text', name: 'consent_channel', nullable: true })
  consentChannel!: ReferralChannel | null;
  @Column({ type: 'text', array: true, name: 'consent_scope' })
  consentScope!: ReferralScope[];
  @Column({ type: 'timestamptz', name: 'received_at', nullable: true })
  receivedAt!: Date | null;
  @Column({ type: 'timestamptz', name: 'closed_at', nullable: true })
  closedAt!: Date | null;
  @Column({ type: 'text', nullable: true })
  outcome!: ReferralOutcome | null;
  @Column({ type: 'timestamptz', name: 'erase_after', nullable: true })
  eraseAfter!: Date | null;
  @Column({ type: 'int' })
  version!: number;
}
