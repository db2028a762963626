import { Injectable } from '@nestjs/common';
import { Transitions, type Tx } from '#database';
import { Outbox, type MessageDefinition, type PayloadOf } from '#jobs';
import { aboutOf } from './introduction-about.js';
import type { Introduction } from './introduction.entity.js';
import type { IntroductionAction } from './introduction.lifecycle.js';
import { GivenNotes } from './given-notes.queries.js';
import { informationNoteGiven, introductionAgreed, type introductionSent } from './introduction.messages.js';

type AboutIntroduction = MessageDefinition<(typeof introductionSent)['payload']>;

/** Log and messages of introductions: the last two steps of every command. */
@Injectable()
export class IntroductionRecord {
  constructor(
    private readonly transitions: Transitions,
    private readonly outbox: Outbox,
    private readonly notes: GivenNotes,
  ) {}

  /** Writes the change of state; a coded reason becomes its note. */
  async changed(
    tx: Tx,
    introduction: Introduction,
    action: IntroductionAction | 'suggest',
    from: string | null,
  ): Promise<void> {
    await this.transitions.record(tx, {
      subject: 'introduction',
      subjectId: introduction.id,
      action,
      from,
      to: introduction.state,
      note: introduction.reason,
    });
  }

  /** Announces a message that carries nothing but the usual ids. */
  async announce(tx: Tx, message: AboutIntroduction, introduction: Introduction): Promise<void> {
    await this.outbox.announce(tx, message, aboutOf(introduction));
  }

  /** The candidate said yes: which information note stood before it, and that it may be sent. */
  async agreed(tx: Tx, introduction: Introduction): Promise<void> {
    const note = (await this.notes.of(tx, [introduction.vacancyId])).get(introduction.vacancyId);
    if (note !== undefined) {
      const { noteId: informationNoteId, version } = note;
      await this.tell(tx, informationNoteGiven, { ...aboutOf(introduction), informationNoteId, version });
    }
    await this.announce(tx, introductionAgreed, introduction);
  }

  /** Announces a message with more than the usual ids. */
  async tell<M extends MessageDefinition>(
    tx: Tx,
    message: M,
    payload: PayloadOf<M>,
    occurredAt?: Date,
  ): Promise<void> {
    await this.outbox.announce(tx, message, payload, occurredAt);
  }
}
