import { all, any, isCoordinator, when, worksFor, type Actor, type Decision } from '#kernel';
import { closedOrganisationStates, type OrganisationState } from './organisation.lifecycle.js';

export interface OrganisationFacts {
  readonly id: string;
  readonly state: OrganisationState;
}

const member = (actor: Actor, organisation: OrganisationFacts) =>
  when(worksFor(actor, organisation.id), 'not-your-organisation');
const coordinator = (actor: Actor) => when(isCoordinator(actor), 'coordinators-only');

/** Who may do what with an organisation (UC-03, UC-28). */
export const organisationPolicy = {
  /** Anybody without account, or somebody who already works for another organisation. */
  register: (actor: Actor): Decision =>
    when(actor.kind === 'visitor' || actor.kind === 'organisation', 'organisations-only'),
  see: (actor: Actor, organisation: OrganisationFacts): Decision =>
    any(member(actor, organisation), coordinator(actor)),
  edit: (actor: Actor, organisation: OrganisationFacts): Decision =>
    all(
      any(member(actor, organisation), coordinator(actor)),
      when(!closedOrganisationStates.includes(organisation.state), 'organisation.closed'),
    ),
  /** Activate or refuse a registration. */
  decide: (actor: Actor): Decision => coordinator(actor),
  /** The queue of registrations. */
  moderate: (actor: Actor): Decision => coordinator(actor),
  /** Own pages: members, and coordinators who help them. */
  ownPages: (actor: Actor): Decision =>
    any(when(actor.kind === 'organisation', 'organisations-only'), coordinator(actor)),
};
