import { Module } from '@nestjs/common';
import { OrganisationsModule } from '#organisations';
import { VacanciesModule } from '#vacancies';
import { OrganisationAreaModule } from '../organisation/organisation.module.js';
import { ImportDesk } from './import-desk.js';
import { ImportController } from './import.controller.js';
import { RunController } from './run.controller.js';
import { TokensController } from './tokens.controller.js';

/** Many vacancies at once: lists that are brought in, and keys for programs. */
@Module({
  imports: [OrganisationAreaModule, OrganisationsModule, VacanciesModule],
  // "uitleg" and "sjabloon.csv" must be tried before ":id".
  controllers: [ImportController, RunController, TokensController],
  providers: [ImportDesk],
})
export class BulkModule {}
