import { Global, Module, type DynamicModule } from '@nestjs/common';
import { CONFIG, type Config } from '#config';
import { JobsModule, schedule } from '#jobs';
import { MailComposers } from './mail-composers.js';
import type { MailComposer, MailFeature } from './mail-definition.js';
import { MailLedger } from './mail-ledger.js';
import { MailTransport } from './mail-transport.js';
import { sendDueMails } from './mail.jobs.js';
import { MailQueries } from './mail.queries.js';
import { MailRepository } from './mail.repository.js';
import { MailboxTransport } from './mailbox-transport.js';
import { MailboxQueries } from './mailbox.queries.js';
import { MailboxRepository } from './mailbox.repository.js';
import { ResolveUnknownMail } from './resolve-unknown-mail.js';
import { SendDueMails } from './send-due-mails.js';
import { SmtpTransport, smtpSettings } from './smtp-transport.js';

/** The ledger, for web and worker: queue a mail, look after those that did not go. */
@Global()
@Module({
  providers: [MailRepository, MailLedger, MailQueries, MailboxQueries, ResolveUnknownMail],
  exports: [MailRepository, MailLedger, MailQueries, MailboxQueries, ResolveUnknownMail],
})
export class MailModule {
  /** What one lib brings to the sender; the worker only. Composers are built from what `imports` export. */
  static feature(feature: MailFeature): DynamicModule {
    const composers = [...(feature.composers ?? [])];
    return {
      module: MailFeatureModule,
      imports: [...(feature.imports ?? [])],
      providers: [
        ...composers,
        {
          provide: Symbol('mail feature'),
          inject: [MailComposers, ...composers],
          useFactory: (registry: MailComposers, ...instances: MailComposer[]) => {
            registry.add(composers, instances);
            return feature;
          },
        },
      ],
    };
  }
}

@Module({})
class MailFeatureModule {}

/** The sender's needs. */
@Global()
@Module({
  imports: [MailModule],
  providers: [
    MailComposers,
    MailboxRepository,
    MailboxTransport,
    {
      provide: MailTransport,
      inject: [CONFIG, MailboxTransport],
      useFactory: (config: Config, mailbox: MailboxTransport): MailTransport =>
        config.smtpUrl ? new SmtpTransport(smtpSettings(config.smtpUrl)) : mailbox,
    },
  ],
  exports: [MailComposers, MailTransport],
})
class MailSendingModule {}

/** Sends mails: in the worker. */
@Module({
  imports: [
    MailSendingModule,
    JobsModule.feature({
      imports: [MailModule, MailSendingModule],
      handlers: [SendDueMails],
      schedules: [schedule(sendDueMails, { cron: '* * * * *' }, {})],
    }),
  ],
})
export class MailJobsModule {}
