import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '#database';
import { OrganisationsQueries } from '#organisations';
import { VacanciesQueries, VacancyCheck, lastDay, type VacancyLine } from '#vacancies';
import { fieldErrors, knownId, type Ctx } from '../http/index.js';
import { asFieldProblems } from '../organisation/problems.js';
import type { TeamVacancyProps } from './vacancy.page.js';

/** Everything a coordinator needs beside each other to judge a vacancy. */
@Injectable()
export class ReviewDesk {
  constructor(
    private readonly work: UnitOfWork,
    private readonly vacancies: VacanciesQueries,
    private readonly organisations: OrganisationsQueries,
    private readonly check: VacancyCheck,
  ) {}

  queue(ctx: Ctx, page: number, perPage: number): Promise<{ items: VacancyLine[]; total: number }> {
    return this.work.run(ctx.actor, (tx) => this.vacancies.waiting(tx, page, perPage));
  }

  async open(ctx: Ctx, text: string): Promise<TeamVacancyProps> {
    const id = knownId(text);
    const { problems, ...found } = await this.work.run(ctx.actor, async (tx) => {
      const vacancy = await this.vacancies.preview(tx, id);
      const { content } = await this.vacancies.whole(tx, id);
      return {
        vacancy,
        organisation: await this.organisations.own(tx, vacancy.organisation.id),
        contact: await this.vacancies.contact(tx, id),
        returns: await this.vacancies.returns(tx, id),
        problems: await this.check.problems(tx, content),
      };
    });
    const missing = [...new Set(Object.values(fieldErrors(ctx.t, asFieldProblems(problems))))];
    return { frame: ctx.frame, ...found, missing, lastDay: lastDay(ctx.now) };
  }
}
