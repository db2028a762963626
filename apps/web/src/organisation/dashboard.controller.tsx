import { Controller, Get, Param, Query } from '@nestjs/common';
import { Requires } from '#access';
import { IntroductionsQueries } from '#introductions';
import { dayInBrussels } from '#kernel';
import { organisationPolicy } from '#organisations';
import { paths, patterns } from '#ui';
import { VacanciesQueries, VacancyLifeQueries, closedStates, vacancyLifecycle } from '#vacancies';
import { Ctx, page, redirect, type Reply } from '../http/index.js';
import { DashboardPage } from './dashboard.page.js';
import { OwnOrganisation } from './own-organisation.js';

const openStates = vacancyLifecycle.states.filter((state) => !closedStates.includes(state));

@Controller()
export class DashboardController {
  constructor(
    private readonly own: OwnOrganisation,
    private readonly vacancies: VacanciesQueries,
    private readonly introductions: IntroductionsQueries,
    private readonly life: VacancyLifeQueries,
  ) {}

  @Get(patterns.myOrganisation)
  @Requires(organisationPolicy.ownPages)
  async show(@Ctx() ctx: Ctx, @Param('orgId') orgId: string, @Query('toon') shown: unknown): Promise<Reply> {
    const filter = shown === 'afgesloten' ? 'closed' : 'open';
    const { organisation, more } = await this.own.open(ctx, orgId, async (tx, { id }) => ({
      introductions: await this.introductions.waitingFor(tx, id),
      counts: await this.vacancies.countByState(tx, id),
      attention: await this.life.attention(tx, id, { today: dayInBrussels(ctx.now), now: ctx.now }),
      vacancies: await this.vacancies.ofOrganisation(tx, id, filter === 'open' ? openStates : closedStates),
    }));
    return page(<DashboardPage frame={ctx.frame} organisation={organisation} filter={filter} {...more} />);
  }

  /** Somebody who shortens the address of one vacancy lands on the list. */
  @Get(patterns.myVacancies)
  @Requires(organisationPolicy.ownPages)
  async list(@Ctx() ctx: Ctx, @Param('orgId') orgId: string): Promise<Reply> {
    const { organisation } = await this.own.open(ctx, orgId, () => Promise.resolve(null));
    return redirect(paths.myOrganisation(ctx.lang, organisation.id));
  }
}
