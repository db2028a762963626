import { Module } from '@nestjs/common';
import { ReferralsModule } from '#referrals';
import { ReferrerController } from './referrer.controller.js';

/** Workers of referrers: UC-07. */
@Module({ imports: [ReferralsModule], controllers: [ReferrerController] })
export class ReferrerModule {}
