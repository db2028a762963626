import { Injectable } from '@nestjs/common';
import { authorize } from '#access';
import { Transitions, UnitOfWork, type Tx } from '#database';
import { Clock, Refusal, dayInBrussels, newId, type Actor } from '#kernel';
import { legalAmountRules } from './legal-codes.js';
import { LegalAmounts, type LegalAmount } from './legal-amounts.repository.js';
import {
  claimed, correctionProblems, newAmountProblems, type AmountCorrection, type NewLegalAmount,
} from './legal-input.js'; // prettier-ignore
import { legalPolicy } from './legal.policy.js';
import { legalValueText } from './legal-value.js';
import type { Problems } from './organisation-input.js';

const orIncomplete = (problems: Problems): void => {
  const fields = Object.keys(problems).join(' ');
  if (fields !== '') throw new Refusal('law.incomplete', { fields });
};

const worded = ({ code, value, validFrom, validTo, sourceUrl }: LegalAmount): string =>
  `${code} ${legalValueText(value, legalAmountRules[code].decimals)} ${validFrom}/${validTo ?? ''} ${sourceUrl}`;

/**
 * Staff keep the dated amounts: add, correct, take out. Every change is logged with what it was, what it became, who
 * and why. Throws Refusal `law.incomplete`, `law.in-force`, `law.changed`.
 */
@Injectable()
export class KeepLegalAmounts {
  constructor(
    private readonly work: UnitOfWork,
    private readonly amounts: LegalAmounts,
    private readonly transitions: Transitions,
    private readonly clock: Clock,
  ) {}

  /** Adds a row that somebody checked against its source; returns its id. */
  add(actor: Actor, input: NewLegalAmount, outer?: Tx): Promise<string> {
    return this.work.run(
      actor,
      async (tx) => {
        authorize(legalPolicy.keep(actor));
        const rows = await this.amounts.takeCode(tx, input.code);
        const today = this.today();
        orIncomplete(newAmountProblems(input, rows, today));
        const { code, value, sourceUrl, reason } = input;
        const amount: LegalAmount = {
          id: newId(), code, unit: legalAmountRules[code].unit, value, ...claimed(input), sourceUrl,
          verifiedBy: actor.id, verifiedAt: today,
        }; // prettier-ignore
        await this.amounts.insert(tx, amount);
        await this.record(tx, 'add', null, amount, reason);
        return amount.id;
      },
      outer,
    );
  }

  /** Corrects or ends a row; `seen` is the value and last day that the writer saw. */
  correct(
    actor: Actor,
    input: { readonly id: string; readonly seen: string; readonly change: AmountCorrection },
    outer?: Tx,
  ): Promise<void> {
    return this.work.run(
      actor,
      async (tx) => {
        authorize(legalPolicy.keep(actor));
        const { row, others } = await this.take(tx, input.id);
        if (seenOf(row) !== input.seen) throw new Refusal('law.changed');
        const today = this.today();
        orIncomplete(correctionProblems(row, input.change, others, today));
        const { value, validTo, sourceUrl, reason } = input.change;
        const after = { ...row, value, validTo, sourceUrl, verifiedBy: actor.id, verifiedAt: today };
        await this.amounts.update(tx, after);
        await this.record(tx, 'correct', row, after, reason);
      },
      outer,
    );
  }

  /** Takes out a row that never was in force. */
  takeOut(actor: Actor, id: string, outer?: Tx): Promise<void> {
    return this.work.run(
      actor,
      async (tx) => {
        authorize(legalPolicy.keep(actor));
        const { row } = await this.take(tx, id);
        if (row.validFrom <= this.today()) throw new Refusal('law.in-force');
        await this.amounts.remove(tx, id);
        await this.record(tx, 'take-out', row, null, null);
      },
      outer,
    );
  }

  private async take(tx: Tx, id: string): Promise<{ row: LegalAmount; others: LegalAmount[] }> {
    const { code } = await this.amounts.get(tx, id);
    const rows = await this.amounts.takeCode(tx, code);
    const row = await this.amounts.get(tx, id);
    return { row, others: rows.filter((other) => other.id !== id) };
  }

  private async record(
    tx: Tx,
    action: 'add' | 'correct' | 'take-out',
    before: LegalAmount | null,
    after: LegalAmount | null,
    note: string | null,
  ): Promise<void> {
    const subjectId = (after ?? before)?.id;
    if (subjectId === undefined) return;
    await this.transitions.record(tx, {
      subject: 'legal-amount', subjectId, action, from: before && worded(before), to: after ? worded(after) : 'gone', note,
    }); // prettier-ignore
  }

  private today(): string {
    return dayInBrussels(this.clock.now());
  }
}

/** What a form carries to notice that somebody else changed the row in between. */
export const seenOf = ({ value, validTo }: Pick<LegalAmount, 'value' | 'validTo'>): string =>
  `${value}/${validTo ?? ''}`;
