import { Controller, Get } from '@nestjs/common';
import { Requires } from '#access';
import { isCoordinator, when } from '#kernel';
import { patterns } from '#ui';
import { Ctx, page, type Reply } from '../http/index.js';
import { TeamPage } from './team.page.js';
import { TeamQueries } from './team.queries.js';

@Controller()
export class TeamController {
  constructor(private readonly queries: TeamQueries) {}

  @Get(patterns.team)
  @Requires((actor) => when(isCoordinator(actor), 'coordinators-only'))
  async show(@Ctx() ctx: Ctx): Promise<Reply> {
    return page(<TeamPage frame={ctx.frame} waiting={await this.queries.waiting(ctx.actor, ctx.now)} />);
  }
}
