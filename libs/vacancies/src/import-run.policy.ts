import { any, isCoordinator, when, worksFor, type Actor, type Decision } from '#kernel';

/** Who works with a list of vacancies on its way in (UC-03). */
export const importRunPolicy = {
  /** Kinds of actor that have lists at all; asked before a row is locked. */
  change: (actor: Actor): Decision =>
    any(when(actor.kind === 'organisation', 'organisations-only'), when(isCoordinator(actor), 'coordinators-only')),
  /** See, map, take over, drop: members of the organisation, and coordinators who help them. */
  use: (actor: Actor, run: { readonly organisationId: string }): Decision =>
    any(
      when(worksFor(actor, run.organisationId), 'not-your-organisation'),
      when(isCoordinator(actor), 'coordinators-only'),
    ),
}; // prettier-ignore
