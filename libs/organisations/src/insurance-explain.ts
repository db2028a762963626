import { Injectable } from '@nestjs/common';
import { authorize } from '#access';
import { UnitOfWork, type Tx } from '#database';
import { Outbox } from '#jobs';
import { Clock, Unknown, dayInBrussels, type Actor } from '#kernel';
import { InsuranceExplainedRows } from './insurance-explained.repository.js';
import { LegalTexts } from './legal-texts.repository.js';
import { insuranceExplained } from './legal.messages.js';
import { legalPolicy } from './legal.policy.js';

/** An organisation says that it read about the free insurance: logged once (UC-27). Throws Unknown without a text. */
@Injectable()
export class ExplainInsurance {
  constructor(
    private readonly work: UnitOfWork,
    private readonly texts: LegalTexts,
    private readonly explained: InsuranceExplainedRows,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
  ) {}

  execute(actor: Actor, organisationId: string, outer?: Tx): Promise<void> {
    return this.work.run(
      actor,
      async (tx) => {
        authorize(legalPolicy.noteExplained(actor, organisationId));
        const at = this.clock.now();
        const text = await this.texts.inForce(tx, 'insurance.free', 'nl', dayInBrussels(at));
        if (text === null) throw new Unknown();
        const legalTextId = text.id;
        if (!(await this.explained.add(tx, { organisationId, legalTextId, at }))) return;
        await this.outbox.announce(tx, insuranceExplained, { organisationId, legalTextId });
      },
      outer,
    );
  }
}
