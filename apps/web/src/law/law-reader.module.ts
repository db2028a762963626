import { Module } from '@nestjs/common';
import { OrganisationsModule } from '#organisations';
import { LawReader } from './law-reader.js';

/** Texts of the law for every area that shows one. */
@Module({ imports: [OrganisationsModule], providers: [LawReader], exports: [LawReader] })
export class LawReaderModule {}
