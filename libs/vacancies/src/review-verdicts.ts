import { Injectable } from '@nestjs/common';
import type { Tx } from '#database';
import type { Actor } from '#kernel';
import { AcceptChanges } from './accept-changes.js';
import { PublishVacancy } from './publish-vacancy.js';
import { RefuseVacancy } from './refuse-vacancy.js';
import { ReturnChanges } from './return-changes.js';
import { ReturnVacancy } from './return-vacancy.js';
import type { ReviewForm } from './review-decision.js';

/** The command of each decision. */
@Injectable()
export class ReviewVerdicts {
  constructor(
    private readonly publish: PublishVacancy,
    private readonly sendBack: ReturnVacancy,
    private readonly refuse: RefuseVacancy,
    private readonly accept: AcceptChanges,
    private readonly sendChangesBack: ReturnChanges,
  ) {}

  /** Does what was decided; refusals are those of the command. */
  carryOut(actor: Actor, vacancyId: string, form: ReviewForm, tx: Tx): Promise<void> {
    const { reasons, comment, fields, expiresOn } = form;
    const remarks = { vacancyId, reasons, comment, fields };
    switch (form.decision) {
      case 'PUBLISH':
        return this.publish.execute(actor, { vacancyId, expiresOn }, tx);
      case 'RETURN':
        return this.sendBack.execute(actor, remarks, tx);
      case 'REFUSE':
        return this.refuse.execute(actor, remarks, tx);
      case 'ACCEPT_CHANGES':
        return this.accept.execute(actor, vacancyId, tx);
      case 'RETURN_CHANGES':
        return this.sendChangesBack.execute(actor, remarks, tx);
    }
  }
}
