import { Module } from '@nestjs/common';
import { IntroductionsModule } from '#introductions';
import { InterestController } from './interest.controller.js';
import { InterestDesk } from './interest-desk.js';

/** "I am interested": three short pages without account. */
@Module({
  imports: [IntroductionsModule],
  controllers: [InterestController],
  providers: [InterestDesk],
})
export class InterestModule {}
