import { Injectable } from '@nestjs/common';
import type { Tx } from '#database';
import { IntroductionsQueries, type CandidateView } from '#introductions';
import { Unknown } from '#kernel';
import type { Ctx } from '../http/index.js';
import type { BeforeYesModel } from '../law/before-yes.js';
import { LawReader } from '../law/law-reader.js';

/** The vacancies that were chosen with a candidate, with what has to stand before each yes. */
@Injectable()
export class ChosenVacancies {
  constructor(
    private readonly introductions: IntroductionsQueries,
    private readonly law: LawReader,
  ) {}

  /** Throws Unknown for an introduction of somebody else than the candidate on the page. */
  async demandOwn(tx: Tx, ctx: Ctx, candidateId: string, introductionId: string): Promise<void> {
    const introduction = await this.introductions.forCandidate(tx, introductionId, ctx.lang);
    if (introduction.candidateId !== candidateId) throw new Unknown();
  }

  async of(
    tx: Tx,
    ctx: Ctx,
    candidateId: string,
  ): Promise<{ introductions: CandidateView[]; before: ReadonlyMap<string, BeforeYesModel> }> {
    const introductions = await this.introductions.ofCandidate(tx, candidateId, ctx.lang);
    const open = introductions.filter(({ state }) => state === 'SUGGESTED');
    const before = await this.law.beforeYes(
      tx,
      ctx,
      open.map(({ vacancyId }) => vacancyId),
    );
    return { introductions, before };
  }
}
