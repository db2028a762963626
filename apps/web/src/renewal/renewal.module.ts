import { Module } from '@nestjs/common';
import { VacanciesModule } from '#vacancies';
import { RenewalController } from './renewal.controller.js';
import { RenewalDesk } from './renewal-desk.js';

/** Keeping a vacancy alive, or ending it, from the mail. */
@Module({
  imports: [VacanciesModule],
  controllers: [RenewalController],
  providers: [RenewalDesk],
})
export class RenewalModule {}
