import { isCoordinator, when, type Actor, type Decision } from '#kernel';

/** Who may see figures (brief 2.1): coordinators. */
export const indicatorPolicy = {
  read: (actor: Actor): Decision => when(isCoordinator(actor), 'coordinators-only'),
};
