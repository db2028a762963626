import { Injectable } from '@nestjs/common';
import { UnitOfWork, type Tx } from '#database';
import { system } from '#kernel';
import type { Conversation } from './conversation.entity.js';
import { ConversationsRepository } from './conversations.repository.js';
import { MarketRecord, aboutStand } from './market-record.js';
import { conversationRecorded } from './market.messages.js';
import type { Stand } from './stand.entity.js';

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
