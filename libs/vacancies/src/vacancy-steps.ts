import { Injectable } from '@nestjs/common';
import { authorize } from '#access';
import { Transitions, UnitOfWork, type Tx } from '#database';
import { Clock, isCoordinator, type Actor } from '#kernel';
import { ProposalsRepository } from './proposals.repository.js';
import { VacanciesRepository } from './vacancies.repository.js';
import type { Vacancy } from './vacancy.entity.js';
import { closedStates, vacancyLifecycle } from './vacancy.lifecycle.js';
import { vacancyPolicy } from './vacancy.policy.js';

type Action = keyof typeof vacancyLifecycle.actions;

/** What every change of state shares: lock the row first, and leave row and log in step. */
@Injectable()
export class VacancySteps {
  constructor(
    private readonly work: UnitOfWork,
    private readonly vacancies: VacanciesRepository,
    private readonly proposals: ProposalsRepository,
    private readonly transitions: Transitions,
    private readonly clock: Clock,
  ) {}

  /** Takes the vacancy under lock and does the command's own work with it; that work authorises first. */
  run<T>(
    actor: Actor,
    vacancyId: string,
    outer: Tx | undefined,
    work: (tx: Tx, vacancy: Vacancy) => Promise<T>,
  ): Promise<T> {
    return this.work.run(
      actor,
      async (tx) => {
        authorize(vacancyPolicy.change(actor));
        return work(tx, await this.vacancies.takeForChange(tx, vacancyId));
      },
      outer,
    );
  }

  /** The row as it is now, still under the lock that this transaction holds. */
  again(tx: Tx, vacancyId: string): Promise<Vacancy> {
    return this.vacancies.takeForChange(tx, vacancyId);
  }

  /** Moves to the next state, saves with `more` and records it. */
  async move(
    tx: Tx,
    vacancy: Vacancy,
    action: Action,
    more: Partial<Vacancy> = {},
    note?: string,
  ): Promise<void> {
    const from = vacancy.state;
    const to = vacancyLifecycle.next(action, from);
    const version = vacancy.version + 1;
    if (closedStates.includes(to)) await this.proposals.dropOpen(tx, vacancy.id);
    const updatedAt = this.clock.now();
    const pause: Partial<Vacancy> =
      to === 'PAUSED'
        ? { pausedAt: updatedAt, pauseReason: isCoordinator(tx.actor) ? 'STEUNPUNT' : 'OWN' }
        : { pausedAt: null, pauseReason: null };
    await this.vacancies.save(tx, { ...vacancy, ...pause, ...more, state: to, version, updatedAt });
    await this.transitions.record(tx, {
      subject: 'vacancy', subjectId: vacancy.id, action, from, to, note: note ?? null,
    }); // prettier-ignore
  }
  /** A new version without another state: whoever edits an older one is told. */
  async touch(tx: Tx, vacancy: Vacancy): Promise<void> {
    await this.vacancies.save(tx, {
      ...vacancy,
      version: vacancy.version + 1,
      updatedAt: this.clock.now(),
    });
  }
}
