export { AddWalkIn } from './add-walk-in.js';
export { AdvanceEdition } from './advance-edition.js';
export { ApplyForStand, type StandApplication } from './apply-for-stand.js';
export { clockInBrussels, instantInBrussels } from './brussels-time.js';
export { CancelRegistration } from './cancel-registration.js';
export { ChangeGroup } from './change-group.js';
export { CheckIn } from './check-in.js';
export { ConfirmStand } from './confirm-stand.js';
export { Conversation, conversationOutcomes, type ConversationOutcome } from './conversation.entity.js';
export { EditEdition } from './edit-edition.js';
export type { EditionDetails } from './edition-details.js';
export { EditionsQueries } from './editions.queries.js';
export { EventsModule } from './events.module.js';
export { MarketCountsQueries } from './market-counts.queries.js';
export { MarketEdition } from './market-edition.entity.js';
export {
  advancingActions, marketEditionLifecycle, type AdvancingAction, type MarketEditionState,
} from './market-edition.lifecycle.js'; // prettier-ignore
export { marketRefusals, type MarketRefusal } from './market.errors.js';
export {
  conversationRecorded, marketAttended, marketEditionChanged, marketEditionHeld, marketEditionPlanned,
  marketEditionPublished, registrationCancelled, registrationChanged, registrationMade, registrationRestored,
  standApplied, standConfirmed, standPrepared, standRefused, standWithdrawn,
} from './market.messages.js'; // prettier-ignore
export {
  marketPolicy, registrationActor, type RegistrationFacts, type StandFacts,
} from './market.policy.js'; // prettier-ignore
export { dayHasCome, isOver, registrationOpen, standsOpen, type EditionMoment } from './market-times.js';
export type {
  DoorLine, EditionCounts, EditionPlan, EditionView, GroupLine, OwnRegistration, OwnStand, PublicStand, Room,
  StandApplicationView, StandVacancy, Texts,
} from './market-views.js'; // prettier-ignore
export { PlanEdition } from './plan-edition.js';
export { PublishEdition } from './publish-edition.js';
export { RecordConversation, type StandTalk, type TalkOutcome } from './record-conversation.js';
export { RefuseStand } from './refuse-stand.js';
export { RegisterVisitor, type NewVisitor } from './register-visitor.js';
export { Registration, registrationKinds, type RegistrationKind } from './registration.entity.js';
export { registrationLifecycle, type RegistrationState } from './registration.lifecycle.js';
export { RegistrationsQueries } from './registrations.queries.js';
export { ReopenStand } from './reopen-stand.js';
export { ReserveGroup, type GroupSeats } from './reserve-group.js';
export { RestoreRegistration } from './restore-registration.js';
export type { StandAgreement } from './stand-introduction.js';
export { standLifecycle, type StandState } from './stand.lifecycle.js';
export { Stand } from './stand.entity.js';
export { StandsQueries } from './stands.queries.js';
export { suppressSmall, type SafeCount } from './suppress-small.js';
export { TickPreparation } from './tick-preparation.js';
export { UndoCheckIn } from './undo-check-in.js';
export { WithdrawStand } from './withdraw-stand.js';
