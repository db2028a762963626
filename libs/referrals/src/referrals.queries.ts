import { Injectable } from '@nestjs/common';
import type { Tx } from '#database';
import { Unknown } from '#kernel';
import type { ReferralOutcome, ReferralScope } from './referral.entity.js';
import type { ReferralState } from './referral.lifecycle.js';

/** A client as the worker sees it; name and reference are null once the agreement was taken back. */
export interface ClientLine {
  readonly referralId: string;
  readonly candidateId: string;
  readonly state: ReferralState;
  readonly firstName: string | null;
  readonly reference: string | null;
  readonly scope: readonly ReferralScope[];
  readonly proposedAt: Date;
  readonly consentedAt: Date | null;
  readonly consentChannel: string | null;
  readonly receivedAt: Date | null;
  readonly closedAt: Date | null;
  readonly eraseAfter: Date | null;
  readonly outcome: ReferralOutcome | null;
}

/** How it goes, in three facts and nothing more: never which, never why, never a refusal (brief 4.13). */
export interface ClientProgress {
  readonly reachedAt: Date | null;
  readonly introducedAt: Date | null;
  readonly startedAt: Date | null;
}

const clientLine = `select r.id as "referralId", r.candidate_id as "candidateId", r.state, c.first_name as "firstName",
    c.reference, r.consent_scope as scope, r.proposed_at as "proposedAt", r.consented_at as "consentedAt",
    r.consent_channel as "consentChannel", r.received_at as "receivedAt", r.closed_at as "closedAt",
    r.erase_after as "eraseAfter", r.outcome
  from referral r left join candidate c on c.id = r.candidate_id`;

/** Read models of referrers; row-level security leaves a worker own clients only. */
@Injectable()
export class ReferralsQueries {
  /** All clients of the acting worker: those waiting for consent first, then the newest. */
  clients(tx: Tx): Promise<ClientLine[]> {
    return tx.manager.query(
      `${clientLine} where r.worker_id = $1
       order by (r.state = 'PROPOSED') desc, (r.state = 'CLOSED'), coalesce(r.received_at, r.proposed_at) desc, r.id
       limit 500`,
      [tx.actor.id],
    );
  }

  /** One client of the acting worker; Unknown otherwise. */
  async client(tx: Tx, referralId: string): Promise<ClientLine> {
    const rows: ClientLine[] = await tx.manager.query(`${clientLine} where r.id = $1 and r.worker_id = $2`, [
      referralId,
      tx.actor.id,
    ]);
    if (!rows[0]) throw new Unknown();
    return rows[0];
  }

  /** What the agreement lets the worker know; null without FEEDBACK in its scope. */
  async progress(tx: Tx, client: ClientLine): Promise<ClientProgress | null> {
    if (!client.scope.includes('FEEDBACK') || client.reference === null) return null;
    const rows: ClientProgress[] = await tx.manager.query(
      `select least(min(i.suggested_at), (select min(t.at) from transition t
                where t.subject = 'referral' and t.subject_id = $2 and t.action = 'intake')) as "reachedAt",
              min(i.sent_at) as "introducedAt",
              (select min(e.started_at) from engagement e where e.candidate_id = $1) as "startedAt"
         from introduction i where i.candidate_id = $1`,
      [client.candidateId, client.referralId],
    );
    return rows[0] ?? null;
  }

  /** The referrer behind a candidate, for reception; null when there is none or no agreement. */
  async referrerOf(
    tx: Tx,
    candidateId: string,
  ): Promise<{ referralId: string; name: string; state: ReferralState; scope: ReferralScope[] } | null> {
    const rows: { referralId: string; name: string; state: ReferralState; scope: ReferralScope[] }[] =
      await tx.manager.query(
        `select r.id as "referralId", o.name, r.state, r.consent_scope as scope
         from referral r join referrer_organisation o on o.id = r.referrer_id where r.candidate_id = $1`,
        [candidateId],
      );
    return rows[0] ?? null;
  }

  /** The name of the acting worker's own organisation. */
  async ownReferrer(tx: Tx): Promise<{ name: string; kind: string } | null> {
    const rows: { name: string; kind: string }[] = await tx.manager.query(
      `select name, kind from referrer_organisation where id = $1`,
      [tx.actor.referrerId],
    );
    return rows[0] ?? null;
  }
}
