import { Injectable } from '@nestjs/common';
import { CandidatesQueries, ageAnswer } from '#candidates';
import { UnitOfWork } from '#database';
import { IntroductionsQueries } from '#introductions';
import { candidateActor, dayInBrussels } from '#kernel';
import { paths } from '#ui';
import type { Ctx } from '../http/index.js';
import { LawReader } from '../law/law-reader.js';
import { presentFollow, type FollowModel } from './follow.presenter.js';

/** Gathers the private page of a candidate, in the candidate's own name. */
@Injectable()
export class FollowReader {
  constructor(
    private readonly work: UnitOfWork,
    private readonly candidates: CandidatesQueries,
    private readonly introductions: IntroductionsQueries,
    private readonly law: LawReader,
  ) {}

  /** Null when the details were erased. */
  model(ctx: Ctx, token: string, candidateId: string): Promise<FollowModel | null> {
    const today = dayInBrussels(ctx.now);
    return this.work.run(candidateActor(candidateId), async (tx) => {
      const candidate = await this.candidates.profile(tx, candidateId);
      if (candidate.state === 'ANONYMISED') return null;
      const rule = await this.candidates.ageRule(tx, today);
      const views = await this.introductions.ofCandidate(tx, candidateId, ctx.lang);
      const open = views.filter(({ state }) => state === 'SUGGESTED').map(({ vacancyId }) => vacancyId);
      return presentFollow(ctx.t, {
        candidate,
        views,
        before: await this.law.beforeYes(tx, ctx, open),
        deskFirst: ageAnswer(rule, candidate.birthYear, today) === 'DESK_CHECK',
        address: ctx.url(paths.follow(ctx.lang, token)),
        today,
      });
    });
  }
}
