import { PrivateLinks } from '#access';
import { UnitOfWork } from '#database';
import { Handles, defineJob, type JobOutcome, type PayloadOf } from '#jobs';
import { system } from '#kernel';
import { MailLedger } from '#mail';
import { OrganisationsQueries } from '#organisations';
import { z } from 'zod';
import { awakeLinkDays, organisationQuietMail } from './organisation-quiet.mail.js';

/** Queues the warning to every member, each with a link of their own. */
export const mailQuietOrganisation = defineJob({
  name: 'notifications.organisation-quiet',
  queue: 'notifications',
  payload: z.object({ organisationId: z.uuid(), messageId: z.uuid() }),
});

@Handles(mailQuietOrganisation)
export class MailQuietOrganisation {
  constructor(
    private readonly work: UnitOfWork,
    private readonly organisations: OrganisationsQueries,
    private readonly links: PrivateLinks,
    private readonly mails: MailLedger,
  ) {}

  run({ organisationId, messageId }: PayloadOf<typeof mailQuietOrganisation>): Promise<JobOutcome> {
    return this.work.run(system, async (tx) => {
      const members = await this.organisations.mailTo(tx, organisationId);
      for (const { accountId, email, lang } of members) {
        const secret = await this.links.issue(tx, 'awake', organisationId, awakeLinkDays);
        await this.mails.queue(tx, organisationQuietMail, {
          to: email,
          lang,
          data: { organisationId, secret },
          dedupeKey: `organisation-quiet/${messageId}/${accountId}`,
          subjectId: organisationId,
        });
      }
      return members.length > 0 ? 'done' : 'skipped';
    });
  }
}
