import { Injectable } from '@nestjs/common';
import { authorize } from '#access';
import { UnitOfWork, type Tx } from '#database';
import { Clock, Refusal, newId, system, type Actor } from '#kernel';
import { ConversationLog } from './conversation-log.js';
import { conversationOutcomes, type Conversation, type ConversationOutcome } from './conversation.entity.js';
import { ConversationsRepository } from './conversations.repository.js';
import { marketPolicy } from './market.policy.js';
import type { Registration } from './registration.entity.js';
import type { Stand } from './stand.entity.js';
import { StandIntroduction, StandStart, type StandAgreement } from './stand-introduction.js';

/** A talk: which badge, about which vacancy, with what outcome; `agreement` null: only the talk is counted. */
export interface StandTalk {
  readonly standId: string;
  readonly badge: string;
  readonly outcome: ConversationOutcome;
  readonly vacancyId: string | null;
  readonly agreement: StandAgreement | null;
}

export interface TalkOutcome {
  readonly conversationId: string;
  readonly introductionId: string | null;
}

/**
 * Records a talk at a stand by badge code (UC-16). With the visitor's agreement it becomes an introduction, and
 * with outcome START an engagement. The same badge at the same stand about the same vacancy stays one talk whose
 * outcome gets better. Refusals `market.stand-not-confirmed`, `market.not-today`, `market.badge-unknown`,
 * `market.vacancy-needed` (agreement without vacancy), `market.no-vacancies`, and those of #introductions.
 */
@Injectable()
export class RecordConversation {
  constructor(
    private readonly work: UnitOfWork,
    private readonly conversations: ConversationsRepository,
    private readonly log: ConversationLog,
    private readonly introduction: StandIntroduction,
    private readonly starting: StandStart,
    private readonly clock: Clock,
  ) {}

  execute(actor: Actor, talk: StandTalk, outer?: Tx): Promise<TalkOutcome> {
    return this.work.run(
      actor,
      async (tx) => {
        const stand = await this.log.stand(tx, talk.standId);
        authorize(marketPolicy.recordConversation(actor, stand));
        await this.log.demandOpen(tx, stand, talk.vacancyId);
        if (talk.agreement && talk.vacancyId === null) throw new Refusal('market.vacancy-needed');
        const registration = await this.log.visitor(tx, stand.editionId, talk.badge);
        const { conversation, isNew } = await this.conversation(tx, stand, registration, talk);
        await this.introduce(tx, conversation, registration, talk);
        await this.log.write(tx, stand, conversation, isNew);
        return { conversationId: conversation.id, introductionId: conversation.introductionId };
      },
      outer,
    );
  }

  private async conversation(
    tx: Tx,
    { id: standId }: Stand,
    { id: registrationId, kind }: Registration,
    { vacancyId, outcome }: StandTalk,
  ): Promise<{ conversation: Conversation; isNew: boolean }> {
    const about = { standId, registrationId, vacancyId };
    const earlier =
      kind === 'GROUP'
        ? null
        : await this.work.inName(tx, system, (all) => this.conversations.earlier(all, about));
    if (earlier)
      return { conversation: { ...earlier, outcome: better(earlier.outcome, outcome) }, isNew: false };
    const at = this.clock.now();
    return { conversation: { id: newId(), ...about, outcome, introductionId: null, at }, isNew: true };
  }

  private async introduce(
    tx: Tx,
    conversation: Conversation,
    registration: Registration,
    { vacancyId, agreement, outcome }: StandTalk,
  ): Promise<void> {
    if (agreement && vacancyId !== null) {
      conversation.introductionId ??= await this.introduction.introduce(
        tx,
        registration,
        vacancyId,
        agreement,
      );
    }
    if (outcome === 'START' && conversation.introductionId) {
      await this.starting.start(tx, conversation.introductionId, this.clock.now());
    }
  }
}

const better = (a: ConversationOutcome, b: ConversationOutcome): ConversationOutcome =>
  conversationOutcomes.indexOf(b) > conversationOutcomes.indexOf(a) ? b : a;
