import { Injectable } from '@nestjs/common';
import type { Tx } from '#database';
import { Bug, Refusal, dayInBrussels, newId, type Actor } from '#kernel';
import { ChangeIntroduction } from './change-introduction.js';
import type { ConfirmedBy, Engagement } from './engagement.entity.js';
import { aboutOf } from './introduction-about.js';
import { IntroductionRecord } from './introduction-record.js';
import type { Introduction } from './introduction.entity.js';
import { engagementStarted } from './introduction.messages.js';
import { IntroductionsRepository } from './introductions.repository.js';

/** Days that a start may lie back: paper at the desk comes in late, but a slip of the year is refused. */
const lateEntryDays = 366;

const sayer = ({ kind }: Actor): ConfirmedBy => {
  if (kind === 'candidate' || kind === 'organisation' || kind === 'desk' || kind === 'coordinator')
    return kind;
  throw new Bug('nobody of this kind confirms a start', { kind });
};

/**
 * The candidate started volunteering: the engagement begins. `startedOn` is today or earlier; else Refusal
 * `introduction.start-date`. The message carries the day of the start, so late entry counts in its own quarter.
 */
@Injectable()
export class StartEngagement {
  constructor(
    private readonly change: ChangeIntroduction,
    private readonly introductions: IntroductionsRepository,
    private readonly records: IntroductionRecord,
  ) {}

  execute(
    actor: Actor,
    { introductionId, startedOn }: { introductionId: string; startedOn: string },
    outer?: Tx,
  ): Promise<void> {
    return this.change.run(
      actor,
      {
        action: 'start',
        introductionId,
        decide: (introduction, now) => {
          demandStartDay(startedOn, now);
          introduction.answeredAt ??= now;
        },
        announce: async (tx, introduction, now) => {
          const said = { startedOn, startedAt: momentOf(startedOn, now), confirmedBy: sayer(actor) };
          const engagement = newEngagement(introduction, said);
          await this.introductions.addEngagement(tx, engagement);
          const payload = { ...aboutOf(introduction), engagementId: engagement.id };
          await this.records.tell(tx, engagementStarted, payload, said.startedAt);
        },
      },
      outer,
    );
  }
}

function demandStartDay(startedOn: string, now: Date): void {
  const tooOld = now.getTime() - momentOf(startedOn, now).getTime() > lateEntryDays * 86_400_000;
  if (startedOn > dayInBrussels(now) || tooOld) throw new Refusal('introduction.start-date');
}

/** About noon in Brussels of an earlier day, or now when it is today. */
const momentOf = (startedOn: string, now: Date): Date =>
  startedOn === dayInBrussels(now) ? now : new Date(`${startedOn}T11:00:00Z`);

const newEngagement = (
  { id: introductionId, candidateId, vacancyId, organisationId }: Introduction,
  said: Pick<Engagement, 'startedOn' | 'startedAt' | 'confirmedBy'>,
): Engagement => ({
  id: newId(),
  ...said,
  introductionId,
  candidateId,
  vacancyId,
  organisationId,
  state: 'STARTED',
  endedAt: null,
  reason: null,
});
