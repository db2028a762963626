import { Injectable } from '@nestjs/common';
import { authorize } from '#access';
import { UnitOfWork, type Tx } from '#database';
import { Clock, type Actor, type SpokenLanguage } from '#kernel';
import { MarketRecord, aboutRegistration } from './market-record.js';
import { marketAttended, registrationMade } from './market.messages.js';
import { marketPolicy } from './market.policy.js';
import { newRegistration } from './new-registration.js';
import { registrationLifecycle } from './registration.lifecycle.js';
import { RegistrationsRepository } from './registrations.repository.js';
import { Seats } from './seats.js';

/**
 * Somebody comes in without having registered (UC-16); a name is not needed. Returns the code for the badge.
 * Refusal `market.not-today`, or `market.full` when the place holds no more people.
 */
@Injectable()
export class AddWalkIn {
  constructor(
    private readonly work: UnitOfWork,
    private readonly seats: Seats,
    private readonly registrations: RegistrationsRepository,
    private readonly records: MarketRecord,
    private readonly clock: Clock,
  ) {}

  execute(
    actor: Actor,
    input: {
      editionId: string;
      lang: 'nl' | 'fr' | 'en';
      firstName: string | null;
      language: SpokenLanguage;
    },
    outer?: Tx,
  ): Promise<{ registrationId: string; badge: string }> {
    return this.work.run(
      actor,
      async (tx) => {
        authorize(marketPolicy.receive(actor));
        const { editionId, lang, firstName, language } = input;
        const { badge } = await this.seats.admit(tx, editionId);
        const at = this.clock.now();
        const registration = newRegistration({
          editionId, lang, firstName, badge, kind: 'WALK_IN', languages: [language], registeredAt: at, presentCount: 1,
          checkedInAt: at, state: registrationLifecycle.next('checkIn', registrationLifecycle.initial),
        }); // prettier-ignore
        await this.registrations.add(tx, registration);
        await this.records.changed(tx, 'registration', registration, 'walkIn', null);
        const about = aboutRegistration(registration);
        await this.records.tell(tx, registrationMade, about);
        await this.records.tell(tx, marketAttended, { ...about, present: 1 });
        return { registrationId: registration.id, badge };
      },
      outer,
    );
  }
}
