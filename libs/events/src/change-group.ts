import { Injectable } from '@nestjs/common';
import { authorize } from '#access';
import { UnitOfWork, type Tx } from '#database';
import { Unknown, type Actor } from '#kernel';
import { ChangeRegistration } from './change-registration.js';
import { MarketRecord, aboutRegistration } from './market-record.js';
import { registrationChanged } from './market.messages.js';
import { marketPolicy } from './market.policy.js';
import { RegistrationsRepository } from './registrations.repository.js';
import type { GroupSeats } from './reserve-group.js';
import { Seats } from './seats.js';

/** The referrer corrects head count, languages or the wish for an interpreter. Refusal `market.full`. */
@Injectable()
export class ChangeGroup {
  constructor(
    private readonly work: UnitOfWork,
    private readonly registrations: RegistrationsRepository,
    private readonly seats: Seats,
    private readonly change: ChangeRegistration,
    private readonly records: MarketRecord,
  ) {}

  execute(actor: Actor, input: GroupSeats & { registrationId: string }, outer?: Tx): Promise<void> {
    const { registrationId, headCount, languages, interpreter } = input;
    return this.work.run(
      actor,
      async (tx) => {
        const { editionId, kind } = await this.registrations.get(tx, registrationId);
        if (kind !== 'GROUP') throw new Unknown();
        await this.seats.take(tx, editionId, headCount, registrationId);
        await this.change.run(actor, registrationId, tx, async (_, registration) => {
          authorize(marketPolicy.changeGroup(actor, registration));
          await this.change.move(tx, registration, 'change', {
            headCount,
            languages: [...languages],
            interpreter,
          });
          await this.records.tell(tx, registrationChanged, aboutRegistration(registration));
        });
      },
      outer,
    );
  }
}
