import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What a candidate may agree to. */
export const consentPurposes = ['KEEP_DATA', 'SHARE_WITH_ORGANISATION', 'SUPPORT_NEEDS', 'REFERRAL'] as const;
export type ConsentPurpose = (typeof consentPurposes)[number];

/** How the agreement was expressed. */
export const consentChannels = ['WEB', 'DESK_ORAL', 'SIGNED_PAPER', 'ORAL_WITNESS'] as const;
export type ConsentChannel = (typeof consentChannels)[number];

/** Evidence of one agreement; it is never changed, only withdrawn. */
@Entity('consent')
export class Consent {
  @PrimaryColumn({ type: 'uuid' })
  id!: string;
  @Column({ type: 'uuid', name: 'candidate_id' })
  candidateId!: string;
  @Column({ type: 'text' })
  purpose!: ConsentPurpose;
  @Column({ type: 'text', array: true })
  scope!: string[];
  @Column({ type: 'text', name: 'text_version' })
  textVersion!: string;
  @Column({ type: 'text' })
  channel!: ConsentChannel;
  @Column({ type: 'uuid', name: 'witness_id', nullable: true })
  witnessId!: string | null;
  @Column({ type: 'uuid', name: 'introduction_id', nullable: true })
  introductionId!: string | null;
  @Column({ type: 'timestamptz', name: 'given_at' })
  givenAt!: Date;
  @Column({ type: 'timestamptz', name: 'withdrawn_at', nullable: true })
  withdrawnAt!: Date | null;
}
