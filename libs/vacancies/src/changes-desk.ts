import { Injectable } from '@nestjs/common';
import { Transitions, type Tx } from '#database';
import { Outbox } from '#jobs';
import { Clock } from '#kernel';
import { columnsOf } from './content-columns.js';
import { ProposalsRepository } from './proposals.repository.js';
import { VacanciesRepository } from './vacancies.repository.js';
import { VacancyCheck } from './vacancy-check.js';
import type { VacancyContent } from './vacancy-content.js';
import type { VacancyProposal } from './vacancy-proposal.entity.js';
import type { Vacancy } from './vacancy.entity.js';
import { vacancyUpdated } from './vacancy.messages.js';

/** Puts accepted changes in the place of what was online. */
@Injectable()
export class ChangesDesk {
  constructor(
    private readonly vacancies: VacanciesRepository,
    private readonly proposals: ProposalsRepository,
    private readonly check: VacancyCheck,
    private readonly transitions: Transitions,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
  ) {}

  /** The whole content that the proposal asks for; the contact is the present one. */
  async contentOf(tx: Tx, proposal: VacancyProposal): Promise<VacancyContent> {
    const { content } = await this.vacancies.content(tx, proposal.vacancyId);
    return { ...proposal.content, contact: content.contact };
  }

  /** Throws Refusal `vacancy.incomplete`, also when the law changed meanwhile. The caller holds the lock. */
  async apply(tx: Tx, vacancy: Vacancy, proposal: VacancyProposal, note?: string): Promise<void> {
    const content = await this.contentOf(tx, proposal);
    await this.check.insist(tx, content);
    await this.proposals.move(tx, proposal, 'accept', note);
    await this.proposals.snapshot(tx, vacancy.id, 'CHANGED', content);
    const version = vacancy.version + 1;
    const updatedAt = this.clock.now();
    await this.vacancies.save(tx, { ...vacancy, ...columnsOf(content), version, updatedAt });
    await this.vacancies.saveParts(tx, vacancy, content);
    await this.transitions.record(tx, {
      subject: 'vacancy', subjectId: vacancy.id, action: 'change', from: vacancy.state, to: vacancy.state,
      note: note ?? null,
    }); // prettier-ignore
    if (vacancy.state === 'PUBLISHED') {
      await this.outbox.announce(tx, vacancyUpdated, { vacancyId: vacancy.id });
    }
  }
}
