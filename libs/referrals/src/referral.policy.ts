import { all, any, isReception, when, type Actor, type Decision } from '#kernel';

/** What the rules need to know of a referral. */
export interface ReferralFacts {
  readonly workerId: string;
  readonly candidateId: string;
}

const isWorker = (actor: Actor): Decision =>
  when(actor.kind === 'referrer' && actor.referrerId !== null, 'referrers-only');
const ownClient = (actor: Actor, referral: ReferralFacts): Decision =>
  all(isWorker(actor), when(actor.id === referral.workerId, 'not-your-client'));
const isSystem = (actor: Actor): Decision => when(actor.kind === 'system', 'not-your-client');

/** Who may do what with a referral: the worker with own clients only, colleagues included in nobody (UC-07). */
export const referralPolicy = {
  work: (actor: Actor): Decision => isWorker(actor),
  see: (actor: Actor, referral: ReferralFacts): Decision => ownClient(actor, referral),
  consent: (actor: Actor, referral: ReferralFacts): Decision => ownClient(actor, referral),
  withdraw: (actor: Actor, referral: ReferralFacts): Decision =>
    any(
      ownClient(actor, referral),
      when(isReception(actor), 'not-your-client'),
      when(actor.kind === 'candidate' && actor.id === referral.candidateId, 'not-your-client'),
      isSystem(actor),
    ),
  progress: (actor: Actor): Decision => isSystem(actor),
};
