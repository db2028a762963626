import { Module } from '@nestjs/common';
import { IntroductionsModule } from '#introductions';
import { LawReaderModule } from '../law/law-reader.module.js';
import { InterestController } from './interest.controller.js';
import { InterestDesk } from './interest-desk.js';

/** "I am interested": three short pages without account. */
@Module({
  imports: [IntroductionsModule, LawReaderModule],
  controllers: [InterestController],
  providers: [InterestDesk],
})
export class InterestModule {}
