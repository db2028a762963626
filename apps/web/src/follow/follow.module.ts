import { Module } from '@nestjs/common';
import { CandidatesModule } from '#candidates';
import { IntroductionsModule } from '#introductions';
import { FollowActions } from './follow-actions.js';
import { FollowController } from './follow.controller.js';

/** The private page of a candidate. */
@Module({
  imports: [CandidatesModule, IntroductionsModule],
  controllers: [FollowController],
  providers: [FollowActions],
})
export class FollowModule {}
