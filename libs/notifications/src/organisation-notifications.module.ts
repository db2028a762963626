import { Module } from '@nestjs/common';
import { JobsModule, on } from '#jobs';
import { MailModule } from '#mail';
import {
  OrganisationsModule, organisationActivated, organisationRejected, organisationSubmitted, registeredAgain,
} from '#organisations'; // prettier-ignore
import { PeopleModule } from '#people';
import {
  VacanciesModule, vacancyChangesAccepted, vacancyChangesReturned, vacancyPausedForTalk, vacancyPublished, vacancyRefused,
  vacancyReturned,
} from '#vacancies'; // prettier-ignore
import {
  MailOrganisation, MailRegisteredAgain, MailVacancy, mailOrganisation, mailRegisteredAgain, mailVacancy,
} from './organisation-mails.job.js'; // prettier-ignore
import { ComposeOrganisationNews } from './organisation-news.mail.js';
import { ComposeRegisteredAgain } from './registered-again.mail.js';
import { ComposeVacancyNews, type VacancyNews } from './vacancy-news.mail.js';

type OrganisationNews = 'Received' | 'Activated' | 'Rejected';

const tellOrganisation = (news: OrganisationNews, message: typeof organisationSubmitted) =>
  on(message, mailOrganisation, ({ organisationId }, { id }) => ({ organisationId, news, messageId: id }));
const tellEmployer = (news: VacancyNews, message: typeof vacancyReturned) =>
  on(message, mailVacancy, ({ vacancyId }, { id }) => ({ vacancyId, news, messageId: id }));

/** Mails to organisations about their registration and their vacancies. */
@Module({
  imports: [
    MailModule.feature({
      imports: [OrganisationsModule, VacanciesModule],
      composers: [ComposeOrganisationNews, ComposeRegisteredAgain, ComposeVacancyNews],
    }),
    JobsModule.feature({
      imports: [OrganisationsModule, VacanciesModule, PeopleModule, MailModule],
      handlers: [MailOrganisation, MailVacancy, MailRegisteredAgain],
      subscriptions: [
        tellOrganisation('Received', organisationSubmitted),
        tellOrganisation('Activated', organisationActivated),
        tellOrganisation('Rejected', organisationRejected),
        tellEmployer('Returned', vacancyReturned),
        tellEmployer('Published', vacancyPublished),
        tellEmployer('Refused', vacancyRefused),
        tellEmployer('ChangesAccepted', vacancyChangesAccepted),
        tellEmployer('ChangesReturned', vacancyChangesReturned),
        tellEmployer('Paused', vacancyPausedForTalk),
        on(registeredAgain, mailRegisteredAgain, ({ accountId }) => ({ accountId })),
      ],
    }),
  ],
})
export class OrganisationNotificationsModule {}
