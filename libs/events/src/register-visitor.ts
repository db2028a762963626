import { Injectable } from '@nestjs/common';
import { PrivateLinks, authorize } from '#access';
import { UnitOfWork, type Tx } from '#database';
import { Clock, type Actor, type SpokenLanguage } from '#kernel';
import { MarketRecord, aboutRegistration } from './market-record.js';
import { registrationMade } from './market.messages.js';
import { marketPolicy } from './market.policy.js';
import { newRegistration } from './new-registration.js';
import { RegistrationsRepository } from './registrations.repository.js';
import { Seats } from './seats.js';

/** What a visitor tells; a language is enough. */
export interface NewVisitor {
  readonly editionId: string;
  readonly lang: 'nl' | 'fr' | 'en';
  readonly firstName: string | null;
  readonly language: SpokenLanguage;
  readonly email: string | null;
  readonly phone: string | null;
}

/** Days after the edition during which the private link still works. */
const linkDaysAfter = 30;
const dayMs = 86_400_000;

/**
 * Somebody without account takes a seat (UC-16): gets a badge code and a private link to see and cancel it.
 * Unknown before publication; Refusal `market.registration-closed` or `market.full`.
 */
@Injectable()
export class RegisterVisitor {
  constructor(
    private readonly work: UnitOfWork,
    private readonly seats: Seats,
    private readonly registrations: RegistrationsRepository,
    private readonly links: PrivateLinks,
    private readonly records: MarketRecord,
    private readonly clock: Clock,
  ) {}

  execute(
    actor: Actor,
    input: NewVisitor,
    outer?: Tx,
  ): Promise<{ registrationId: string; badge: string; secret: string }> {
    return this.work.run(
      actor,
      async (tx) => {
        authorize(marketPolicy.register(actor));
        const { edition, badge } = await this.seats.take(tx, input.editionId, 1);
        const { language, ...told } = input;
        const now = this.clock.now();
        const registration = newRegistration({
          ...told,
          kind: 'SELF',
          badge,
          languages: [language],
          registeredAt: now,
        });
        await this.registrations.add(tx, registration);
        await this.records.changed(tx, 'registration', registration, 'register', null);
        await this.records.tell(tx, registrationMade, aboutRegistration(registration));
        const days = Math.ceil((edition.endsAt.getTime() - now.getTime()) / dayMs) + linkDaysAfter;
        const secret = await this.links.issue(tx, 'registration', registration.id, days);
        return { registrationId: registration.id, badge, secret };
      },
      outer,
    );
  }
}
