import { Module } from '@nestjs/common';
import { MailModule } from '#mail';
import { MailboxController } from './mailbox.controller.js';

/** The mailbox of the embedded mode. */
@Module({ imports: [MailModule], controllers: [MailboxController] })
export class MailboxModule {}
