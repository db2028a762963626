import { Injectable } from '@nestjs/common';
import { ActivateCandidate, CandidatesQueries, GiveConsent } from '#candidates';
import type { Tx } from '#database';
import { demandContactScope, type ClientConsent } from './client-consent.js';

/** The client's side of an agreement: the ledger and the candidate's own state. */
@Injectable()
export class ClientsOfReferrer {
  constructor(
    private readonly candidates: CandidatesQueries,
    private readonly consents: GiveConsent,
    private readonly activate: ActivateCandidate,
  ) {}

  async agreed(tx: Tx, candidateId: string, { channel, scope }: ClientConsent): Promise<void> {
    const { contactRoute } = await this.candidates.profile(tx, candidateId);
    demandContactScope(contactRoute, scope);
    await this.consents.execute(tx.actor, { candidateId, purpose: 'REFERRAL', channel, scope }, tx);
    await this.activate.execute(tx.actor, candidateId, tx);
  }
}
