import { Body, Controller, Get, Param, Post } from '@nestjs/common';
import { Requires } from '#access';
import { marketPolicy } from '#events';
import { Unknown } from '#kernel';
import { paths, patterns, type FieldErrors, type FieldValues } from '#ui';
import { Ctx, Once, fieldErrors, file, inputOf, knownId, page, readForm, type Reply } from '../http/index.js';
import { countsFile } from './counts-file.js';
import { editionForm, editionValues } from './edition-form.js';
import { EditionFormPage } from './edition-form.page.js';
import { EditionPage } from './edition.page.js';
import { orGoBack, orSayWhy } from './refused.js';
import { stepForm } from './step-form.js';
import { TeamMarkets } from './team-markets.js';
import { TeamMarketsPage } from './team-markets.page.js';

/** Editions for the team: planning, publishing, moving on, figures. */
@Controller()
export class TeamMarketsController {
  constructor(
    private readonly once: Once,
    private readonly markets: TeamMarkets,
  ) {}

  @Get(patterns.teamMarkets)
  @Requires(marketPolicy.manage)
  async list(@Ctx() ctx: Ctx): Promise<Reply> {
    return page(<TeamMarketsPage frame={ctx.frame} plans={await this.markets.plans(ctx)} />);
  }

  @Get(patterns.teamMarketNew)
  @Requires(marketPolicy.manage)
  blank(@Ctx() ctx: Ctx): Reply {
    return this.form(ctx, null, {}, {});
  }

  @Post(patterns.teamMarketNew)
  @Requires(marketPolicy.manage)
  async plan(@Ctx() ctx: Ctx, @Body() body: unknown): Promise<Reply> {
    const again = (errors: FieldErrors): Reply => this.form(ctx, null, inputOf(body), errors);
    const form = readForm(editionForm, body);
    if (!form.ok) return again(fieldErrors(ctx.t, form.errors));
    return orSayWhy(
      ctx,
      () =>
        this.once.redirect(
          ctx,
          body,
          async (tx) => {
            const id = await this.markets.commands.planning.execute(ctx.actor, form.values, tx);
            return paths.teamMarket(ctx.lang, id);
          },
          { kind: 'success', key: 'events.planned' },
        ),
      again,
    );
  }

  @Get(patterns.teamMarket)
  @Requires(marketPolicy.manage)
  async show(@Ctx() ctx: Ctx, @Param('id') id: string): Promise<Reply> {
    return page(<EditionPage frame={ctx.frame} {...await this.markets.show(ctx, knownId(id))} />);
  }

  @Get(patterns.teamMarketEdit)
  @Requires(marketPolicy.manage)
  async editing(@Ctx() ctx: Ctx, @Param('id') id: string): Promise<Reply> {
    const { edition } = await this.markets.show(ctx, knownId(id));
    return this.form(ctx, edition.id, editionValues(edition), {});
  }

  @Post(patterns.teamMarketEdit)
  @Requires(marketPolicy.manage)
  async edit(@Ctx() ctx: Ctx, @Param('id') id: string, @Body() body: unknown): Promise<Reply> {
    const editionId = knownId(id);
    const again = (errors: FieldErrors): Reply => this.form(ctx, editionId, inputOf(body), errors);
    const form = readForm(editionForm, body);
    if (!form.ok) return again(fieldErrors(ctx.t, form.errors));
    return orSayWhy(
      ctx,
      () =>
        this.once.redirect(
          ctx,
          body,
          async (tx) => {
            await this.markets.commands.editing.execute(ctx.actor, editionId, form.values, tx);
            return paths.teamMarket(ctx.lang, editionId);
          },
          { kind: 'success', key: 'events.saved' },
        ),
      again,
    );
  }

  @Post(patterns.teamMarketAdvance)
  @Requires(marketPolicy.manage)
  async advance(@Ctx() ctx: Ctx, @Param('id') id: string, @Body() body: unknown): Promise<Reply> {
    const editionId = knownId(id);
    const back = paths.teamMarket(ctx.lang, editionId);
    const form = readForm(stepForm, body);
    if (!form.ok) throw new Unknown();
    const { step } = form.values;
    const key = step === 'publish' ? 'events.published' : 'events.advanced';
    return orGoBack(back, () =>
      this.once.redirect(
        ctx,
        body,
        async (tx) => {
          const { publishing, advancing } = this.markets.commands;
          if (step === 'publish') await publishing.execute(ctx.actor, editionId, tx);
          else await advancing.execute(ctx.actor, { editionId, action: step }, tx);
          return back;
        },
        { kind: 'success', key },
      ),
    );
  }

  @Get(patterns.teamMarketFile)
  @Requires(marketPolicy.manage)
  async figures(@Ctx() ctx: Ctx, @Param('id') id: string): Promise<Reply> {
    const { edition, counts } = await this.markets.show(ctx, knownId(id));
    return file(countsFile(ctx.t, edition, counts), {
      type: 'text/csv; charset=utf-8',
      name: `markt-${edition.number}.csv`,
    });
  }

  private form(ctx: Ctx, editionId: string | null, values: FieldValues, errors: FieldErrors): Reply {
    const isNew = editionId === null;
    const action = isNew ? paths.teamMarketNew(ctx.lang) : paths.teamMarketEdit(ctx.lang, editionId);
    const status = Object.keys(errors).length > 0 ? 422 : 200;
    return page(<EditionFormPage frame={ctx.frame} {...{ isNew, action, values, errors }} />, { status });
  }
}
