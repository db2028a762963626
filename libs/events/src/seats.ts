import { Injectable } from '@nestjs/common';
import { UnitOfWork, type Tx } from '#database';
import { Clock, Refusal, Unknown, system } from '#kernel';
import { EditionsRepository } from './editions.repository.js';
import type { MarketEdition } from './market-edition.entity.js';
import { dayHasCome, registrationOpen } from './market-times.js';
import { RegistrationsRepository } from './registrations.repository.js';

/** Free seats, counted under the lock of the edition: the last one is given once, however many ask at the same time. */
@Injectable()
export class Seats {
  constructor(
    private readonly work: UnitOfWork,
    private readonly editions: EditionsRepository,
    private readonly registrations: RegistrationsRepository,
    private readonly clock: Clock,
  ) {}

  /**
   * Makes sure that there are `heads` seats besides those of the registration `except`, and finds a free badge.
   * Unknown before publication; Refusal `market.registration-closed` or `market.full`.
   */
  take(
    tx: Tx,
    editionId: string,
    heads: number,
    except: string | null = null,
  ): Promise<{ edition: MarketEdition; badge: string }> {
    // Whoever registers may neither lock an edition nor see other people's registrations: the system counts.
    return this.work.inName(tx, system, async (all) => {
      const edition = await this.editions.takeForChange(all, editionId);
      if (!edition.publishedAt) throw new Unknown();
      if (!registrationOpen(edition, this.clock.now())) throw new Refusal('market.registration-closed');
      const taken = await this.registrations.seatsTaken(all, editionId, except);
      const free = edition.capacity - taken;
      if (heads > free) throw new Refusal('market.full', { free: Math.max(free, 0) });
      return { edition, badge: await this.registrations.freeBadge(all, editionId) };
    });
  }

  /** Room for one more person at the door: only those who are inside count. Refusal `market.not-today`, `market.full`. */
  admit(tx: Tx, editionId: string): Promise<{ edition: MarketEdition; badge: string }> {
    return this.work.inName(tx, system, async (all) => {
      const edition = await this.editions.takeForChange(all, editionId);
      if (!dayHasCome(edition, this.clock.now())) throw new Refusal('market.not-today');
      const inside = await this.registrations.headsPresent(all, editionId);
      if (inside >= edition.capacity) throw new Refusal('market.full', { free: 0 });
      return { edition, badge: await this.registrations.freeBadge(all, editionId) };
    });
  }
}
