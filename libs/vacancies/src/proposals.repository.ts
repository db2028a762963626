import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { Transitions, type Tx } from '#database';
import { Clock, Unknown, newId } from '#kernel';
import { blankContent, type VacancyContent, type VacancyWordsAndTerms } from './vacancy-content.js';
import { VacancyProposal, VacancySnapshot, type SnapshotMoment } from './vacancy-proposal.entity.js';
import { openProposalStates, proposalLifecycle } from './vacancy-proposal.lifecycle.js';
import type { Vacancy } from './vacancy.entity.js';

type Action = keyof typeof proposalLifecycle.actions;

const withoutContact = ({ contact: _contact, ...rest }: VacancyContent): VacancyWordsAndTerms => rest;

/** The only writer of proposed changes and snapshots; always under the lock of the vacancy. */
@Injectable()
export class ProposalsRepository {
  constructor(
    private readonly transitions: Transitions,
    private readonly clock: Clock,
  ) {}

  /** The proposal that is not decided yet, or null. A field that it does not know has its blank answer. */
  async open(tx: Tx, vacancyId: string): Promise<VacancyProposal | null> {
    const found = await tx.manager
      .getRepository(VacancyProposal)
      .findOneBy({ vacancyId, state: In(openProposalStates) });
    return found && { ...found, content: { ...withoutContact(blankContent), ...found.content } };
  }

  /** Like `open`; Unknown when there is none. */
  async take(tx: Tx, vacancyId: string): Promise<VacancyProposal> {
    const found = await this.open(tx, vacancyId);
    if (!found) throw new Unknown();
    return found;
  }

  /** Writes the changes down: a new proposal, or the open one with other words. */
  async keep(tx: Tx, vacancy: Vacancy, content: VacancyContent): Promise<void> {
    const open = await this.open(tx, vacancy.id);
    const now = this.clock.now();
    const words = withoutContact(content);
    if (open) {
      await tx.manager
        .getRepository(VacancyProposal)
        .update({ id: open.id }, { content: words, updatedAt: now });
      return;
    }
    const id = newId();
    const state = proposalLifecycle.initial;
    await tx.manager.getRepository(VacancyProposal).insert({
      id, vacancyId: vacancy.id, organisationId: vacancy.organisationId, state, content: words, createdAt: now,
      submittedAt: null, decidedAt: null, updatedAt: now,
    }); // prettier-ignore
    await this.log(tx, id, 'draft', null, state);
  }

  /** Moves the proposal to its next state and records it. */
  async move(tx: Tx, proposal: VacancyProposal, action: Action, note?: string): Promise<void> {
    const to = proposalLifecycle.next(action, proposal.state);
    const now = this.clock.now();
    await tx.manager.getRepository(VacancyProposal).update(
      { id: proposal.id },
      {
        state: to,
        updatedAt: now,
        ...(action === 'submit' ? { submittedAt: now } : {}),
        ...(openProposalStates.includes(to) ? {} : { decidedAt: now }),
      },
    );
    await this.log(tx, proposal.id, action, proposal.state, to, note);
  }

  /** Drops the open proposal, if there is one: its vacancy closes or has nothing left to change. */
  async dropOpen(tx: Tx, vacancyId: string): Promise<void> {
    const open = await this.open(tx, vacancyId);
    if (open) await this.move(tx, open, 'drop');
  }

  async snapshot(tx: Tx, vacancyId: string, moment: SnapshotMoment, content: VacancyContent): Promise<void> {
    const row = { id: newId(), vacancyId, at: this.clock.now(), moment, content: withoutContact(content) };
    await tx.manager.getRepository(VacancySnapshot).insert(row);
  }

  /** What it said each time, newest first. */
  snapshots(tx: Tx, vacancyId: string, most = 50): Promise<VacancySnapshot[]> {
    return tx.manager
      .getRepository(VacancySnapshot)
      .find({ where: { vacancyId }, order: { at: 'DESC', id: 'DESC' }, take: most });
  }

  private log(tx: Tx, subjectId: string, action: string, from: string | null, to: string, note?: string) {
    return this.transitions.record(tx, {
      subject: 'vacancy_proposal', subjectId, action, from, to, note: note ?? null,
    }); // prettier-ignore
  }
}
