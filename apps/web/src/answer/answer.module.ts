import { Module } from '@nestjs/common';
import { IntroductionsModule } from '#introductions';
import { OwnIntroductionsModule } from '../introductions/introductions.module.js';
import { AnswerController } from './answer.controller.js';

/** Answering an introduction from the mail. */
@Module({
  imports: [IntroductionsModule, OwnIntroductionsModule],
  controllers: [AnswerController],
})
export class AnswerModule {}
