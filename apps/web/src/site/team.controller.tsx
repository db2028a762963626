import { Controller, Get } from '@nestjs/common';
import { Requires } from '#access';
import { UnitOfWork } from '#database';
import { dayInBrussels, isCoordinator, when } from '#kernel';
import { LegalQueries } from '#organisations';
import { patterns } from '#ui';
import { Ctx, page, type Reply } from '../http/index.js';
import { TeamPage } from './team.page.js';
import { TeamQueries } from './team.queries.js';

@Controller()
export class TeamController {
  constructor(
    private readonly queries: TeamQueries,
    private readonly work: UnitOfWork,
    private readonly law: LegalQueries,
  ) {}

  @Get(patterns.team)
  @Requires((actor) => when(isCoordinator(actor), 'coordinators-only'))
  async show(@Ctx() ctx: Ctx): Promise<Reply> {
    const gaps = await this.work.run(ctx.actor, (tx) => this.law.gaps(tx, dayInBrussels(ctx.now)));
    const waiting = await this.queries.waiting(ctx.actor, ctx.now);
    return page(<TeamPage frame={ctx.frame} waiting={waiting} legalGaps={gaps.length} />);
  }
}
