import { Module } from '@nestjs/common';
import { MailModule } from '#mail';
import { MailsController } from './mails.controller.js';

/** Mails as the team sees them. */
@Module({ imports: [MailModule], controllers: [MailsController] })
export class MailsModule {}
