import { isReception, when, type Actor, type Decision } from '#kernel';

/** Reception is done by desk workers and coordinators (brief 2.1). */
export const receptionPolicy = {
  receive: (actor: Actor): Decision => when(isReception(actor), 'reception-only'),
};
