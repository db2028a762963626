import { Injectable } from '@nestjs/common';
import { UnitOfWork, type Tx } from '#database';
import { Clock, Refusal, system } from '#kernel';
import type { Conversation } from './conversation.entity.js';
import { ConversationWriter } from './conversation-writer.js';
import { EditionsRepository } from './editions.repository.js';
import { dayHasCome } from './market-times.js';
import type { Registration } from './registration.entity.js';
import { RegistrationsRepository } from './registrations.repository.js';
import type { Stand } from './stand.entity.js';
import { StandsRepository } from './stands.repository.js';

/** What a talk is checked against and how it is written. */
@Injectable()
export class ConversationLog {
  constructor(
    private readonly work: UnitOfWork,
    private readonly editions: EditionsRepository,
    private readonly stands: StandsRepository,
    private readonly registrations: RegistrationsRepository,
    private readonly writing: ConversationWriter,
    private readonly clock: Clock,
  ) {}

  stand(tx: Tx, standId: string): Promise<Stand> {
    return this.stands.get(tx, standId);
  }

  async demandOpen(tx: Tx, stand: Stand, vacancyId: string | null): Promise<void> {
    if (stand.state !== 'CONFIRMED') throw new Refusal('market.stand-not-confirmed');
    const edition = await this.editions.get(tx, stand.editionId);
    if (!dayHasCome(edition, this.clock.now())) throw new Refusal('market.not-today');
    if (vacancyId === null) return;
    const open = await this.stands.openOnes(tx, stand.organisationId, [vacancyId]);
    if (open.length === 0) throw new Refusal('market.no-vacancies');
  }

  /** Who wears the badge, locked: two stands at once must not enrol the same visitor twice. */
  async visitor(tx: Tx, editionId: string, badge: string): Promise<Registration> {
    // An organisation may not read registrations; nothing of the row is shown.
    const found = await this.work.inName(tx, system, (all) =>
      this.registrations.takeByBadge(all, editionId, badge),
    );
    if (!found || found.state === 'CANCELLED') throw new Refusal('market.badge-unknown');
    return found;
  }

  async write(tx: Tx, stand: Stand, conversation: Conversation, isNew: boolean): Promise<void> {
    await this.writing.write(tx, stand, conversation, isNew);
  }
}
