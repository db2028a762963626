import { Injectable } from '@nestjs/common';
import { authorize } from '#access';
import { CandidatesQueries } from '#candidates';
import { UnitOfWork, type Tx } from '#database';
import { Clock, Refusal, type Actor, type Route } from '#kernel';
import { newIntroduction } from './introduction-about.js';
import { IntroductionRecord } from './introduction-record.js';
import { introductionSuggested } from './introduction.messages.js';
import { introductionPolicy } from './introduction.policy.js';
import { SuggestionRules } from './suggestion-rules.js';

/** A vacancy for a candidate; `origin` is the candidate's own route unless it happened elsewhere (a market). */
export interface Suggestion {
  readonly candidateId: string;
  readonly vacancyId: string;
  readonly origin?: Route;
}

/**
 * Proposes a vacancy to a candidate (UC-01, UC-04); nobody else learns of it until the candidate agrees.
 * Throws Unknown, or Refusal `introduction.vacancy-closed`, `introduction.already-open`,
 * `introduction.below-min-age`, `candidate.too-young`, `candidate.closed`.
 */
@Injectable()
export class SuggestIntroduction {
  constructor(
    private readonly work: UnitOfWork,
    private readonly candidates: CandidatesQueries,
    private readonly rules: SuggestionRules,
    private readonly records: IntroductionRecord,
    private readonly clock: Clock,
  ) {}

  execute(actor: Actor, input: Suggestion, outer?: Tx): Promise<{ introductionId: string }> {
    return this.work.run(
      actor,
      async (tx) => {
        const candidate = await this.candidates.profile(tx, input.candidateId);
        const vacancy = await this.rules.vacancyFor(tx, candidate, input.vacancyId);
        const introduction = newIntroduction({
          candidateId: candidate.id,
          vacancyId: vacancy.id,
          organisationId: vacancy.organisationId,
          origin: input.origin ?? candidate.route,
          at: this.clock.now(),
        });
        authorize(introductionPolicy.suggest(actor, introduction));
        if (!['ACTIVE', 'PLACED'].includes(candidate.state)) throw new Refusal('candidate.closed');
        await this.rules.keep(tx, introduction);
        await this.records.changed(tx, introduction, 'suggest', null);
        await this.records.announce(tx, introductionSuggested, introduction);
        return { introductionId: introduction.id };
      },
      outer,
    );
  }
}
