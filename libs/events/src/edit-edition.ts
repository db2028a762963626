import { Injectable } from '@nestjs/common';
import { authorize } from '#access';
import { UnitOfWork, type Tx } from '#database';
import { Refusal, type Actor } from '#kernel';
import { demandTimes, isMoved, type EditionDetails } from './edition-details.js';
import { EditionsRepository } from './editions.repository.js';
import type { MarketEdition } from './market-edition.entity.js';
import { MarketRecord } from './market-record.js';
import { marketEditionChanged } from './market.messages.js';
import { marketPolicy } from './market.policy.js';
import { RegistrationsRepository } from './registrations.repository.js';
import { StandsRepository } from './stands.repository.js';

/**
 * A coordinator changes an edition until it is evaluated. Refusals `market.dates`, `market.capacity-below-taken`
 * (people already have those seats), `market.stands-below-confirmed`, `lifecycle.not-allowed`.
 */
@Injectable()
export class EditEdition {
  constructor(
    private readonly work: UnitOfWork,
    private readonly editions: EditionsRepository,
    private readonly registrations: RegistrationsRepository,
    private readonly stands: StandsRepository,
    private readonly records: MarketRecord,
  ) {}

  execute(actor: Actor, editionId: string, details: EditionDetails, outer?: Tx): Promise<void> {
    return this.work.run(
      actor,
      async (tx) => {
        authorize(marketPolicy.manage(actor));
        const edition = await this.editions.takeForChange(tx, editionId);
        if (edition.state === 'EVALUATED') throw new Refusal('lifecycle.not-allowed');
        demandTimes(details);
        await this.demandRoom(tx, edition, details);
        const moved = isMoved(edition, details);
        await this.editions.save(tx, Object.assign(edition, details));
        if (moved && edition.publishedAt) await this.records.tell(tx, marketEditionChanged, { editionId });
      },
      outer,
    );
  }

  private async demandRoom(tx: Tx, edition: MarketEdition, details: EditionDetails): Promise<void> {
    const taken = await this.registrations.seatsTaken(tx, edition.id);
    if (details.capacity < edition.capacity && details.capacity < taken) {
      throw new Refusal('market.capacity-below-taken', { taken });
    }
    const confirmed = await this.stands.confirmedCount(tx, edition.id);
    if (details.standsMax < confirmed) throw new Refusal('market.stands-below-confirmed', { confirmed });
  }
}
