import { Injectable } from '@nestjs/common';
import { PrivateLinks } from '#access';
import { EnrolCandidate, type NewCandidate } from '#candidates';
import { UnitOfWork, type Tx } from '#database';
import type { Actor } from '#kernel';
import { EarlierRequests } from './earlier-requests.js';
import { IntroductionRules } from './introduction-rules.js';
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
