import { Injectable } from '@nestjs/common';
import { authorize } from '#access';
import type { Tx } from '#database';
import { Outbox } from '#jobs';
import { Clock, newId, type Actor } from '#kernel';
import { mayRecordConsent } from './candidate.policy.js';
import { consentGiven, consentWithdrawn } from './candidate.messages.js';
import { CandidatesRepository } from './candidates.repository.js';
import { consentTexts } from './consent-texts.js';
import type { Consent, ConsentChannel, ConsentPurpose } from './consent.entity.js';

/** One agreement to record. */
export interface ConsentInput {
  readonly purpose: ConsentPurpose;
  readonly channel: ConsentChannel;
  /** Purpose REFERRAL: FEEDBACK, CONTACT_VIA_REFERRER. Others: empty. */
  readonly scope?: readonly string[];
  /** For SHARE_WITH_ORGANISATION: the introduction it is about. */
  readonly introductionId?: string | null;
}

const witnessed = (actor: Actor, channel: ConsentChannel): string | null =>
  channel === 'WEB' ? null : actor.id;

/** Writes agreements and their withdrawal inside another command's unit of work. */
@Injectable()
export class ConsentLedger {
  constructor(
    private readonly candidates: CandidatesRepository,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
  ) {}

  /** Records an agreement; the witness of a spoken or signed one is whoever records it. */
  async give(tx: Tx, candidateId: string, input: ConsentInput): Promise<string> {
    const { purpose, channel, scope = [], introductionId = null } = input;
    authorize(mayRecordConsent(tx.actor, purpose, channel));
    const consent: Consent = {
      id: newId(),
      candidateId,
      purpose,
      scope: [...scope],
      textVersion: consentTexts[purpose],
      channel,
      witnessId: witnessed(tx.actor, channel),
      introductionId,
      givenAt: this.clock.now(),
      withdrawnAt: null,
    };
    await this.candidates.addConsent(tx, consent);
    await this.outbox.announce(tx, consentGiven, {
      consentId: consent.id,
      candidateId,
      purpose,
      introductionId,
    });
    return consent.id;
  }

  /** Takes an agreement back; it stays as evidence of what was true before. */
  async withdraw(tx: Tx, consent: Consent): Promise<void> {
    const { id, candidateId, purpose, introductionId } = consent;
    await this.candidates.withdrawConsent(tx, id, this.clock.now());
    await this.outbox.announce(tx, consentWithdrawn, { consentId: id, candidateId, purpose, introductionId });
  }
}
