import { Module } from '@nestjs/common';
import { OrganisationsModule } from '#organisations';
import { AssetsController } from './assets.controller.js';
import { HealthController } from './health.controller.js';
import { Health } from './health.queries.js';
import { TeamController } from './team.controller.js';
import { TeamQueries } from './team.queries.js';

/** What belongs to no area: assets, health, the team's work page. */
@Module({
  imports: [OrganisationsModule],
  controllers: [AssetsController, HealthController, TeamController],
  providers: [Health, TeamQueries],
})
export class SiteModule {}
