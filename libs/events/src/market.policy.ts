import {
  all,
  any,
  isCoordinator,
  isReception,
  visitor,
  when,
  worksFor,
  type Actor,
  type Decision,
} from '#kernel';

/** What the rules need to know of a stand. */
export interface StandFacts {
  readonly organisationId: string;
}

/** What the rules need to know of a registration. */
export interface RegistrationFacts {
  readonly id: string;
  readonly referrerId: string | null;
}

/** Somebody who registered, recognised by the private link: may see and cancel this registration only. */
export const registrationActor = (registrationId: string): Actor => ({ ...visitor, id: registrationId });

const coordinator = (actor: Actor): Decision => when(isCoordinator(actor), 'coordinators-only');
const reception = (actor: Actor): Decision => when(isReception(actor), 'reception-only');
const referrer = (actor: Actor): Decision =>
  when(actor.kind === 'referrer' && actor.referrerId !== null, 'referrers-only');
const member = (actor: Actor, { organisationId }: StandFacts): Decision =>
  when(worksFor(actor, organisationId), 'not-your-stand');
const linkHolder = (actor: Actor, { id }: RegistrationFacts): Decision =>
  when(actor.kind === 'visitor' && actor.id === id, 'not-your-registration');
const ownGroup = (actor: Actor, { referrerId }: RegistrationFacts): Decision =>
  all(referrer(actor), when(referrerId !== null && referrerId === actor.referrerId, 'not-your-registration'));

/** Who may do what around a Vrijwilligersmarkt (UC-08, UC-13 to UC-17). */
export const marketPolicy = {
  /** Plan, edit, publish, move on; decide about stands; counts. */
  manage: (actor: Actor): Decision => coordinator(actor),
  /** Own pages of an organisation: members, and coordinators who help them. */
  ownPages: (actor: Actor): Decision =>
    any(when(actor.kind === 'organisation', 'organisations-only'), coordinator(actor)),
  apply: (actor: Actor, stand: StandFacts): Decision => any(member(actor, stand), coordinator(actor)),
  withdraw: (actor: Actor, stand: StandFacts): Decision => any(member(actor, stand), coordinator(actor)),
  /** Anybody registers as somebody without account. */
  register: (actor: Actor): Decision => when(actor.kind === 'visitor', 'visitors-only'),
  groups: (actor: Actor): Decision => referrer(actor),
  changeGroup: (actor: Actor, registration: RegistrationFacts): Decision =>
    any(ownGroup(actor, registration), coordinator(actor)),
  cancel: (actor: Actor, registration: RegistrationFacts): Decision =>
    any(linkHolder(actor, registration), ownGroup(actor, registration), reception(actor)),
  /** The door: check-in, walk-ins and the list of the day. */
  receive: (actor: Actor): Decision => reception(actor),
  recordConversation: (actor: Actor, stand: StandFacts): Decision =>
    any(member(actor, stand), reception(actor)),
};
