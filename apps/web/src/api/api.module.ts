import { Module } from '@nestjs/common';
import { AccessModule } from '#access';
import { OrganisationsModule } from '#organisations';
import { SearchModule } from '#search';
import { VacanciesModule } from '#vacancies';
import { ApiController } from './api.controller.js';
import { WriteController } from './write.controller.js';
import { WriteDesk } from './write-desk.js';

/** Open data for other sites, and vacancies that organisations' own programs send. */
@Module({
  imports: [OrganisationsModule, SearchModule, VacanciesModule, AccessModule],
  controllers: [ApiController, WriteController],
  providers: [WriteDesk],
})
export class ApiModule {}
