import { Injectable } from '@nestjs/common';
import type { Candidate } from '#candidates';
import { UnitOfWork, type Tx } from '#database';
import { Refusal, system } from '#kernel';
import type { Introduction } from './introduction.entity.js';
import { IntroductionRules } from './introduction-rules.js';
import { IntroductionsRepository, type VacancyFacts } from './introductions.repository.js';

/** What a suggestion is checked against and how it is stored. */
@Injectable()
export class SuggestionRules {
  constructor(
    private readonly work: UnitOfWork,
    private readonly rules: IntroductionRules,
    private readonly introductions: IntroductionsRepository,
  ) {}

  /** The vacancy, when it is open and the candidate's age fits. */
  async vacancyFor(tx: Tx, candidate: Candidate, vacancyId: string): Promise<VacancyFacts> {
    const vacancy = await this.rules.openVacancy(tx, vacancyId);
    await this.rules.age(tx, candidate.birthYear, vacancy);
    return vacancy;
  }

  /** Stores it, unless one is open already; of two at the same moment one waits for the other. */
  async keep(tx: Tx, introduction: Introduction): Promise<void> {
    const { candidateId, vacancyId } = introduction;
    // The lock is taken as the system: a candidate or a referrer may not lock other people's rows.
    const open = await this.work.inName(tx, system, async (inner) => {
      await this.introductions.lockPair(inner, candidateId, vacancyId);
      return this.introductions.openFor(inner, candidateId, vacancyId);
    });
    if (open) throw new Refusal('introduction.already-open');
    await this.introductions.add(tx, introduction);
  }
}
