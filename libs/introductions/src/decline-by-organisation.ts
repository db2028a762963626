import { Injectable } from '@nestjs/common';
import type { Tx } from '#database';
import type { Actor } from '#kernel';
import { ChangeIntroduction } from './change-introduction.js';
import { aboutOf } from './introduction-about.js';
import { IntroductionRecord } from './introduction-record.js';
import type { OrganisationReason } from './introduction-reasons.js';
import { introductionDeclined } from './introduction.messages.js';

/** The organisation says no, with a coded reason. Throws Unknown or Refusal `lifecycle.not-allowed`. */
@Injectable()
export class DeclineByOrganisation {
  constructor(
    private readonly change: ChangeIntroduction,
    private readonly records: IntroductionRecord,
  ) {}

  execute(
    actor: Actor,
    { introductionId, reason }: { introductionId: string; reason: OrganisationReason },
    outer?: Tx,
  ): Promise<void> {
    return this.change.run(
      actor,
      {
        action: 'declineByOrganisation',
        introductionId,
        decide: (introduction, now) => void Object.assign(introduction, { answeredAt: now, reason }),
        announce: (tx, introduction) =>
          this.records.tell(tx, introductionDeclined, { ...aboutOf(introduction), by: 'organisation' }),
      },
      outer,
    );
  }
}
