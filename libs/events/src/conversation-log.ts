import { Injectable } from '@nestjs/common';
import { UnitOfWork, type Tx } from '#database';
import { Clock, Refusal, system } from '#kernel';
import type { Conversation } from './conversation.entity.js';
import { ConversationsRepository } from './conversations.repository.js';
import { EditionsRepository } from './editions.repository.js';
import { MarketRecord, aboutStand } from './market-record.js';
import { conversationRecorded } from './market.messages.js';
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

/** Row, log and message of a talk. */
@Injectable()
export class ConversationWriter {
  constructor(
    private readonly work: UnitOfWork,
    private readonly conversations: ConversationsRepository,
    private readonly records: MarketRecord,
  ) {}

  async write(tx: Tx, stand: Stand, conversation: Conversation, isNew: boolean): Promise<void> {
    if (isNew) await this.conversations.add(tx, conversation);
    // Stands add; that a row gets better is written by the system.
    else await this.work.inName(tx, system, (all) => this.conversations.save(all, conversation));
    const { id, outcome, introductionId, at } = conversation;
    await this.records.changed(tx, 'conversation', { id, state: outcome }, 'record', null);
    const about = { ...aboutStand(stand), conversationId: id, outcome, introductionId };
    await this.records.tell(tx, conversationRecorded, about, at);
  }
}
