import { Injectable } from '@nestjs/common';
import { authorize } from '#access';
import type { Tx } from '#database';
import { Clock, type Actor } from '#kernel';
import { Publication } from './publication.js';
import { VacancySteps } from './vacancy-steps.js';
import { vacancyPolicy } from './vacancy.policy.js';

/**
 * A coordinator makes a vacancy public. Throws Refusal `vacancy.organisation-not-active`,
 * `vacancy.no-information-note`, `vacancy.must-insure`, `vacancy.company` or `vacancy.incomplete` (also when the flat
 * amount passes the legal maximum of today).
 */
@Injectable()
export class PublishVacancy {
  constructor(
    private readonly steps: VacancySteps,
    private readonly publication: Publication,
    private readonly clock: Clock,
  ) {}

  /** `expiresOn` (YYYY-MM-DD) only when it should differ from the organisation's wish or 90 days from now. */
  execute(actor: Actor, input: { vacancyId: string; expiresOn?: string | null }, outer?: Tx): Promise<void> {
    return this.steps.run(actor, input.vacancyId, outer, async (tx, vacancy) => {
      authorize(vacancyPolicy.review(actor));
      const now = this.clock.now();
      await this.publication.publish(tx, vacancy, { now, expiresOn: input.expiresOn ?? null });
    });
  }
}
