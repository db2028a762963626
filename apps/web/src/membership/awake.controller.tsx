import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { PrivateLinks, Public } from '#access';
import { UnitOfWork } from '#database';
import { system } from '#kernel';
import { OrganisationsQueries, WakeOrganisation, type OwnOrganisation } from '#organisations';
import { paths, patterns, withQuery } from '#ui';
import { Ctx, Once, page, type Reply } from '../http/index.js';
import { AwakeGonePage, AwakePage } from './awake.page.js';

const why = 'the link of the warning mail stands for the organisation; opening it changes nothing';

/** "Are you still there?": one click from the warning mail, without log-in. */
@Controller()
export class AwakeController {
  constructor(
    private readonly work: UnitOfWork,
    private readonly links: PrivateLinks,
    private readonly organisations: OrganisationsQueries,
    private readonly wake: WakeOrganisation,
    private readonly once: Once,
  ) {}

  @Get(patterns.organisationAwake)
  @Public(why)
  async show(@Ctx() ctx: Ctx, @Param('token') token: string, @Query('klaar') done: unknown): Promise<Reply> {
    const organisation = await this.open(token);
    if (organisation === null) return page(<AwakeGonePage frame={ctx.frame} />, { status: 410 });
    return page(
      <AwakePage frame={ctx.frame} organisation={organisation} token={token} done={done === '1'} />,
    );
  }

  @Post(patterns.organisationAwake)
  @Public(why)
  async keep(@Ctx() ctx: Ctx, @Param('token') token: string, @Body() body: unknown): Promise<Reply> {
    const organisation = await this.open(token);
    if (organisation === null) return page(<AwakeGonePage frame={ctx.frame} />, { status: 410 });
    // Whoever holds the link has no account here: the step is taken by the system.
    return this.once.redirect({ ...ctx, actor: system }, body, async (tx) => {
      await this.wake.execute(system, organisation.id, tx);
      return withQuery(paths.organisationAwake(ctx.lang, token), { klaar: 1 });
    });
  }

  private async open(token: string): Promise<OwnOrganisation | null> {
    const id = await this.links.open('awake', token);
    return id === null ? null : this.work.asSystem((tx) => this.organisations.own(tx, id));
  }
}
