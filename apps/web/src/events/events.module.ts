import { Module } from '@nestjs/common';
import { CandidatesModule } from '#candidates';
import { EventsModule } from '#events';
import { OrganisationsModule } from '#organisations';
import { VacanciesModule } from '#vacancies';
import { DoorController } from './door.controller.js';
import { Door } from './door.js';
import { GroupsController } from './groups.controller.js';
import { GroupCommands, Groups } from './groups.js';
import { MarketsController } from './markets.controller.js';
import { MyMarketController } from './my-market.controller.js';
import { MarketSources, MyMarkets } from './my-markets.js';
import { BadgesController, RegistrationsController } from './registrations.controller.js';
import { TalkController } from './talk.controller.js';
import { Talks } from './talks.js';
import { TeamMarketsController } from './team-markets.controller.js';
import { EditionCommands, TeamMarkets } from './team-markets.js';
import { StandDecisions, TeamStandsController } from './team-stands.controller.js';

/** The Vrijwilligersmarkt on the site: for visitors, organisations, referrers, the door and the team. */
@Module({
  imports: [EventsModule, CandidatesModule, OrganisationsModule, VacanciesModule],
  controllers: [
    MarketsController, RegistrationsController, BadgesController, MyMarketController, TalkController, GroupsController,
    TeamMarketsController, TeamStandsController, DoorController,
  ], // prettier-ignore
  providers: [
    Door,
    EditionCommands,
    GroupCommands,
    Groups,
    MarketSources,
    MyMarkets,
    StandDecisions,
    Talks,
    TeamMarkets,
  ],
})
export class EventPagesModule {}
