import { Module } from '@nestjs/common';
import { IntroductionsModule } from '#introductions';
import { IntroductionsController } from './introductions.controller.js';
import { OrganisationActions } from './organisation-actions.js';

/** Introductions on an organisation's own pages. */
@Module({
  imports: [IntroductionsModule],
  controllers: [IntroductionsController],
  providers: [OrganisationActions],
  exports: [OrganisationActions],
})
export class OwnIntroductionsModule {}
