import { Injectable } from '@nestjs/common';
import type { Tx } from '#database';
import { Clock, Refusal, dayInBrussels } from '#kernel';
import { LegalAmounts } from '#organisations';
import type { VacancyContent } from './vacancy-content.js';
import { vacancyProblems, type Problems } from './vacancy-problems.js';

/** Whether a vacancy may be reviewed and published, by the law of today. */
@Injectable()
export class VacancyCheck {
  constructor(
    private readonly amounts: LegalAmounts,
    private readonly clock: Clock,
  ) {}

  /** Message keys by form field; empty when nothing is missing or wrong. */
  async problems(tx: Tx, content: VacancyContent): Promise<Problems> {
    const today = dayInBrussels(this.clock.now());
    const max = await this.amounts.inForce(tx, 'expenses.day', today);
    return vacancyProblems(content, { today, maxDayCents: max?.cents ?? null });
  }

  /** Throws Refusal `vacancy.incomplete` with the names of the fields. */
  async insist(tx: Tx, content: VacancyContent): Promise<void> {
    const fields = Object.keys(await this.problems(tx, content));
    if (fields.length > 0) throw new Refusal('vacancy.incomplete', { fields: fields.join(' ') });
  }
}
