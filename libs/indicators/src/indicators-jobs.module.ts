import { Module } from '@nestjs/common';
import { standConfirmed, standPrepared, standWithdrawn } from '#events';
import { engagementStarted } from '#introductions';
import { JobsModule, on, schedule, type Envelope, type MessageDefinition, type PayloadOf } from '#jobs';
import { candidateAnonymised } from '#privacy';
import { deskContactLogged, intakeCompleted } from '#reception';
import { vacancyClosed, vacancyPublished } from '#vacancies';
import { CutPersonJob } from './cut-person.job.js';
import { cutPerson, projectMessage, takeSnapshots } from './indicator.jobs.js';
import { IndicatorsModule } from './indicators.module.js';
import { ProjectMessageJob } from './project-message.job.js';
import { RestateFiguresJob } from './restate-figures.job.js';
import { TakeSnapshotsJob } from './take-snapshots.job.js';

type Ids = PayloadOf<typeof projectMessage>['ids'];

const asFact = (payload: unknown, { id, name, occurredAt }: Envelope): PayloadOf<typeof projectMessage> => ({
  messageId: id,
  name,
  occurredAt: occurredAt.toISOString(),
  ids: payload as Ids,
});

/** The messages that count; a test compares them with `projections`. */
export const counted: readonly MessageDefinition[] = [
  engagementStarted,
  intakeCompleted,
  deskContactLogged,
  vacancyPublished,
  vacancyClosed,
  standConfirmed,
  standPrepared,
  standWithdrawn,
];

/** What the worker does for figures. */
@Module({
  imports: [
    JobsModule.feature({
      imports: [IndicatorsModule],
      handlers: [ProjectMessageJob, CutPersonJob, TakeSnapshotsJob, RestateFiguresJob],
      subscriptions: [
        ...counted.map((message) => on(message, projectMessage, asFact)),
        on(candidateAnonymised, cutPerson, ({ candidateId }) => ({ candidateId })),
      ],
      schedules: [schedule(takeSnapshots, { cron: '40 3 * * *' }, {})],
    }),
  ],
})
export class IndicatorsJobsModule {}
