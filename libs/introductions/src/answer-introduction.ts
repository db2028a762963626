import { Injectable } from '@nestjs/common';
import type { Tx } from '#database';
import { Refusal, dayInBrussels, type Actor } from '#kernel';
import { ChangeIntroduction } from './change-introduction.js';
import { IntroductionRecord } from './introduction-record.js';
import { introductionAnswered } from './introduction.messages.js';

/** The organisation's yes: when to meet, or how it will get in touch. */
export interface Answer {
  readonly introductionId: string;
  /** `YYYY-MM-DD`, today or later. */
  readonly meetingOn?: string | null;
  /** Where and when, whom to ask for; the candidate reads it. */
  readonly meetingNote?: string | null;
}

/**
 * The organisation wants to meet the candidate. Of two answers at once the first counts, the second gets
 * Refusal `lifecycle.not-allowed`. Also `introduction.meeting-date`, Unknown.
 */
@Injectable()
export class AnswerIntroduction {
  constructor(
    private readonly change: ChangeIntroduction,
    private readonly records: IntroductionRecord,
  ) {}

  execute(
    actor: Actor,
    { introductionId, meetingOn = null, meetingNote = null }: Answer,
    outer?: Tx,
  ): Promise<void> {
    return this.change.run(
      actor,
      {
        action: 'answer',
        introductionId,
        decide: (introduction, now) => {
          if (meetingOn !== null && meetingOn < dayInBrussels(now))
            throw new Refusal('introduction.meeting-date');
          Object.assign(introduction, { answeredAt: now, meetingOn, meetingNote });
        },
        announce: (tx, introduction) => this.records.announce(tx, introductionAnswered, introduction),
      },
      outer,
    );
  }
}
