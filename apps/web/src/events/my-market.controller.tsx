import { Body, Controller, Get, Param, Post } from '@nestjs/common';
import { Requires, authorize } from '#access';
import { marketPolicy } from '#events';
import { severalIds } from './stand-form.js';
import { paths, patterns, type FieldErrors } from '#ui';
import { Ctx, Once, fieldErrors, inputOf, knownId, page, readForm, type Reply } from '../http/index.js';
import { MyMarkets } from './my-markets.js';
import { MyMarketPage, StandFormPage } from './my-market.page.js';
import { orGoBack, orSayWhy } from './refused.js';

/** An organisation's own markets. */
@Controller()
export class MyMarketController {
  constructor(
    private readonly once: Once,
    private readonly markets: MyMarkets,
  ) {}

  @Get(patterns.myMarket)
  @Requires(marketPolicy.ownPages)
  async list(@Ctx() ctx: Ctx, @Param('orgId') orgId: string): Promise<Reply> {
    const props = await this.markets.list(ctx, this.own(ctx, orgId));
    return page(<MyMarketPage frame={ctx.frame} {...props} />);
  }

  @Get(patterns.myMarketApply)
  @Requires(marketPolicy.ownPages)
  async form(@Ctx() ctx: Ctx, @Param('orgId') orgId: string, @Param('id') id: string): Promise<Reply> {
    const props = await this.markets.form(ctx, this.own(ctx, orgId), knownId(id));
    return page(<StandFormPage frame={ctx.frame} {...props} />);
  }

  @Post(patterns.myMarketApply)
  @Requires(marketPolicy.ownPages)
  async apply(
    @Ctx() ctx: Ctx,
    @Param('orgId') orgId: string,
    @Param('id') id: string,
    @Body() body: unknown,
  ): Promise<Reply> {
    const [organisationId, editionId] = [this.own(ctx, orgId), knownId(id)];
    const { isNew } = await this.markets.form(ctx, organisationId, editionId);
    const again = async (errors: FieldErrors): Promise<Reply> => {
      const props = await this.markets.form(ctx, organisationId, editionId);
      const values = inputOf(body);
      return page(<StandFormPage frame={ctx.frame} {...props} {...{ values, errors }} />, { status: 422 });
    };
    const form = readForm(severalIds, body);
    if (!form.ok) return again(fieldErrors(ctx.t, form.errors));
    const application = { editionId, organisationId, vacancyIds: form.values.vacancies };
    return orSayWhy(
      ctx,
      () =>
        this.once.redirect(
          ctx,
          body,
          async (tx) => {
            await this.markets.apply.execute(ctx.actor, application, tx);
            return paths.myMarket(ctx.lang, organisationId);
          },
          { kind: 'success', key: isNew ? 'events.applied' : 'events.standChanged' },
        ),
      again,
    );
  }

  @Post(patterns.myMarketWithdraw)
  @Requires(marketPolicy.ownPages)
  async withdraw(
    @Ctx() ctx: Ctx,
    @Param('orgId') orgId: string,
    @Param('id') id: string,
    @Body() body: unknown,
  ): Promise<Reply> {
    const back = paths.myMarket(ctx.lang, this.own(ctx, orgId));
    const standId = knownId(id);
    return orGoBack(back, () =>
      this.once.redirect(
        ctx,
        body,
        async (tx) => {
          await this.markets.withdraw.execute(ctx.actor, standId, tx);
          return back;
        },
        { kind: 'info', key: 'events.withdrawn' },
      ),
    );
  }

  private own(ctx: Ctx, orgId: string): string {
    const organisationId = knownId(orgId);
    authorize(marketPolicy.apply(ctx.actor, { organisationId }));
    return organisationId;
  }
}
