import { Module } from '@nestjs/common';
import { IntroductionsModule } from '#introductions';
import { FollowUpActions } from './follow-up-actions.js';
import { FollowUpController } from './follow-up.controller.js';

/** The coordinator's list of what waits. */
@Module({
  imports: [IntroductionsModule],
  controllers: [FollowUpController],
  providers: [FollowUpActions],
})
export class FollowUpModule {}
