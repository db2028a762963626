import { Injectable } from '@nestjs/common';
import { PrivateLinks } from '#access';
import { UnitOfWork } from '#database';
import type { Actor } from '#kernel';
import { IntroductionsQueries } from './introductions.queries.js';

/** Days during which an answer link works; a reminder carries a new one. */
export const answerLinkDays = 60;

/** An organisation that opened the link of one introduction: it acts on this one and sees nothing else. */
export const answeringActor = (introductionId: string, organisationIds: readonly string[] = []): Actor => ({
  kind: 'organisation',
  id: introductionId,
  organisationIds,
  referrerId: null,
});

/** Opens the link that an organisation got by mail. */
@Injectable()
export class AnswerLinks {
  constructor(
    private readonly work: UnitOfWork,
    private readonly links: PrivateLinks,
    private readonly queries: IntroductionsQueries,
  ) {}

  /** Who the link stands for and which introduction it opens; null when unknown, old, or erased since. */
  async open(secret: string): Promise<{ actor: Actor; introductionId: string } | null> {
    const introductionId = await this.links.open('answer', secret);
    if (introductionId === null) return null;
    const organisationId = await this.work.run(answeringActor(introductionId), (tx) =>
      this.queries.organisationOf(tx, introductionId),
    );
    return organisationId === null
      ? null
      : { actor: answeringActor(introductionId, [organisationId]), introductionId };
  }
}
