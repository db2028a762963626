import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { CandidatesModule } from '#candidates';
import { IntroductionsModule } from '#introductions';
import { AddWalkIn } from './add-walk-in.js';
import { AdvanceEdition } from './advance-edition.js';
import { ApplyForStand } from './apply-for-stand.js';
import { CancelRegistration } from './cancel-registration.js';
import { ChangeGroup } from './change-group.js';
import { ChangeRegistration } from './change-registration.js';
import { CheckIn } from './check-in.js';
import { ConfirmStand } from './confirm-stand.js';
import { ConversationLog } from './conversation-log.js';
import { ConversationWriter } from './conversation-writer.js';
import { Conversation } from './conversation.entity.js';
import { ConversationsRepository } from './conversations.repository.js';
import { EditEdition } from './edit-edition.js';
import { EditionsQueries } from './editions.queries.js';
import { EditionsRepository } from './editions.repository.js';
import { MarketCountsQueries } from './market-counts.queries.js';
import { MarketEdition } from './market-edition.entity.js';
import { MarketRecord } from './market-record.js';
import { PlanEdition } from './plan-edition.js';
import { PublishEdition } from './publish-edition.js';
import { RecordConversation } from './record-conversation.js';
import { RefuseStand } from './refuse-stand.js';
import { RegisterVisitor } from './register-visitor.js';
import { Registration } from './registration.entity.js';
import { RegistrationsQueries } from './registrations.queries.js';
import { RegistrationsRepository } from './registrations.repository.js';
import { ReopenStand } from './reopen-stand.js';
import { ReserveGroup } from './reserve-group.js';
import { RestoreRegistration } from './restore-registration.js';
import { Seats } from './seats.js';
import { StandIntroduction, StandStart } from './stand-introduction.js';
import { StandSteps } from './stand-steps.js';
import { Stand } from './stand.entity.js';
import { StandsQueries } from './stands.queries.js';
import { StandsRepository } from './stands.repository.js';
import { TickPreparation } from './tick-preparation.js';
import { UndoCheckIn } from './undo-check-in.js';
import { WithdrawStand } from './withdraw-stand.js';

const commands = [
  AddWalkIn, AdvanceEdition, ApplyForStand, CancelRegistration, ChangeGroup, CheckIn, ConfirmStand, EditEdition,
  PlanEdition, PublishEdition, RecordConversation, RefuseStand, RegisterVisitor, ReopenStand, ReserveGroup,
  RestoreRegistration, TickPreparation, UndoCheckIn, WithdrawStand,
]; // prettier-ignore
const reads = [EditionsQueries, MarketCountsQueries, RegistrationsQueries, StandsQueries];
const parts = [
  ChangeRegistration, ConversationLog, ConversationWriter, ConversationsRepository, EditionsRepository, MarketRecord,
  RegistrationsRepository, Seats, StandIntroduction, StandStart, StandSteps, StandsRepository,
]; // prettier-ignore

/** Things people attend: the Vrijwilligersmarkt with its stands, registrations and talks. */
@Module({
  imports: [
    TypeOrmModule.forFeature([MarketEdition, Stand, Registration, Conversation]),
    CandidatesModule,
    IntroductionsModule,
  ],
  providers: [...commands, ...reads, ...parts],
  exports: [...commands, ...reads],
})
export class EventsModule {}
