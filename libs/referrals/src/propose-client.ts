import { Injectable } from '@nestjs/common';
import { authorize } from '#access';
import { EnrolCandidate, type CandidateProfile } from '#candidates';
import { UnitOfWork, type Tx } from '#database';
import type { Actor, Support } from '#kernel';
import { CandidateNotes } from '#privacy';
import type { ClientConsent } from './client-consent.js';
import { RecordClientConsent } from './record-client-consent.js';
import { RecordReferral } from './record-referral.js';
import { referralPolicy } from './referral.policy.js';

export interface NewClient {
  readonly profile: CandidateProfile;
  /** In the client's words; kept encrypted. */
  readonly wishes: string | null;
  /** Practical needs of the closed list, which the client wants us to know; kept encrypted. */
  readonly support: readonly Support[];
  /** Null: the client has not agreed yet. */
  readonly consent: ClientConsent | null;
}

/**
 * Enrols a client (UC-07). Without consent nobody but the worker sees it and it is erased after 14 days; with
 * consent we receive the client at once. Returns the referral's id. Throws Refusal `referral.*` or those of
 * EnrolCandidate.
 */
@Injectable()
export class ProposeClient {
  constructor(
    private readonly work: UnitOfWork,
    private readonly enrol: EnrolCandidate,
    private readonly record: RecordReferral,
    private readonly consents: RecordClientConsent,
    private readonly notes: CandidateNotes,
  ) {}

  execute(actor: Actor, client: NewClient, outer?: Tx): Promise<string> {
    return this.work.run(
      actor,
      async (tx) => {
        authorize(referralPolicy.work(actor));
        await this.record.demandAge(tx, client.profile.birthYear ?? null);
        const { profile } = client;
        const candidate = await this.enrol.execute(
          actor,
          { ...profile, route: 'REFERRER', consents: [] },
          tx,
        );
        const referralId = await this.record.proposed(tx, candidate.id);
        // Only now the client is the worker's own, and only of own clients a worker may write notes.
        if (client.wishes !== null) await this.notes.write(tx, candidate.id, 'WISHES', client.wishes);
        if (client.support.length > 0) {
          await this.notes.write(tx, candidate.id, 'SUPPORT', client.support.join(' '));
        }
        if (client.consent) await this.consents.execute(actor, { referralId, ...client.consent }, tx);
        return referralId;
      },
      outer,
    );
  }
}
