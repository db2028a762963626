import { isCoordinator, when, worksFor, type Actor, type Decision } from '#kernel';

/** Who keeps the dated law: coordinators; reading what is in force is for everybody (brief 4.5). */
export const legalPolicy = {
  keep: (actor: Actor): Decision => when(isCoordinator(actor), 'coordinators-only'),
  /** "We have read about the free insurance": members, for their own organisation (UC-27). */
  noteExplained: (actor: Actor, organisationId: string): Decision =>
    when(worksFor(actor, organisationId), 'not-your-organisation'),
};
