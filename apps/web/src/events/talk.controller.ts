import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { Requires } from '#access';
import { marketPolicy } from '#events';
import { paths, patterns } from '#ui';
import { Ctx, knownId, type Reply } from '../http/index.js';
import { Talks, type TalkPlace } from './talks.js';

const valuesOf = (badge: unknown): { badge: string } => ({
  badge: typeof badge === 'string' ? badge.slice(0, 10) : '',
});

/** Recording talks: by a stand's own people, and by reception for any stand. */
@Controller()
export class TalkController {
  constructor(private readonly talks: Talks) {}

  @Get(patterns.myMarketTalk)
  @Requires(marketPolicy.ownPages)
  showOwn(
    @Ctx() ctx: Ctx,
    @Param('orgId') orgId: string,
    @Param('id') id: string,
    @Query('badge') badge: unknown,
  ): Promise<Reply> {
    return this.talks.show(ctx, this.ownPlace(ctx, orgId, id), valuesOf(badge));
  }

  @Post(patterns.myMarketTalk)
  @Requires(marketPolicy.ownPages)
  takeOwn(
    @Ctx() ctx: Ctx,
    @Param('orgId') orgId: string,
    @Param('id') id: string,
    @Body() body: unknown,
  ): Promise<Reply> {
    return this.talks.take(ctx, this.ownPlace(ctx, orgId, id), body);
  }

  @Get(patterns.teamStandTalk)
  @Requires(marketPolicy.receive)
  show(@Ctx() ctx: Ctx, @Param('id') id: string, @Query('badge') badge: unknown): Promise<Reply> {
    return this.talks.show(ctx, this.place(ctx, id), valuesOf(badge));
  }

  @Post(patterns.teamStandTalk)
  @Requires(marketPolicy.receive)
  take(@Ctx() ctx: Ctx, @Param('id') id: string, @Body() body: unknown): Promise<Reply> {
    return this.talks.take(ctx, this.place(ctx, id), body);
  }

  private ownPlace(ctx: Ctx, orgId: string, id: string): TalkPlace {
    const [organisationId, standId] = [knownId(orgId), knownId(id)];
    const href = paths.myMarket(ctx.lang, organisationId);
    return {
      standId,
      action: paths.myMarketTalk(ctx.lang, organisationId, standId),
      breadcrumbs: [{ href, label: ctx.t('events.title') }],
    };
  }

  private place(ctx: Ctx, id: string): TalkPlace {
    const standId = knownId(id);
    return { standId, action: paths.teamStandTalk(ctx.lang, standId), breadcrumbs: [] };
  }
}
