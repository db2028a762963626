import { Injectable } from '@nestjs/common';
import { PrivateLinks } from '#access';
import { EnrolCandidate, type NewCandidate } from '#candidates';
import { UnitOfWork, type Tx } from '#database';
import { system, type Actor } from '#kernel';
import { IntroductionRecord } from './introduction-record.js';
import { IntroductionRules } from './introduction-rules.js';
import { introductionAskedAgain } from './introduction.messages.js';
import { IntroductionsRepository } from './introductions.repository.js';
import { OpenIntroduction } from './open-introduction.js';

/** Days during which a candidate's status link works. */
export const followLinkDays = 365;

/** A visitor's request: who asks, for which vacancy, with which words to the organisation. */
export interface IntroductionRequest {
  readonly vacancyId: string;
  readonly candidate: Omit<NewCandidate, 'route'> & { readonly route: 'SELF' | 'MARKET' };
  readonly message: string | null;
}

/** `again`: the same person asked before, nothing new was made. */
export type RequestOutcome =
  | {
      readonly kind: 'asked';
      readonly secret: string;
      readonly introductionId: string;
      readonly deskFirst: boolean;
    }
  | { readonly kind: 'again' };

/**
 * Somebody without account asks to be introduced (UC-02): enrols, agrees and gets a private status link in one
 * step. At the age that needs a check the request waits for the desk instead of being sent.
 * Throws Unknown, or Refusal `introduction.vacancy-closed`, `introduction.below-min-age`, `candidate.too-young`.
 */
@Injectable()
export class AskIntroduction {
  constructor(
    private readonly work: UnitOfWork,
    private readonly rules: IntroductionRules,
    private readonly enrol: EnrolCandidate,
    private readonly opening: OpenIntroduction,
    private readonly links: PrivateLinks,
    private readonly earlier: EarlierRequests,
  ) {}

  execute(actor: Actor, input: IntroductionRequest, outer?: Tx): Promise<RequestOutcome> {
    return this.work.run(
      actor,
      async (tx) => {
        const vacancy = await this.rules.openVacancy(tx, input.vacancyId);
        const age = await this.rules.age(tx, input.candidate.birthYear ?? null, vacancy);
        if (await this.earlier.noticed(tx, input)) return { kind: 'again' };
        const { id, reference } = await this.enrol.execute(actor, input.candidate, tx);
        const deskFirst = age === 'DESK_CHECK';
        const candidate = { ...input.candidate, id, reference };
        const { message } = input;
        const introductionId = await this.opening.open(tx, {
          candidate,
          vacancy,
          message,
          agreed: !deskFirst,
        });
        const secret = await this.links.issue(tx, 'follow', id, followLinkDays);
        return { kind: 'asked', secret, introductionId, deskFirst };
      },
      outer,
    );
  }
}

/** Finds out whether the same person asked before, without anybody on the page learning about somebody else. */
@Injectable()
export class EarlierRequests {
  constructor(
    private readonly work: UnitOfWork,
    private readonly introductions: IntroductionsRepository,
    private readonly records: IntroductionRecord,
  ) {}

  async noticed(tx: Tx, { vacancyId, candidate }: IntroductionRequest): Promise<boolean> {
    const { email = null, phone = null, firstName = null, birthYear = null } = candidate;
    // A visitor may read no introduction at all, so the system looks.
    return this.work.inName(tx, system, async (inner) => {
      const asker = { vacancyId, email, phone, firstName, birthYear };
      const found = await this.introductions.earlierRequest(inner, asker);
      if (found) await this.records.announce(inner, introductionAskedAgain, found);
      return found !== null;
    });
  }
}
