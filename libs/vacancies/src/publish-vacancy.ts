import { Injectable } from '@nestjs/common';
import { authorize } from '#access';
import type { Tx } from '#database';
import { Outbox } from '#jobs';
import { Clock, Refusal, dayInBrussels, type Actor } from '#kernel';
import { OrganisationsRepository } from '#organisations';
import { VacanciesRepository } from './vacancies.repository.js';
import { VacancyCheck } from './vacancy-check.js';
import { VacancySteps } from './vacancy-steps.js';
import { vacancyPublished } from './vacancy.messages.js';
import { vacancyPolicy } from './vacancy.policy.js';

/** Days that a vacancy stays unless it is renewed (brief 4.11). */
export const daysOnline = 90;

/** The last day, in Brussels, of something that starts now: calendar days, so that summer time changes nothing. */
export function lastDay(now: Date): string {
  const last = new Date(`${dayInBrussels(now)}T12:00:00Z`);
  last.setUTCDate(last.getUTCDate() + daysOnline);
  return last.toISOString().slice(0, 10);
}

/**
 * A coordinator makes a vacancy public. Throws Refusal `vacancy.organisation-not-active`,
 * `vacancy.no-information-note`, `vacancy.company` or `vacancy.incomplete` (also when the flat amount passes the
 * legal maximum of today).
 */
@Injectable()
export class PublishVacancy {
  constructor(
    private readonly steps: VacancySteps,
    private readonly vacancies: VacanciesRepository,
    private readonly organisations: OrganisationsRepository,
    private readonly check: VacancyCheck,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
  ) {}

  /** `expiresOn` (YYYY-MM-DD) only when it should differ from 90 days from now. */
  execute(actor: Actor, input: { vacancyId: string; expiresOn?: string | null }, outer?: Tx): Promise<void> {
    const { vacancyId } = input;
    return this.steps.run(actor, vacancyId, outer, async (tx, vacancy) => {
      authorize(vacancyPolicy.review(actor));
      const organisation = await this.organisations.get(tx, vacancy.organisationId);
      if (organisation.legalForm === 'COMPANY') throw new Refusal('vacancy.company');
      if (organisation.state !== 'ACTIVE') throw new Refusal('vacancy.organisation-not-active');
      const note = await this.organisations.latestNote(tx, organisation.id);
      if (!note) throw new Refusal('vacancy.no-information-note');
      const { content } = await this.vacancies.content(tx, vacancyId);
      await this.check.insist(tx, content);
      const now = this.clock.now();
      await this.steps.move(tx, vacancy, 'publish', {
        publishedAt: now,
        informationNoteId: note.id,
        expiresOn: input.expiresOn ?? lastDay(now),
      });
      await this.outbox.announce(tx, vacancyPublished, { vacancyId });
    });
  }
}
