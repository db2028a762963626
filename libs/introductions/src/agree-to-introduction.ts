import { Injectable } from '@nestjs/common';
import { CandidatesQueries, ConsentLedger, type ConsentChannel } from '#candidates';
import type { Tx } from '#database';
import { Refusal, type Actor } from '#kernel';
import { ChangeIntroduction } from './change-introduction.js';
import { disclosureOf, type Sharing } from './disclosure.js';
import { IntroductionRecord } from './introduction-record.js';
import { IntroductionRules } from './introduction-rules.js';
import { IntroductionsRepository } from './introductions.repository.js';
import type { Introduction } from './introduction.entity.js';

/** The candidate's yes: how it was given, and what may be told. */
export interface Agreement extends Sharing {
  readonly introductionId: string;
  /** WEB by the candidate; the spoken and signed ones by a desk worker or coordinator, who is the witness. */
  readonly channel: ConsentChannel;
}

/**
 * The candidate agrees to be introduced: consent is recorded and what will be shared is fixed, word for word.
 * A job sends it. Throws Unknown, or Refusal `introduction.vacancy-closed`, `introduction.desk-first` (age),
 * `candidate.too-young`, `candidate.consent-channel`, `lifecycle.not-allowed`.
 */
@Injectable()
export class AgreeToIntroduction {
  constructor(
    private readonly change: ChangeIntroduction,
    private readonly introductions: IntroductionsRepository,
    private readonly candidates: CandidatesQueries,
    private readonly consents: ConsentLedger,
    private readonly rules: IntroductionRules,
    private readonly records: IntroductionRecord,
  ) {}

  execute(actor: Actor, input: Agreement, outer?: Tx): Promise<void> {
    return this.change.run(
      actor,
      {
        action: 'agree',
        introductionId: input.introductionId,
        decide: async (introduction, now, tx) => {
          await this.share(tx, introduction, input);
          introduction.agreedAt = now;
        },
        announce: (tx, introduction) => this.records.agreed(tx, introduction),
      },
      outer,
    );
  }

  private async share(tx: Tx, introduction: Introduction, input: Agreement): Promise<void> {
    const { id: introductionId, candidateId, vacancyId, organisationId } = introduction;
    const candidate = await this.candidates.profile(tx, candidateId);
    const age = await this.rules.age(tx, candidate.birthYear, await this.rules.openVacancy(tx, vacancyId));
    if (age === 'DESK_CHECK' && tx.actor.kind === 'candidate') throw new Refusal('introduction.desk-first');
    const { channel, support } = input;
    await this.consents.give(tx, candidateId, {
      purpose: 'SHARE_WITH_ORGANISATION',
      channel,
      introductionId,
    });
    if (support?.length) {
      await this.consents.give(tx, candidateId, {
        purpose: 'SUPPORT_NEEDS',
        channel,
        scope: support,
        introductionId,
      });
    }
    await this.introductions.addDisclosure(
      tx,
      disclosureOf({ introductionId, organisationId }, candidate, input),
    );
  }
}
