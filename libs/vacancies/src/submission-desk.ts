import { Injectable } from '@nestjs/common';
import type { Tx } from '#database';
import { ProposalsRepository } from './proposals.repository.js';
import { VacanciesRepository } from './vacancies.repository.js';
import { VacancyCheck } from './vacancy-check.js';

/** Receives what is handed in: checks that it is complete and keeps what it says. */
@Injectable()
export class SubmissionDesk {
  constructor(
    private readonly vacancies: VacanciesRepository,
    private readonly proposals: ProposalsRepository,
    private readonly check: VacancyCheck,
  ) {}

  /** Throws Refusal `vacancy.incomplete`. */
  async take(tx: Tx, vacancyId: string): Promise<void> {
    const { content } = await this.vacancies.content(tx, vacancyId);
    await this.check.insist(tx, content);
    await this.proposals.snapshot(tx, vacancyId, 'SUBMITTED', content);
  }
}
