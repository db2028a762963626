import { Module } from '@nestjs/common';
import { OrganisationsModule } from '#organisations';
import { VacanciesModule } from '#vacancies';
import { OrganisationAreaModule } from '../organisation/organisation.module.js';
import { CheckController } from './check.controller.js';
import { Checking } from './checking.js';
import { PhotoController } from './photo.controller.js';
import { PhotoUploadController } from './photo-upload.controller.js';
import { Saving } from './saving.js';
import { StartController } from './start.controller.js';
import { Starting } from './starting.js';
import { WritingController } from './writing.controller.js';
import { WritingDesk } from './writing-desk.js';

/** Writing a vacancy: beginning, its short pages, its photo, checking and handing in. */
@Module({
  imports: [OrganisationAreaModule, OrganisationsModule, VacanciesModule],
  controllers: [StartController, PhotoUploadController, WritingController, CheckController, PhotoController],
  providers: [Checking, Saving, Starting, WritingDesk],
})
export class PostingModule {}
