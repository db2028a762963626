import { Body, Controller, Get, Param, Post } from '@nestjs/common';
import { Public, RateLimiter } from '#access';
import { UnitOfWork } from '#database';
import { EditionsQueries, RegisterVisitor, StandsQueries, isOver, type EditionView } from '#events';
import { Refusal, visitor } from '#kernel';
import { paths, patterns } from '#ui';
import { Ctx, Once, fieldErrors, inputOf, knownNumber, page, readForm, type Reply } from '../http/index.js';
import { linksFor } from './market-links.presenter.js';
import { MarketListPage } from './market-list.page.js';
import { MarketPage } from './market.page.js';
import { orSayWhy } from './refused.js';
import { RegisterPage } from './register.page.js';
import { registrationForm } from './registration-form.js';

const why = 'markets are for everybody';

/** Markets for anybody: which, where, signing up. */
@Controller()
export class MarketsController {
  constructor(
    private readonly once: Once,
    private readonly work: UnitOfWork,
    private readonly editions: EditionsQueries,
    private readonly stands: StandsQueries,
    private readonly register: RegisterVisitor,
    private readonly limiter: RateLimiter,
  ) {}

  @Get(patterns.markets)
  @Public(why)
  async list(@Ctx() ctx: Ctx): Promise<Reply> {
    const found = await this.work.run(visitor, (tx) => this.editions.published(tx));
    return page(<MarketListPage frame={ctx.frame} {...found} />);
  }

  @Get(patterns.market)
  @Public(why)
  async show(@Ctx() ctx: Ctx, @Param('number') number: string): Promise<Reply> {
    const known = knownNumber(number);
    const props = await this.work.run(visitor, async (tx) => {
      const edition = await this.editions.byNumber(tx, known);
      const stands = await this.stands.confirmed(tx, edition.id);
      return { edition, stands, room: await this.editions.room(tx, edition) };
    });
    const over = isOver(props.edition, ctx.now);
    return page(
      <MarketPage frame={ctx.frame} {...props} isOver={over} links={linksFor(ctx, props.edition)} />,
    );
  }

  @Get(patterns.marketRegister)
  @Public(why)
  async form(@Ctx() ctx: Ctx, @Param('number') number: string): Promise<Reply> {
    const edition = await this.edition(number);
    return page(<RegisterPage frame={ctx.frame} edition={edition} />);
  }

  @Post(patterns.marketRegister)
  @Public(why)
  async signUp(@Ctx() ctx: Ctx, @Param('number') number: string, @Body() body: unknown): Promise<Reply> {
    const edition = await this.edition(number);
    // A whole class may share one network.
    if (!(await this.limiter.take(`market:${ctx.clientKey}`, 60, 600))) throw new Refusal('too-many');
    const form = readForm(registrationForm, body);
    if (!form.ok) return this.again(ctx, edition, body, fieldErrors(ctx.t, form.errors));
    return orSayWhy(
      ctx,
      () =>
        // Also somebody with an account comes as a visitor here.
        this.once.redirect(
          { ...ctx, actor: visitor },
          body,
          async (tx) => {
            const asked = { ...form.values, editionId: edition.id, lang: ctx.lang };
            const { secret } = await this.register.execute(visitor, asked, tx);
            return paths.marketRegistration(ctx.lang, secret);
          },
          { kind: 'success', key: 'events.registered' },
        ),
      (errors) => this.again(ctx, edition, body, errors),
    );
  }

  private edition(number: string): Promise<EditionView> {
    const known = knownNumber(number);
    return this.work.run(visitor, (tx) => this.editions.byNumber(tx, known));
  }

  private again(ctx: Ctx, edition: EditionView, body: unknown, errors: Record<string, string>): Reply {
    const values = inputOf(body);
    return page(<RegisterPage frame={ctx.frame} {...{ edition, values, errors }} />, { status: 422 });
  }
}
