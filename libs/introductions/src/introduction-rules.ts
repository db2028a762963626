import { Injectable } from '@nestjs/common';
import { CandidatesQueries, ageAnswer, type AgeAnswer } from '#candidates';
import type { Tx } from '#database';
import { Clock, Refusal, Unknown, dayInBrussels } from '#kernel';
import { IntroductionsRepository, type VacancyFacts } from './introductions.repository.js';

/** Rules of law and of the vacancy that hold before anybody is introduced. */
@Injectable()
export class IntroductionRules {
  constructor(
    private readonly introductions: IntroductionsRepository,
    private readonly candidates: CandidatesQueries,
    private readonly clock: Clock,
  ) {}

  /** The vacancy; Unknown when there is none, Refusal `introduction.vacancy-closed` when it takes nobody any more. */
  async openVacancy(tx: Tx, vacancyId: string): Promise<VacancyFacts> {
    const vacancy = await this.introductions.vacancy(tx, vacancyId);
    if (!vacancy) throw new Unknown();
    if (!vacancy.isOpen) throw new Refusal('introduction.vacancy-closed');
    return vacancy;
  }

  /**
   * What the age rule says (brief 4.6). Refusal `candidate.too-young`, or `introduction.below-min-age` when the
   * organisation asks for more than the law does.
   */
  async age(tx: Tx, birthYear: number | null, vacancy: Pick<VacancyFacts, 'minAge'>): Promise<AgeAnswer> {
    const today = dayInBrussels(this.clock.now());
    const rule = await this.candidates.ageRule(tx, today);
    const answer = ageAnswer(rule, birthYear, today);
    if (answer === 'TOO_YOUNG') throw new Refusal('candidate.too-young');
    const age = birthYear === null ? null : Number(today.slice(0, 4)) - birthYear;
    if (age !== null && vacancy.minAge > rule.allowedFrom && age < vacancy.minAge) {
      throw new Refusal('introduction.below-min-age', { minAge: vacancy.minAge });
    }
    return answer;
  }
}
