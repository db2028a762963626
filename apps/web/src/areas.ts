import type { Type } from '@nestjs/common';
import { ModerationModule } from './moderation/moderation.module.js';
import { ReviewModule } from './moderation/review.module.js';
import { BulkModule } from './bulk/bulk.module.js';
import { PostingModule } from './posting/posting.module.js';
import { OrganisationAreaModule } from './organisation/organisation.module.js';
import { MembershipModule } from './membership/membership.module.js';
import { AccountModule } from './account/account.module.js';
import { EventPagesModule } from './events/events.module.js';
import { ApiModule } from './api/api.module.js';
import { MailboxModule } from './mailbox/mailbox.module.js';
import { MailsModule } from './mails/mails.module.js';
import { PublicVacanciesModule } from './vacancies/vacancies.module.js';
import { DeskModule } from './desk/desk.module.js';
import { ReferrerModule } from './referrer/referrer.module.js';
import { AnswerModule } from './answer/answer.module.js';
import { RenewalModule } from './renewal/renewal.module.js';
import { FollowModule } from './follow/follow.module.js';
import { FollowUpModule } from './followup/follow-up.module.js';
import { InterestModule } from './interest/interest.module.js';
import { OwnIntroductionsModule } from './introductions/introductions.module.js';
import { FiguresModule } from './figures/figures.module.js';
import { LawModule } from './law/law.module.js';
import { SiteModule } from './site/site.module.js';

/** The areas of the site, one module each. */
export const areas: Type[] = [
  SiteModule,
  OrganisationAreaModule,
  PostingModule,
  BulkModule,
  MembershipModule,
  ModerationModule,
  ReviewModule,
  PublicVacanciesModule,
  LawModule,
  ApiModule,
  AccountModule,
  MailsModule,
  MailboxModule,
  DeskModule,
  ReferrerModule,
  InterestModule,
  FollowModule,
  AnswerModule,
  RenewalModule,
  OwnIntroductionsModule,
  FollowUpModule,
  FiguresModule,
  EventPagesModule,
];
