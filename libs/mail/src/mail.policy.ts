import { isCoordinator, when, type Actor, type Decision } from '#kernel';

/** Who looks after the mails that need a person. */
export const mailPolicy = {
  list: (actor: Actor): Decision => when(isCoordinator(actor), 'coordinators-only'),
  resolve: (actor: Actor): Decision => when(isCoordinator(actor), 'coordinators-only'),
};
