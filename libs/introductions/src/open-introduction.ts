import { Injectable } from '@nestjs/common';
import { ConsentLedger, type NewCandidate } from '#candidates';
import type { Tx } from '#database';
import { Clock } from '#kernel';
import { disclosureOf } from './disclosure.js';
import { newIntroduction } from './introduction-about.js';
import { IntroductionRecord } from './introduction-record.js';
import { introductionLifecycle } from './introduction.lifecycle.js';
import { introductionSuggested } from './introduction.messages.js';
import { IntroductionsRepository, type VacancyFacts } from './introductions.repository.js';

interface Opening {
  readonly candidate: NewCandidate & { readonly id: string; readonly reference: string };
  readonly vacancy: VacancyFacts;
  readonly message: string | null;
  readonly agreed: boolean;
}

/**
 * Writes the introduction of somebody who asked for it: agreed from the first moment, or waiting for the desk.
 * Inserts only, because a visitor may hand in but not read or change.
 */
@Injectable()
export class OpenIntroduction {
  constructor(
    private readonly introductions: IntroductionsRepository,
    private readonly consents: ConsentLedger,
    private readonly records: IntroductionRecord,
    private readonly clock: Clock,
  ) {}

  async open(tx: Tx, { candidate, vacancy, message, agreed }: Opening): Promise<string> {
    const at = this.clock.now();
    const { organisationId, id: vacancyId } = vacancy;
    const suggested = newIntroduction({
      candidateId: candidate.id,
      vacancyId,
      organisationId,
      origin: candidate.route,
      at,
    });
    const introduction = agreed
      ? { ...suggested, state: introductionLifecycle.next('agree', suggested.state), agreedAt: at }
      : suggested;
    await this.introductions.add(tx, introduction);
    await this.records.changed(tx, suggested, 'suggest', null);
    await this.records.announce(tx, introductionSuggested, suggested);
    if (!agreed) return introduction.id;
    const introductionId = introduction.id;
    await this.consents.give(tx, candidate.id, {
      purpose: 'SHARE_WITH_ORGANISATION',
      channel: 'WEB',
      introductionId,
    });
    await this.introductions.addDisclosure(
      tx,
      disclosureOf({ introductionId, organisationId }, candidate, { message }),
    );
    await this.records.changed(tx, introduction, 'agree', suggested.state);
    await this.records.agreed(tx, introduction);
    return introduction.id;
  }
}
