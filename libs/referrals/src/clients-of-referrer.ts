import { Injectable } from '@nestjs/common';
import { ActivateCandidate, CandidatesQueries, GiveConsent } from '#candidates';
import type { Tx } from '#database';
import { CandidateNotes } from '#privacy';
import { demandContactScope, type ClientConsent } from './client-consent.js';

/** The client's side of an agreement: the ledger and the candidate's own state. */
@Injectable()
export class ClientsOfReferrer {
  constructor(
    private readonly candidates: CandidatesQueries,
    private readonly consents: GiveConsent,
    private readonly activate: ActivateCandidate,
    private readonly notes: CandidateNotes,
  ) {}

  async agreed(tx: Tx, candidateId: string, { channel, scope }: ClientConsent): Promise<void> {
    const { contactRoute } = await this.candidates.profile(tx, candidateId);
    demandContactScope(contactRoute, scope);
    // What the client wants us to know about help is part of the same agreement, named apart.
    const support = (await this.notes.read(tx, candidateId, 'SUPPORT')) === null ? [] : ['SUPPORT_NEEDS'];
    const agreement = { candidateId, purpose: 'REFERRAL', channel, scope: [...scope, ...support] } as const;
    await this.consents.execute(tx.actor, agreement, tx);
    await this.activate.execute(tx.actor, candidateId, tx);
  }
}
