import { all, any, isCoordinator, when, worksFor, type Actor, type Decision } from '#kernel';
import type { MemberRole } from './member-role.js';
import { closedOrganisationStates, type OrganisationState } from './organisation.lifecycle.js';

export interface OrganisationFacts {
  readonly id: string;
  readonly state: OrganisationState;
}

/** With the role of the actor there; null for whoever is no member. */
export interface AdminFacts extends OrganisationFacts {
  readonly role: MemberRole | null;
}

const member = (actor: Actor, organisation: OrganisationFacts) =>
  when(worksFor(actor, organisation.id), 'not-your-organisation');
const coordinator = (actor: Actor) => when(isCoordinator(actor), 'coordinators-only');
const itself = (actor: Actor) => when(actor.kind === 'system', 'system-only');
const admin = (actor: Actor, organisation: AdminFacts) =>
  all(member(actor, organisation), when(organisation.role === 'ADMIN', 'organisation.admins-decide'));
const open = (organisation: OrganisationFacts) =>
  when(!closedOrganisationStates.includes(organisation.state), 'organisation.closed');

/** Who may do what with an organisation (UC-03, UC-28). */
export const organisationPolicy = {
  /** Anybody without account, or somebody who already works for another organisation. */
  register: (actor: Actor): Decision =>
    when(actor.kind === 'visitor' || actor.kind === 'organisation', 'organisations-only'),
  see: (actor: Actor, organisation: OrganisationFacts): Decision =>
    any(member(actor, organisation), coordinator(actor)),
  edit: (actor: Actor, organisation: OrganisationFacts): Decision =>
    all(any(member(actor, organisation), coordinator(actor)), open(organisation)),
  /** Activate or refuse a registration, suspend, reinstate, merge. */
  decide: (actor: Actor): Decision => coordinator(actor),
  /** Stop with us for good. */
  archive: (actor: Actor, organisation: AdminFacts): Decision =>
    any(admin(actor, organisation), coordinator(actor)),
  /** Say that it is still there: its people, a coordinator, or the link of the warning mail. */
  wake: (actor: Actor, organisation: OrganisationFacts): Decision =>
    any(member(actor, organisation), coordinator(actor), itself(actor)),
  /** Let it sleep, or warn that it will. */
  rest: (actor: Actor): Decision => itself(actor),
  /** Invite, change, remove members. */
  manageMembers: (actor: Actor, organisation: AdminFacts): Decision =>
    all(any(admin(actor, organisation), coordinator(actor)), open(organisation)),
  /** Leave: everybody for themselves. */
  leave: (actor: Actor, organisation: OrganisationFacts): Decision => member(actor, organisation),
  /** Become a member: somebody new, or an account of an organisation. */
  join: (actor: Actor): Decision =>
    when(actor.kind === 'visitor' || actor.kind === 'organisation', 'member.other-kind'),
  /** The queue of registrations. */
  moderate: (actor: Actor): Decision => coordinator(actor),
  /** Own pages: members, and coordinators who help them. */
  ownPages: (actor: Actor): Decision =>
    any(when(actor.kind === 'organisation', 'organisations-only'), coordinator(actor)),
};
