export { Bug, Refusal, Transient, Unknown, type Facts } from './errors.js';
export { defineLifecycle, type Lifecycle } from './lifecycle.js';
export { all, allow, any, deny, when, type Decision } from './decision.js';
export { Clock, FixedClock, SystemClock, dayInBrussels, quarterInBrussels } from './clock.js';
export {
  addWorkingDays, belgianHolidays, isWorkingDay, lastDayOverdue, shiftDay, startOfDayInBrussels,
} from './working-days.js'; // prettier-ignore
export { hashSecret, isId, newCode, newId, newSecret } from './ids.js';
export * from './terms.js';
export {
  emailAddress, int4, isoDay, phoneNumber, plainText, ticked, optionalText, oneOf, severalOf, slotsMask,
} from './primitives.js'; // prettier-ignore
export {
  actorKinds, candidateActor, gate, isCoordinator, isReception, system, visitor, worksFor, type Actor,
  type ActorKind,
} from './actor.js'; // prettier-ignore
