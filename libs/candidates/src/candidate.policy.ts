import { allow, any, deny, isReception, when, type Actor, type Decision, type Route } from '#kernel';
import type { ConsentChannel, ConsentPurpose } from './consent.entity.js';

/** What the rules need to know of a candidate. */
export interface CandidateFacts {
  readonly id: string;
  readonly route: Route;
}

const isSelf = (actor: Actor, candidate: CandidateFacts): Decision =>
  when(actor.kind === 'candidate' && actor.id === candidate.id, 'not-your-candidate');

const receives = (actor: Actor): Decision => when(isReception(actor), 'not-your-candidate');

// Which of the referrer's clients are the actor's own is decided by row-level security: others do not appear.
const guides = (actor: Actor, candidate: CandidateFacts): Decision =>
  when(actor.kind === 'referrer' && candidate.route === 'REFERRER', 'not-your-candidate');

const mayEnrol: Readonly<Record<Route, readonly Actor['kind'][]>> = {
  SELF: ['visitor', 'system'],
  MARKET: ['visitor', 'desk', 'coordinator', 'system'],
  DESK: ['desk', 'coordinator', 'system'],
  REFERRER: ['referrer', 'system'],
};

const channelsOf: Partial<Record<Actor['kind'], readonly ConsentChannel[]>> = {
  visitor: ['WEB'],
  candidate: ['WEB'],
  desk: ['DESK_ORAL', 'SIGNED_PAPER', 'ORAL_WITNESS'],
  coordinator: ['DESK_ORAL', 'SIGNED_PAPER', 'ORAL_WITNESS'],
  referrer: ['SIGNED_PAPER', 'ORAL_WITNESS'],
  // Demo data and imports of paper files.
  system: ['WEB', 'DESK_ORAL', 'SIGNED_PAPER', 'ORAL_WITNESS'],
};

/** Who may do what with a candidate (brief 2.1). */
export const candidatePolicy = {
  enrol: (actor: Actor, route: Route): Decision =>
    when(mayEnrol[route].includes(actor.kind), 'not-your-candidate'),
  edit: (actor: Actor, candidate: CandidateFacts): Decision =>
    any(isSelf(actor, candidate), receives(actor), guides(actor, candidate)),
  activate: (actor: Actor, candidate: CandidateFacts): Decision =>
    any(receives(actor), guides(actor, candidate), when(actor.kind === 'system', 'not-your-candidate')),
  stop: (actor: Actor, candidate: CandidateFacts): Decision =>
    any(isSelf(actor, candidate), receives(actor), guides(actor, candidate)),
  place: (actor: Actor, _candidate: CandidateFacts): Decision =>
    actor.kind === 'system' ? allow : deny('not-your-candidate'),
  reopen: (actor: Actor, candidate: CandidateFacts): Decision =>
    any(isSelf(actor, candidate), receives(actor)),
};

/** In which way this actor can record this kind of agreement: nobody agrees in somebody else's name. */
export function mayRecordConsent(actor: Actor, purpose: ConsentPurpose, channel: ConsentChannel): Decision {
  if (actor.kind === 'referrer' && purpose !== 'REFERRAL') return deny('candidate.consent-channel');
  return when(channelsOf[actor.kind]?.includes(channel) ?? false, 'candidate.consent-channel');
}
