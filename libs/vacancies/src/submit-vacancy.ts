import { Injectable } from '@nestjs/common';
import { authorize } from '#access';
import type { Tx } from '#database';
import { Outbox } from '#jobs';
import { Clock, type Actor } from '#kernel';
import { Publication } from './publication.js';
import { ReviewStandings } from './review-standing.queries.js';
import { SubmissionDesk } from './submission-desk.js';
import { VacancySteps } from './vacancy-steps.js';
import { vacancySubmitted } from './vacancy.messages.js';
import { vacancyPolicy } from './vacancy.policy.js';

/**
 * Hands a vacancy to the Steunpunt; everything required must stand there (Refusal `vacancy.incomplete`). That of an
 * organisation in good standing goes online at once (UC-03: review for first vacancies).
 */
@Injectable()
export class SubmitVacancy {
  constructor(
    private readonly steps: VacancySteps,
    private readonly desk: SubmissionDesk,
    private readonly standings: ReviewStandings,
    private readonly publication: Publication,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
  ) {}

  execute(actor: Actor, vacancyId: string, outer?: Tx): Promise<void> {
    return this.steps.run(actor, vacancyId, outer, async (tx, vacancy) => {
      authorize(vacancyPolicy.manage(actor, vacancy));
      await this.desk.take(tx, vacancyId);
      const now = this.clock.now();
      await this.steps.move(tx, vacancy, 'submit', { submittedAt: now });
      const { skips } = await this.standings.of(tx, vacancy.organisationId);
      if (actor.kind !== 'organisation' || !skips) {
        await this.outbox.announce(tx, vacancySubmitted, { vacancyId });
        return;
      }
      const handedIn = await this.steps.again(tx, vacancyId);
      await this.publication.publish(tx, handedIn, { now, expiresOn: null, note: 'GOOD_STANDING' });
    });
  }
}
