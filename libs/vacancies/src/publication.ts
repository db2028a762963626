import { Injectable } from '@nestjs/common';
import type { Tx } from '#database';
import { Outbox } from '#jobs';
import { Refusal, dayInBrussels } from '#kernel';
import { OrganisationsRepository, isUninsured, mustInsure } from '#organisations';
import { ProposalsRepository } from './proposals.repository.js';
import { VacanciesRepository } from './vacancies.repository.js';
import { VacancyCheck } from './vacancy-check.js';
import { VacancySteps } from './vacancy-steps.js';
import type { Vacancy } from './vacancy.entity.js';
import { vacancyPublished } from './vacancy.messages.js';

/** Days that a vacancy stays unless it is renewed (brief 4.11). */
export const daysOnline = 90;

/** The last day, in Brussels, of something that starts now: calendar days, so that summer time changes nothing. */
export function lastDay(now: Date): string {
  const last = new Date(`${dayInBrussels(now)}T12:00:00Z`);
  last.setUTCDate(last.getUTCDate() + daysOnline);
  return last.toISOString().slice(0, 10);
}

/** The last day from the organisation's own wish, never later than 90 days from now. */
export function lastDayFor(wish: string | null, now: Date): string {
  const usual = lastDay(now);
  return wish !== null && wish >= dayInBrussels(now) && wish < usual ? wish : usual;
}

/** What has to hold before a vacancy is public, whoever makes it so, and making it so. */
@Injectable()
export class Publication {
  constructor(
    private readonly steps: VacancySteps,
    private readonly vacancies: VacanciesRepository,
    private readonly proposals: ProposalsRepository,
    private readonly organisations: OrganisationsRepository,
    private readonly check: VacancyCheck,
    private readonly outbox: Outbox,
  ) {}

  /** Refusals: see PublishVacancy. The caller holds the lock and has authorised. */
  async publish(
    tx: Tx,
    vacancy: Vacancy,
    { now, expiresOn, note }: { now: Date; expiresOn: string | null; note?: string },
  ): Promise<void> {
    const informationNoteId = await this.insistOnOrganisation(tx, vacancy);
    const { content } = await this.vacancies.content(tx, vacancy.id);
    await this.check.insist(tx, content);
    await this.proposals.snapshot(tx, vacancy.id, 'PUBLISHED', content);
    await this.steps.move(
      tx,
      vacancy,
      'publish',
      { publishedAt: now, informationNoteId, expiresOn: expiresOn ?? lastDayFor(content.wantedUntil, now) },
      note,
    );
    await this.outbox.announce(tx, vacancyPublished, { vacancyId: vacancy.id });
  }

  /** The id of the information note in force; throws when the organisation may not have open vacancies. */
  async insistOnOrganisation(tx: Tx, vacancy: Pick<Vacancy, 'id' | 'organisationId'>): Promise<string> {
    const organisation = await this.organisations.get(tx, vacancy.organisationId);
    if (organisation.legalForm === 'COMPANY') throw new Refusal('vacancy.company');
    if (organisation.state !== 'ACTIVE') throw new Refusal('vacancy.organisation-not-active');
    const note = await this.organisations.noteFor(tx, {
      organisationId: organisation.id,
      vacancyId: vacancy.id,
    });
    if (!note) throw new Refusal('vacancy.no-information-note');
    // The note was right when it was written; staff may have been hired since (brief 4.3).
    if (isUninsured(note) && mustInsure(organisation)) throw new Refusal('vacancy.must-insure');
    return note.id;
  }
}
