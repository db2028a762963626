import { Module } from '@nestjs/common';
import { AccessModule } from '#access';
import { SearchModule } from '#search';
import { VacanciesModule } from '#vacancies';
import { ApiController } from './api.controller.js';

/** Open data for other sites. */
@Module({
  imports: [SearchModule, VacanciesModule, AccessModule],
  controllers: [ApiController],
})
export class ApiModule {}
