import { Injectable } from '@nestjs/common';
import { UnitOfWork, type Tx } from '#database';
import {
  AskIntroduction,
  InterestQueries,
  IntroductionRules,
  type IntroductionRequest,
  type InterestVacancy,
} from '#introductions';
import { Refusal, visitor } from '#kernel';
import { paths } from '#ui';
import { page, type Ctx, type Reply } from '../http/index.js';
import type { BeforeYesModel } from '../law/before-yes.js';
import { LawReader } from '../law/law-reader.js';
import { ClosedPage, TooYoungPage } from './interest-end.page.js';

/** What the pages need from the bridge, and how they say no. */
@Injectable()
export class InterestDesk {
  constructor(
    private readonly work: UnitOfWork,
    private readonly queries: InterestQueries,
    private readonly rules: IntroductionRules,
    private readonly ask: AskIntroduction,
    private readonly law: LawReader,
  ) {}

  /** The vacancy by its public number; Unknown when it was never public. */
  vacancy(ctx: Ctx, number: number): Promise<InterestVacancy> {
    return this.work.run(visitor, (tx) => this.queries.vacancy(tx, number, ctx.lang));
  }

  /** What has to stand before the yes; null when the vacancy has no information note. */
  async beforeYes(ctx: Ctx, vacancy: InterestVacancy): Promise<BeforeYesModel | null> {
    const found = await this.work.run(visitor, (tx) => this.law.beforeYes(tx, ctx, [vacancy.id]));
    return found.get(vacancy.id) ?? null;
  }

  /** Why this person cannot be introduced to it, or null. */
  async refusal(vacancy: InterestVacancy, birthYear: number): Promise<Refusal | null> {
    try {
      await this.work.run(visitor, (tx) => this.rules.age(tx, birthYear, vacancy));
      return null;
    } catch (error) {
      if (error instanceof Refusal) return error;
      throw error;
    }
  }

  /** Hands the request in; answers where to go: the private status page, or the page that says "once is enough". */
  async handIn(ctx: Ctx, vacancy: InterestVacancy, request: IntroductionRequest, tx: Tx): Promise<string> {
    const outcome = await this.ask.execute(visitor, request, tx);
    if (outcome.kind === 'again') return paths.interestDone(ctx.lang, vacancy.number);
    return paths.follow(ctx.lang, outcome.secret);
  }

  /** A friendly page for a refusal, with other vacancies; other errors are not ours to explain. */
  async explain(ctx: Ctx, vacancy: InterestVacancy, error: unknown): Promise<Reply> {
    if (!(error instanceof Refusal)) throw error;
    const { frame } = ctx;
    if (error.code === 'candidate.too-young') {
      return page(<TooYoungPage frame={frame} vacancy={vacancy} minAge={null} alternatives={[]} />);
    }
    const alternatives = await this.work.run(visitor, (tx) =>
      this.queries.alternatives(tx, vacancy.id, ctx.lang),
    );
    if (error.code === 'introduction.below-min-age') {
      const { minAge } = vacancy;
      return page(
        <TooYoungPage frame={frame} vacancy={vacancy} minAge={minAge} alternatives={alternatives} />,
      );
    }
    if (error.code !== 'introduction.vacancy-closed') throw error;
    return page(<ClosedPage frame={frame} vacancy={vacancy} alternatives={alternatives} />, { status: 410 });
  }
}
