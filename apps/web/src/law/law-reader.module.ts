import { Module } from '@nestjs/common';
import { IntroductionsModule } from '#introductions';
import { OrganisationsModule } from '#organisations';
import { LawReader } from './law-reader.js';

/** Texts of the law for every area that shows one. */
@Module({ imports: [IntroductionsModule, OrganisationsModule], providers: [LawReader], exports: [LawReader] })
export class LawReaderModule {}
