import { Injectable } from '@nestjs/common';
import { authorize } from '#access';
import { UnitOfWork, type Tx } from '#database';
import { Clock, type Actor, type SpokenLanguage } from '#kernel';
import { MarketRecord, aboutRegistration } from './market-record.js';
import { registrationMade } from './market.messages.js';
import { marketPolicy } from './market.policy.js';
import { newRegistration } from './new-registration.js';
import { RegistrationsRepository } from './registrations.repository.js';
import { Seats } from './seats.js';

/** How many people, what they speak; names never. */
export interface GroupSeats {
  readonly headCount: number;
  readonly languages: readonly SpokenLanguage[];
  readonly interpreter: boolean;
}

/**
 * A referrer reserves seats for a class or group by head count (UC-08). Returns the registration's id.
 * Unknown before publication; Refusal `market.registration-closed` or `market.full`.
 */
@Injectable()
export class ReserveGroup {
  constructor(
    private readonly work: UnitOfWork,
    private readonly seats: Seats,
    private readonly registrations: RegistrationsRepository,
    private readonly records: MarketRecord,
    private readonly clock: Clock,
  ) {}

  execute(
    actor: Actor,
    input: GroupSeats & { editionId: string; lang: 'nl' | 'fr' | 'en' },
    outer?: Tx,
  ): Promise<string> {
    return this.work.run(
      actor,
      async (tx) => {
        authorize(marketPolicy.groups(actor));
        const { badge } = await this.seats.take(tx, input.editionId, input.headCount);
        const registration = newRegistration({
          ...input,
          kind: 'GROUP',
          badge,
          languages: [...input.languages],
          referrerId: actor.referrerId,
          workerId: actor.id,
          registeredAt: this.clock.now(),
        });
        await this.registrations.add(tx, registration);
        await this.records.changed(tx, 'registration', registration, 'reserve', null);
        await this.records.tell(tx, registrationMade, aboutRegistration(registration));
        return registration.id;
      },
      outer,
    );
  }
}
