import { Inject, Injectable } from '@nestjs/common';
import type { z } from 'zod';
import { Bug, Clock, emailAddress, newId } from '#kernel';
import { CONFIG, type Config } from '#config';
import type { Tx } from '#database';
import type { Lang } from '#i18n';
import { Outbox } from '#jobs';
import type { MailData, MailDefinition } from './mail-definition.js';
import { MailRepository } from './mail.repository.js';
import { sendDueMails } from './mail.jobs.js';

/** A mail to be sent. */
export interface MailRequest<D extends { readonly data: z.ZodType }> {
  /** One strict address; throws ZodError on anything else. */
  readonly to: string;
  readonly lang: Lang;
  readonly data: MailData<D>;
  /** Says which mail this is, without personal data: a second mail with the same key is not queued. */
  readonly dedupeKey: string;
  /** What it is about, for the staff page. */
  readonly subjectId?: string;
}

const address = emailAddress();

/** The only door to sending mail: a row per mail, in the caller's transaction. */
@Injectable()
export class MailLedger {
  constructor(
    private readonly mails: MailRepository,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** Queues a mail; a key that is there already changes nothing. Who may: the system, and the gate for log-in links. */
  async queue<D extends MailDefinition<z.ZodType, never>>(
    tx: Tx,
    mail: D,
    request: MailRequest<D>,
  ): Promise<void> {
    const to = address.parse(request.to);
    if (to === null) throw new Bug('a mail needs an address', { template: mail.name });
    const id = newId();
    const domain = this.config.mailFrom.slice(this.config.mailFrom.lastIndexOf('@') + 1);
    await this.mails.insert(tx, {
      id,
      messageId: `<${id}@${domain}>`,
      template: mail.name,
      class: mail.class,
      data: mail.data.parse(request.data),
      to,
      lang: request.lang,
      dedupeKey: request.dedupeKey,
      subjectId: request.subjectId ?? null,
      at: this.clock.now(),
    });
    await this.outbox.enqueue(tx, sendDueMails, {});
  }
}
