import { Injectable } from '@nestjs/common';
import { UnitOfWork, type Tx } from '#database';
import { system } from '#kernel';
import type { IntroductionRequest } from './ask-introduction.js';
import { IntroductionRecord } from './introduction-record.js';
import { introductionAskedAgain } from './introduction.messages.js';
import { IntroductionsRepository } from './introductions.repository.js';

/** Finds out whether the same person asked before, without anybody on the page learning about somebody else. */
@Injectable()
export class EarlierRequests {
  constructor(
    private readonly work: UnitOfWork,
    private readonly introductions: IntroductionsRepository,
    private readonly records: IntroductionRecord,
  ) {}

  async noticed(tx: Tx, { vacancyId, candidate }: IntroductionRequest): Promise<boolean> {
    const { email = null, phone = null, firstName = null, birthYear = null } = candidate;
    // A visitor may read no introduction at all, so the system looks.
    return this.work.inName(tx, system, async (inner) => {
      const asker = { vacancyId, email, phone, firstName, birthYear };
      const found = await this.introductions.earlierRequest(inner, asker);
      if (found) await this.records.announce(inner, introductionAskedAgain, found);
      return found !== null;
    });
  }
}
