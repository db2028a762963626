import { Module } from '@nestjs/common';
import { CandidatesModule } from '#candidates';
import { IntroductionsModule } from '#introductions';
import { LawReaderModule } from '../law/law-reader.module.js';
import { FollowActions } from './follow-actions.js';
import { FollowReader } from './follow-reader.js';
import { FollowController } from './follow.controller.js';

/** The private page of a candidate. */
@Module({
  imports: [CandidatesModule, IntroductionsModule, LawReaderModule],
  controllers: [FollowController],
  providers: [FollowActions, FollowReader],
})
export class FollowModule {}
