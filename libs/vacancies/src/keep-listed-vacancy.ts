import { Injectable } from '@nestjs/common';
import { authorize } from '#access';
import { UnitOfWork, type Tx } from '#database';
import { Refusal, type Actor } from '#kernel';
import { columnsOf } from './content-columns.js';
import { contentChanges } from './content-changes.js';
import { DraftVacancy } from './draft-vacancy.js';
import { EditVacancy } from './edit-vacancy.js';
import { ListedVacanciesRepository, type ListedVacancy } from './listed-vacancies.repository.js';
import { SubmitChanges } from './submit-changes.js';
import { SubmitVacancy } from './submit-vacancy.js';
import type { VacancyContent } from './vacancy-content.js';
import { closedStates, onlineStates, vacancyLifecycle } from './vacancy.lifecycle.js';
import { vacancyPolicy } from './vacancy.policy.js';

export interface ListedWish {
  readonly organisationId: string;
  /** The organisation's own code for it: the same code is the same vacancy. */
  readonly code: string;
  /** What it has to say, given what its organisation wrote before (undefined: it is new). */
  readonly content: (stored: VacancyContent | undefined) => VacancyContent;
  /** Hand it in when everything that is required stands there. */
  readonly handIn: boolean;
}

export interface ListedResult {
  readonly vacancyId: string;
  readonly result: 'CREATED' | 'UPDATED' | 'UNCHANGED';
  /** It was handed in by this call. */
  readonly handedIn: boolean;
}

/** What is stored when an answer contradicts another one: see `columnsOf`. */
const asStored = (content: VacancyContent): VacancyContent => ({ ...content, ...columnsOf(content) });

/** True when writing `next` over `present` would change nothing. */
export function saysTheSame(present: VacancyContent, next: VacancyContent): boolean {
  const { contact } = present;
  const same =
    contact.firstName === next.contact.firstName &&
    contact.email === next.contact.email &&
    contact.phone === next.contact.phone;
  return same && contentChanges(asStored(present), asStored(next)).length === 0;
}

/**
 * Keeps a vacancy that an organisation holds in its own list or system (UC-03): makes it, or writes over the one
 * with the same code, safe to repeat. Throws what `EditVacancy` and `SubmitVacancy` throw, and Refusal
 * `vacancy.closed`; a vacancy that is not complete stays a draft.
 */
@Injectable()
export class KeepListedVacancy {
  constructor(
    private readonly work: UnitOfWork,
    private readonly listed: ListedVacanciesRepository,
    private readonly draft: DraftVacancy,
    private readonly edit: EditVacancy,
    private readonly submit: SubmitVacancy,
    private readonly submitChanges: SubmitChanges,
  ) {}

  execute(actor: Actor, wish: ListedWish, outer?: Tx): Promise<ListedResult> {
    return this.work.run(
      actor,
      async (tx) => {
        authorize(vacancyPolicy.change(actor));
        const { organisationId, code } = wish;
        await this.listed.holdCode(tx, organisationId, code);
        const found = (await this.listed.byCode(tx, organisationId, [code])).get(code);
        return found ? this.write(tx, wish, found) : this.make(tx, wish);
      },
      outer,
    );
  }

  private async make(tx: Tx, { organisationId, code, content, handIn }: ListedWish): Promise<ListedResult> {
    const draft = { organisationId, externalId: code, content: content(undefined) };
    const { vacancyId } = await this.draft.execute(tx.actor, draft, tx);
    const handedIn = handIn && (await this.tryTo(() => this.submit.execute(tx.actor, vacancyId, tx)));
    return { vacancyId, result: 'CREATED', handedIn };
  }

  private async write(tx: Tx, wish: ListedWish, { vacancy, content: present }: ListedVacancy): Promise<ListedResult> {
    const { id, version, state } = vacancy;
    if (closedStates.includes(state)) throw new Refusal('vacancy.closed');
    const content = wish.content(present);
    const same = saysTheSame(present, content);
    if (!same) await this.edit.execute(tx.actor, { vacancyId: id, version, content }, tx);
    const handedIn = wish.handIn && (await this.handIn(tx, id, onlineStates.includes(state), state));
    return { vacancyId: id, result: same ? 'UNCHANGED' : 'UPDATED', handedIn };
  } // prettier-ignore

  private handIn(tx: Tx, id: string, online: boolean, state: ListedVacancy['vacancy']['state']) {
    if (online) return this.tryTo(() => this.submitChanges.execute(tx.actor, id, tx));
    if (!vacancyLifecycle.available(state).includes('submit')) return Promise.resolve(false);
    return this.tryTo(() => this.submit.execute(tx.actor, id, tx));
  }

  /** False when it is not complete, or nothing waits to be handed in: both are found out before anything is written. */
  private async tryTo(step: () => Promise<void>): Promise<boolean> {
    try {
      await step();
      return true;
    } catch (error) {
      const waits = ['vacancy.incomplete', 'lifecycle.not-allowed', 'unknown'];
      if (error instanceof Refusal && waits.includes(error.code)) return false;
      throw error;
    }
  }
}
